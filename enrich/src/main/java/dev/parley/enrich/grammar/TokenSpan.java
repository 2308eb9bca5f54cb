package dev.parley.enrich.grammar;

import org.jspecify.annotations.Nullable;

/** Tokens {@code [first, end)}. */
public record TokenSpan(int first, int end) {

    public TokenSpan {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no stretch: " + first + ".." + end);
        }
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public boolean overlaps(TokenSpan other) {
        return first < other.end && other.first < end;
    }

    public int size() {
        return end - first;
    }

    /** By hand, since the hash that a record derives costs a process that starts ten milliseconds. */
    @Override
    public int hashCode() {
        return first * 31 + end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenSpan stretch && first == stretch.first && end == stretch.end;
    }
}
