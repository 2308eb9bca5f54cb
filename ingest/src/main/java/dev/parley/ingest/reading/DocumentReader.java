package dev.parley.ingest.reading;

import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Pointer;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.item.Whitespace;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.sitemap.SitemapReader;
import dev.parley.ingest.text.Charsets;
import dev.parley.ingest.text.Limits;
import dev.parley.ingest.text.Tags;
import dev.parley.ingest.warc.WarcDocuments;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of any format into items and refusals, in its own order. Never fetches. Whatever the bytes are, it
 * gives results or one refusal that says why not; it throws only what the consumer of the results throws.
 */
public final class DocumentReader {
    private static final int PEEK = 8192;
    private static final int BEGINNING = 65_536;

    private DocumentReader() {}

    /** Reads bytes that are already at hand. */
    public static void read(byte[] bytes, Origin origin, Consumer<ReadResult> results) {
        read(new ByteArrayInputStream(bytes), origin, results);
    }

    /** Reads a stream of any length; what a document only points to is refused, with what was read of it. */
    public static void read(InputStream stream, Origin origin, Consumer<ReadResult> results) {
        read(stream, origin, results, pointer -> results.accept(unfollowed(pointer)));
    }

    /**
     * Reads a stream of any length: JSON lines and the documents of web archives pass through one by one, everything
     * else is bounded.
     *
     * @param pointers hears of pages that a sitemap names
     */
    public static void read(
            InputStream stream, Origin origin, Consumer<ReadResult> results, Consumer<Pointer> pointers) {
        read(stream, origin, results, pointers, false);
    }

    /** @param archived what a site answers to programs in JSON is no news then, unless it is a feed */
    private static void read(
            InputStream stream,
            Origin origin,
            Consumer<ReadResult> results,
            Consumer<Pointer> pointers,
            boolean archived) {
        try {
            open(stream, origin, results, pointers, archived);
        } catch (TooLargeException e) {
            results.accept(Refusal.of(Reason.TOO_LARGE, said(e), origin.source()));
        } catch (IOException e) {
            results.accept(Refusal.of(Reason.UNREADABLE, said(e), origin.source()));
        } catch (StackOverflowError e) {
            results.accept(Refusal.of(Reason.TOO_LARGE, "nested too deeply", origin.source()));
        }
    }

    private static void open(
            InputStream stream,
            Origin origin,
            Consumer<ReadResult> results,
            Consumer<Pointer> pointers,
            boolean archived)
            throws IOException {
        InputStream in = peekable(stream);
        byte[] head = head(in);
        if (isArchive(head)) {
            WarcDocuments.read(
                    in,
                    origin,
                    (body, from) -> read(new ByteArrayInputStream(body), from, results, pointers, true),
                    results::accept);
            return;
        }
        if (isGzip(head)) {
            in = peekable(BoundedUnpacking.of(in));
            head = head(in);
        }
        if (isJson(head) && !archived) {
            JsonReader.read(in, origin, results);
            return;
        }
        byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
        if (bytes.length > Limits.DOCUMENT_BYTES) {
            throw new TooLargeException("larger than " + Limits.DOCUMENT_BYTES + " bytes");
        }
        if (isJson(head)) {
            JsonReader.readFeed(bytes, origin, results);
            return;
        }
        text(Charsets.decode(bytes, origin.contentType()), origin, results, pointers);
    }

    private static void text(String decoded, Origin origin, Consumer<ReadResult> results, Consumer<Pointer> pointers)
            throws TooLargeException {
        String text = Whitespace.withoutNul(decoded);
        if (text.isBlank()) {
            results.accept(Refusal.of(Reason.EMPTY, "empty", origin.source()));
            return;
        }
        if (Tags.areMoreThan(Limits.TAGS, text)) {
            throw new TooLargeException("more than " + Limits.TAGS + " tags");
        }
        switch (Format.of(decoded)) {
            case FEED -> FeedReader.read(text, origin, results);
            case HTML -> PageReader.read(text, origin, results);
            case TEXT -> results.accept(TextReader.read(text, origin));
            case SITEMAP -> SitemapReader.read(text, origin, pointers);
            case JSON, BINARY ->
                results.accept(Refusal.of(Reason.UNREADABLE, "neither text nor a known format", origin.source()));
        }
    }

    /** What the beginning of a document says that it is; packed documents are unpacked so far, archives count as binary. */
    public static Format format(byte[] bytes, @Nullable String contentType) {
        try {
            InputStream in = new ByteArrayInputStream(bytes);
            byte[] start = isGzip(bytes) ? BoundedUnpacking.of(in).readNBytes(BEGINNING) : in.readNBytes(BEGINNING);
            return isJson(start) ? Format.JSON : Format.of(Charsets.decode(start, contentType));
        } catch (IOException damaged) {
            return Format.BINARY;
        }
    }

    private static InputStream peekable(InputStream in) {
        return new BufferedInputStream(in, 65536);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        return head;
    }

    /** WARC begins with its name, packed or not; archives are packed record by record, which their reader knows. */
    private static boolean isArchive(byte[] head) {
        if (!isGzip(head)) {
            return startsWithWarc(head);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return startsWithWarc(unpacked.readNBytes(5));
        } catch (IOException damaged) {
            return false;
        }
    }

    private static boolean startsWithWarc(byte[] head) {
        return head.length >= 5 && new String(head, 0, 5, StandardCharsets.US_ASCII).equals("WARC/");
    }

    private static Refusal unfollowed(Pointer pointer) {
        String kind = pointer.index() ? "another sitemap" : "a page";
        return new Refusal(
                Reason.EMPTY,
                "a sitemap's pointer to " + kind + ", which is not fetched",
                pointer.known(),
                pointer.source());
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private static boolean isJson(byte[] head) {
        int i = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
        while (i < head.length && isBlank(head[i])) {
            i++;
        }
        if (i >= head.length || (head[i] != '{' && head[i] != '[')) {
            return false;
        }
        int next = i + 1;
        while (next < head.length && isBlank(head[next])) {
            next++;
        }
        return next >= head.length || (head[i] == '{' ? "\"}" : "{[]\"").indexOf(head[next]) >= 0;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0;
    }

    private static String said(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
