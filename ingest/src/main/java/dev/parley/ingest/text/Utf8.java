package dev.parley.ingest.text;

/** Whether bytes are UTF-8, told by how bytes beyond ASCII follow each other. */
final class Utf8 {

    private Utf8() {}

    /** Whether all bytes are. */
    static boolean isSound(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int more = more(bytes, i);
                if (more < 0) {
                    return false;
                }
                i += more;
            }
        }
        return true;
    }

    /** Whether most bytes beyond ASCII form sound sequences: a few bad bytes in a UTF-8 text. */
    static boolean isMostlySound(byte[] bytes) {
        int sound = 0;
        int unsound = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int more = more(bytes, i);
                sound += more > 0 ? 1 : 0;
                unsound += more > 0 ? 0 : 1;
                i += Math.max(more, 0);
            }
        }
        return sound > unsound * 3;
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
