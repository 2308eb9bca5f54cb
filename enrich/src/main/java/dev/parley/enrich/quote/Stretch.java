package dev.parley.enrich.quote;

import org.jspecify.annotations.Nullable;

/** Tokens {@code [first, end)}. */
record Stretch(int first, int end) {

    Stretch {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no stretch: " + first + ".." + end);
        }
    }

    boolean contains(int token) {
        return first <= token && token < end;
    }

    boolean overlaps(Stretch other) {
        return first < other.end && other.first < end;
    }

    int size() {
        return end - first;
    }

    /** By hand, since the hash that a record derives costs a process that starts ten milliseconds. */
    @Override
    public int hashCode() {
        return first * 31 + end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stretch stretch && first == stretch.first && end == stretch.end;
    }
}
