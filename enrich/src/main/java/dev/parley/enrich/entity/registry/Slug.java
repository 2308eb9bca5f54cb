package dev.parley.enrich.entity.registry;

import dev.parley.enrich.text.word.Characters;
import dev.parley.enrich.text.word.Marks;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Readable ids made from names: "Lena Ames" becomes "lena-ames". */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * Lower-case letters and digits of the name, accents folded, runs of anything else as one hyphen; letters of other
     * scripts stay. "unnamed" where nothing is left. Never holds a slash, never longer than 80 characters.
     */
    public static String of(String name) {
        if (isAscii(name)) {
            return ofAscii(name);
        }
        String folded = Normalizer.normalize(Marks.unpiled(fold(name)), Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
                gap = true;
            }
            if (slug.length() >= LONGEST) {
                break;
            }
        }
        return slug.isEmpty() ? "unnamed" : slug.toString();
    }

    /** The same for most names, for which bytes will do. */
    private static String ofAscii(String name) {
        byte[] slug = new byte[Math.min(name.length(), LONGEST + 1)];
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < name.length() && size < LONGEST; i++) {
            char c = name.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower >= 'a' && lower <= 'z' || c >= '0' && c <= '9') {
                if (gap && size > 0) {
                    slug[size++] = '-';
                }
                gap = false;
                slug[size++] = (byte) lower;
            } else {
                gap |= c != '\'';
            }
        }
        return size == 0 ? "unnamed" : new String(slug, 0, size, StandardCharsets.ISO_8859_1);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** The name in lower case without accents; spaces, hyphens and what else it holds stay. */
    public static String letters(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String folded = Normalizer.normalize(Marks.unpiled(fold(name)), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(isApostrophe(c) ? '\'' : c);
            }
        }
        return letters.toString();
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    /** Letters that no normal form takes apart. */
    private static String fold(String name) {
        String lower = Characters.lower(name);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            switch (lower.charAt(i)) {
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'đ', 'ð' -> folded.append('d');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ı' -> folded.append('i');
                case 'ə' -> folded.append('a');
                case 'þ' -> folded.append("th");
                default -> folded.append(lower.charAt(i));
            }
        }
        return folded.toString();
    }
}
