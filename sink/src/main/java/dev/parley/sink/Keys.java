package dev.parley.sink;

/** Keys of the state stores: parts set apart by slashes, times and counts so written that their order is their meaning. */
final class Keys {
    private static final long MIDDLE = 1_000_000_000_000_000L;
    private static final long MOST = 9_999_999_999_999_999L;
    private static final int DIGITS = 16;

    private Keys() {}

    static String of(String... parts) {
        return String.join("/", parts);
    }

    /** A time, or any number, in sixteen digits that sort as it does; what is out of range sorts at its end. */
    static String rising(long number) {
        var shifted = Math.max(0, Math.min(MOST, Math.max(-MIDDLE, Math.min(MOST - MIDDLE, number)) + MIDDLE));
        var digits = new char[DIGITS];
        for (var i = DIGITS - 1; i >= 0; i--) {
            digits[i] = (char) ('0' + shifted % 10);
            shifted /= 10;
        }
        return new String(digits);
    }

    /** The number that {@link #rising} wrote. */
    static long number(String rising) {
        return Long.parseLong(rising) - MIDDLE;
    }

    /** The same, the greatest first. */
    static String falling(long number) {
        return rising(-Math.max(-MIDDLE, Math.min(MIDDLE, number)));
    }

    /** The part before the first slash: the actor. */
    static String actor(String key) {
        return part(key, 0);
    }

    static String part(String key, int number) {
        var begin = 0;
        for (var i = 0; i < number; i++) {
            begin = key.indexOf('/', begin) + 1;
        }
        var end = key.indexOf('/', begin);
        return end < 0 ? key.substring(begin) : key.substring(begin, end);
    }
}
