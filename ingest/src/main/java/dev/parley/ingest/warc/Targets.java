package dev.parley.ingest.warc;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.WordList;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Which records of an archive may be pages or feeds, told by what they say that they were fetched from. */
final class Targets {
    private static final Set<String> FILES = Set.copyOf(WordList.load(Targets.class, "site-files.txt"));

    private Targets() {}

    /** Whether the target is a web address, and not one of the files in which a site speaks to programs. */
    static boolean mayBePage(String target) {
        URI uri = Addresses.web(target);
        if (uri == null) {
            return false;
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().toLowerCase(Locale.ROOT);
        return !path.startsWith("/.well-known/") && !FILES.contains(path.substring(path.lastIndexOf('/') + 1));
    }
}
