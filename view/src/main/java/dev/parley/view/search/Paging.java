package dev.parley.view.search;

/** Which page of a list is wanted; {@code page} from 1. */
public record Paging(int page, int size) {
    /** Entries of a list that can be reached page by page. */
    public static final int DEEPEST = 100_000;

    public Paging {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of " + size);
        }
    }

    public long begin() {
        return (page - 1L) * size;
    }

    /** The end of the page; not to be asked where it is deeper than {@link #DEEPEST}. */
    int end() {
        return Math.toIntExact(begin() + size);
    }

    public boolean isTooDeep() {
        return begin() + size > DEEPEST;
    }
}
