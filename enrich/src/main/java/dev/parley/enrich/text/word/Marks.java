package dev.parley.enrich.text.word;

/** Marks that stand on letters. */
public final class Marks {

    /** More in a row than any language sets, as in Unicode's stream-safe form. */
    private static final int MOST = 30;

    private Marks() {}

    /** The words without what is piled up beyond thirty marks in a row: to bring a long run into its normal order takes quadratic time. */
    public static String unpiled(String words) {
        int kept = 0;
        StringBuilder rest = null;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int next = i + Character.charCount(c);
            kept = isMark(c) ? kept + 1 : 0;
            if (kept > MOST && rest == null) {
                rest = new StringBuilder(words.length()).append(words, 0, i);
            } else if (rest != null && kept <= MOST) {
                rest.appendCodePoint(c);
            }
            i = next;
        }
        return rest == null ? words : rest.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            // Half-width kana have theirs beside them.
            default -> c == 0xFF9E || c == 0xFF9F;
        };
    }
}
