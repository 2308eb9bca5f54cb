package dev.parley.ingest.item;

import org.jspecify.annotations.Nullable;

/** White space as people see it: Unicode spaces, no-break and zero-width ones too. */
public final class Whitespace {

    private Whitespace() {}

    /** Whether it shows as empty space or not at all. */
    public static boolean isSpace(int c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', 0x0B, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            case 0x200B, 0xFEFF, 0x2060 -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    /** Runs of white space become one blank; none at either end. Control characters count as white space. */
    public static String collapse(String words) {
        return words.indexOf('\n') < 0 && isCollapsed(words) ? words : collapsed(words);
    }

    private static boolean isCollapsed(String words) {
        boolean gap = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' ? gap : isOdd(c)) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || words.isEmpty();
    }

    /** Whether it is a control character, or a space of another kind than the blank. */
    private static boolean isOdd(char c) {
        return c < ' ' || (c >= 0x85 && isSpace(c));
    }

    private static String collapsed(String words) {
        char[] all = words.toCharArray();
        int end = 0;
        boolean gap = false;
        for (char c : all) {
            if (c == ' ' || isOdd(c)) {
                gap = !isJoiner(c) || gap;
            } else {
                if (gap && end > 0) {
                    all[end++] = ' ';
                }
                gap = false;
                all[end++] = c;
            }
        }
        return new String(all, 0, end);
    }

    /** Without the characters that no text and few stores can hold. */
    public static String withoutNul(String words) {
        return words.indexOf('\0') < 0 ? words : words.replace("\0", "");
    }

    /** Collapsed, or null where nothing is left. */
    public static @Nullable String orNull(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String collapsed = collapse(words);
        return collapsed.isEmpty() ? null : collapsed;
    }

    private static boolean isJoiner(char c) {
        return c == 0x200B || c == 0xFEFF || c == 0x2060;
    }
}
