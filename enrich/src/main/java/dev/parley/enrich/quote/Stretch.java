package dev.parley.enrich.quote;

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
}
