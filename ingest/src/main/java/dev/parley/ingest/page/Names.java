package dev.parley.ingest.page;

import dev.parley.ingest.item.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names in a byline. */
final class Names {
    private static final Pattern BY =
            Pattern.compile("^(?:written by|posted by|by|par|von|por|di|de)\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|\\||\\band\\b|&|,(?!\\s*(?:Jr|Sr|MD|PhD|M\\.D|Ph\\.D)))\\s*");

    private Names() {}

    /** "By Ann Ray and Bo Lee" gives both names. */
    static List<String> split(String byline) {
        String bare = BY.matcher(Whitespace.collapse(byline)).replaceFirst("");
        var names = new ArrayList<String>();
        for (String name : BETWEEN.split(bare)) {
            if (!name.isBlank() && name.length() <= 100) {
                names.add(name.strip());
            }
        }
        return names;
    }
}
