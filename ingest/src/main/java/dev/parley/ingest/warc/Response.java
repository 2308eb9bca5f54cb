package dev.parley.ingest.warc;

import dev.parley.ingest.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A response as it came over the wire: status, headers, body.
 *
 * @param status  0 where the first line names none
 * @param headers by their names in lower case
 */
record Response(int status, Map<String, String> headers, InputStream content) {
    static final int OK = 200;

    static Response of(InputStream block) throws IOException {
        String[] first = Headers.line(block).split(" ", 3);
        boolean status = first.length > 1 && first[1].matches("\\d{3}");
        return new Response(status ? Integer.parseInt(first[1]) : 0, Headers.read(block), block);
    }

    /** What no response holds. */
    static Response none(InputStream block) {
        return new Response(0, Map.of(), block);
    }

    /** A body that stands for itself, without a response around it. */
    static Response asIs(String contentType, InputStream block) {
        return new Response(OK, Map.of("content-type", contentType), block);
    }

    String contentType() {
        return headers.getOrDefault("content-type", "");
    }

    /**
     * The body without its transfer encoding, or null where it is larger than a document may be. gzip stays, since
     * whoever reads documents unpacks it.
     *
     * @throws IOException where it is damaged or packed in a way that is not known here
     */
    byte @Nullable [] bytes() throws IOException {
        byte[] raw = bounded(content);
        if (raw == null) {
            return null;
        }
        byte[] whole = declares("transfer-encoding", "chunked") ? joined(raw) : raw;
        if (declares("content-encoding", "br") || declares("content-encoding", "zstd")) {
            throw new IOException("packed with " + headers.get("content-encoding") + ", which is not unpacked here");
        }
        boolean deflated = declares("content-encoding", "deflate") && whole.length > 1 && (whole[0] & 0x0F) == 8;
        return deflated ? bounded(new InflaterInputStream(new ByteArrayInputStream(whole))) : whole;
    }

    private boolean declares(String header, String coding) {
        return headers.getOrDefault(header, "").toLowerCase(Locale.ROOT).contains(coding);
    }

    static byte @Nullable [] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
        return bytes.length > Limits.DOCUMENT_BYTES ? null : bytes;
    }

    /** Chunks joined; bytes that are not in chunks, whatever the headers say, as they are. */
    private static byte[] joined(byte[] raw) {
        var whole = new ByteArrayOutputStream(raw.length);
        int at = 0;
        while (at < raw.length) {
            int lineEnd = indexOf(raw, '\n', at);
            int size = lineEnd < 0 ? -1 : size(raw, at, lineEnd);
            if (size < 0) {
                return whole.size() == 0 ? raw : whole.toByteArray();
            }
            if (size == 0) {
                return whole.toByteArray();
            }
            int from = lineEnd + 1;
            whole.write(raw, from, Math.min(size, raw.length - from));
            at = Math.min(raw.length, from + Math.min(size, raw.length - from) + 2);
        }
        return whole.toByteArray();
    }

    /** The size that a chunk's first line says in hexadecimal; -1 where it says none. */
    private static int size(byte[] raw, int from, int to) {
        int size = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(raw[i], 16);
            if (digit < 0) {
                boolean rest = raw[i] == ';' || raw[i] == '\r' || raw[i] == ' ';
                return digits > 0 && rest ? size : -1;
            }
            digits++;
            if (digits > 7) {
                return -1;
            }
            size = size * 16 + digit;
        }
        return digits > 0 ? size : -1;
    }

    private static int indexOf(byte[] bytes, char wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
