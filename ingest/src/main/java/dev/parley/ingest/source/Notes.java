package dev.parley.ingest.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a visit asks the memory for and tells it. A page is told of after the results that were read there. */
public interface Notes {

    /** What is remembered of a page, what this visit has told included; null where nothing is. */
    @Nullable
    PageState page(String url);

    void page(String url, PageState state);

    /** An item was met that is known to be unchanged without its page being read again. */
    default void unchanged() {}

    /** Notes that last as long as the object. */
    static Notes fresh() {
        Map<String, PageState> pages = new HashMap<>();
        return new Notes() {
            @Override
            public @Nullable PageState page(String url) {
                return pages.get(url);
            }

            @Override
            public void page(String url, PageState state) {
                pages.put(url, state);
            }
        };
    }
}
