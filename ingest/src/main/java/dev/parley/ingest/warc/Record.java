package dev.parley.ingest.warc;

import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a web archive.
 *
 * @param headers by their names in lower case
 * @param block   what follows the headers, to be read before the next record is
 */
record Record(Map<String, String> headers, InputStream block) {

    String type() {
        return headers.getOrDefault("warc-type", "");
    }

    String contentType() {
        return headers.getOrDefault("content-type", "");
    }

    @Nullable
    String date() {
        return headers.get("warc-date");
    }

    /** The address that was fetched; old archives put it between angles. */
    String target() {
        String target = headers.getOrDefault("warc-target-uri", "");
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }
}
