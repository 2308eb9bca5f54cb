package dev.parley.enrich.text;

/** Converts UTF-16 offsets of one text to code points and back; the identity where the text has no surrogate pairs. */
public final class CodePoints {

    private static final int STEP = 64;

    private final String text;
    /** Code points before every {@value #STEP}th UTF-16 unit; empty for the identity. */
    private final int[] before;

    private CodePoints(String text, int[] before) {
        this.text = text;
        this.before = before;
    }

    public static CodePoints of(String text) {
        boolean pairs = text.codePointCount(0, text.length()) < text.length();
        return new CodePoints(text, pairs ? counts(text) : new int[0]);
    }

    /** The number of code points before a UTF-16 offset; an offset inside a pair counts the pair. */
    public int of(int utf16) {
        if (before.length == 0) {
            return utf16;
        }
        int mark = utf16 / STEP;
        return before[mark] + starts(text, mark * STEP, utf16);
    }

    /** The UTF-16 offset of a code point, the text's length where it has fewer. */
    public int toUtf16(int codePoint) {
        if (before.length == 0) {
            return Math.min(codePoint, text.length());
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (of(middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside =
                low > 0 && low < text.length() && Character.isSurrogatePair(text.charAt(low - 1), text.charAt(low));
        return inside ? low + 1 : low;
    }

    private static int[] counts(String text) {
        int[] before = new int[text.length() / STEP + 1];
        for (int mark = 1; mark < before.length; mark++) {
            before[mark] = before[mark - 1] + starts(text, (mark - 1) * STEP, mark * STEP);
        }
        return before;
    }

    /** Units in the range that start a code point. */
    private static int starts(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            count += second ? 0 : 1;
        }
        return count;
    }
}
