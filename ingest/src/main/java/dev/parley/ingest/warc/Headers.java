package dev.parley.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The head of a record or of a response: lines of "name: value" up to an empty one. */
final class Headers {
    private static final int MOST_BYTES = 256 * 1024;

    private Headers() {}

    /**
     * Values by names in lower case, the first of a name that comes twice.
     *
     * @throws IOException where it is too long or breaks off
     */
    static Map<String, String> read(InputStream in) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        int bytes = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            bytes += line.length();
            if (bytes > MOST_BYTES) {
                throw new IOException("headers of more than " + MOST_BYTES + " bytes");
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** One line without its end. */
    static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("breaks off within headers");
            }
            if (line.size() > MOST_BYTES) {
                throw new IOException("a header of more than " + MOST_BYTES + " bytes");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
