package dev.parley.ingest.page;

import dev.parley.ingest.item.Whitespace;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of a page that declares none. */
final class Titles {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " » ", " « ", " :: ", " · ", " • ");

    private Titles() {}

    static @Nullable String of(PageElements page, @Nullable String outlet) {
        String window = Whitespace.orNull(page.title());
        for (Element heading : page.named("h1")) {
            String words = Whitespace.orNull(heading.text());
            if (words != null && (window == null || fits(window, words))) {
                return words;
            }
        }
        return window == null ? null : withoutOutlet(window, outlet);
    }

    private static boolean fits(String window, String heading) {
        return window.toLowerCase(Locale.ROOT).contains(heading.toLowerCase(Locale.ROOT));
    }

    private static String withoutOutlet(String window, @Nullable String outlet) {
        for (String separator : SEPARATORS) {
            int at = window.lastIndexOf(separator);
            if (at > 0) {
                String tail = window.substring(at + separator.length());
                boolean named = outlet != null && tail.equalsIgnoreCase(outlet);
                if (named
                        || tail.split(" ").length * 2 < window.substring(0, at).split(" ").length) {
                    return window.substring(0, at).strip();
                }
            }
        }
        return window;
    }
}
