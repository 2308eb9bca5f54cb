package dev.parley.ingest.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Whether bytes are UTF-8, told by how bytes beyond ASCII follow each other; and what they mean where most are. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** The characters, or null where any byte is not UTF-8. Most of most texts is ASCII, which is read eight bytes at a time. */
    static @Nullable String decoded(byte[] bytes) {
        int ascii = asciiFrom(bytes, 0);
        if (ascii == bytes.length) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[bytes.length];
        int end = inflate(bytes, 0, ascii, text, 0);
        for (int i = ascii; i < bytes.length; ) {
            int more = bytes[i] < 0 ? more(bytes, i) : 0;
            if (more < 0) {
                return null;
            }
            if (more > 0) {
                end = put(bytes, i, more, text, end);
                i += more + 1;
            } else {
                int next = asciiFrom(bytes, i);
                end = inflate(bytes, i, next, text, end);
                i = next;
            }
        }
        return new String(text, 0, end);
    }

    /** Where the bytes stop being ASCII. */
    private static int asciiFrom(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & BEYOND_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int inflate(byte[] bytes, int from, int to, char[] text, int end) {
        for (int i = from; i < to; i++) {
            text[end + i - from] = (char) bytes[i];
        }
        return end + to - from;
    }

    /** Adds the character of one sound sequence; gives where the text ends then. */
    private static int put(byte[] bytes, int at, int more, char[] text, int end) {
        int character = bytes[at] & (0x3F >> more);
        for (int i = at + 1; i <= at + more; i++) {
            character = character << 6 | (bytes[i] & 0x3F);
        }
        return end + Character.toChars(character, text, end);
    }

    /**
     * How far bytes beyond ASCII are UTF-8.
     *
     * @param sound   sequences that are
     * @param plain   those of them that are no words in windows-1252: Latin letters, quotation marks and dashes in UTF-8
     * @param unsound bytes that are part of none
     */
    record Evidence(int sound, int plain, int unsound) {

        /** Whether a text that nobody calls UTF-8 is so but for some bytes. */
        boolean isMost() {
            return sound > unsound * 3 || plain * 3 >= Math.max(unsound, 1);
        }

        /** Whether a text that is called UTF-8 is so but for some bytes. */
        boolean isSome() {
            return plain > 0 || sound > unsound;
        }

        /** Whether a text that is called something else is UTF-8 but for few bytes. */
        boolean isAlmostAll() {
            return (sound > 2 && sound > unsound * 3) || (plain > 1 && plain > unsound);
        }
    }

    static Evidence evidence(byte[] bytes) {
        int sound = 0;
        int plain = 0;
        int unsound = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int more = more(bytes, i);
                sound += more > 0 ? 1 : 0;
                plain += more > 0 && isPlain(bytes, i) ? 1 : 0;
                unsound += more > 0 ? 0 : 1;
                i += Math.max(more, 0);
            }
        }
        return new Evidence(sound, plain, unsound);
    }

    /** U+00C0 to U+00FF and U+2000 to U+203F. */
    private static boolean isPlain(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) == 0xC3 || ((bytes[at] & 0xFF) == 0xE2 && (bytes[at + 1] & 0xFF) == 0x80);
    }

    /**
     * Characters of bytes that are UTF-8 but for some: a byte that is part of no sequence stands for what it means in
     * {@code other}, a sequence that breaks off for U+FFFD.
     */
    static String mended(byte[] bytes, Charset other) {
        var text = new StringBuilder(bytes.length);
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int more = more(bytes, i);
                if (more < 0) {
                    text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
                    int broken = broken(bytes, i);
                    text.append(broken > 0 ? "\uFFFD" : new String(bytes, i, 1, other));
                    i += broken;
                    from = i + 1;
                } else {
                    i += more;
                }
            }
        }
        return text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8))
                .toString();
    }

    /** How many bytes follow a leading byte that begins a longer sequence; 0 where it stands alone. */
    private static int broken(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int most = lead >= 0xF0 && lead <= 0xF4 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 1 : 0;
        int more = 0;
        while (more < most && at + more + 1 < bytes.length && isNext(lead, more, bytes[at + more + 1] & 0xFF)) {
            more++;
        }
        return more;
    }

    private static boolean isNext(int lead, int more, int next) {
        return more == 0 ? isSecond(lead, next) : (next & 0xC0) == 0x80;
    }

    /** How many bytes follow a leading byte in its sequence; -1 where it begins none. */
    private static int more(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
        if (more < 0 || lead > 0xF4 || at + more >= bytes.length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
            return -1;
        }
        for (int i = at + 2; i <= at + more; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return -1;
            }
        }
        return more;
    }

    /** No overlong forms, no surrogates, nothing beyond U+10FFFF. */
    private static boolean isSecond(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }
}
