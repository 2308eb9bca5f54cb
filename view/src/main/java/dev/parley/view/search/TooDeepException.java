package dev.parley.view.search;

/** A page of a list deeper than can be reached page by page. */
public final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeepException() {
        super("a list is paged to its " + Paging.DEEPEST + "th entry; narrow it, or take the export");
    }
}
