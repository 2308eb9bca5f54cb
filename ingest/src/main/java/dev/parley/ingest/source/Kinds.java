package dev.parley.ingest.source;

import dev.parley.ingest.fetch.FetchResult;
import dev.parley.ingest.reading.DocumentReader;
import dev.parley.ingest.reading.Format;
import dev.parley.ingest.source.SourceSpec.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds what came back against what the user said that the source is: a wall of consent is no feed. */
final class Kinds {

    private Kinds() {}

    /** What is wrong with the document, or null where it may be what it has to be. */
    static @Nullable String objection(Kind wanted, FetchResult.Fetched fetched) {
        if (wanted == Kind.ANY) {
            return null;
        }
        Format format = format(fetched);
        boolean fits = switch (wanted) {
            case ANY -> true;
            case FEED -> format == Format.FEED || format == Format.JSON;
            case PAGE -> format == Format.HTML;
            case SITEMAP -> format == Format.SITEMAP;
        };
        return fits ? null : "no " + wanted.name().toLowerCase(Locale.ROOT) + " came back, but " + named(format);
    }

    static boolean isPage(FetchResult.Fetched fetched) {
        return format(fetched) == Format.HTML;
    }

    private static Format format(FetchResult.Fetched fetched) {
        return DocumentReader.format(fetched.body(), fetched.contentType());
    }

    private static String named(Format format) {
        return switch (format) {
            case FEED -> "a feed";
            case SITEMAP -> "a sitemap";
            case HTML -> "a page";
            case JSON -> "JSON";
            case TEXT -> "plain text";
            case BINARY -> "something that is no text";
        };
    }
}
