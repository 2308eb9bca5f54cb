package dev.parley.ingest.warc;

import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.text.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages and feeds among the records of a WARC file, packed with gzip or not. */
public final class WarcDocuments {
    private static final int MOST_DAMAGE = 1000;

    private final Origin origin;
    private final BiConsumer<byte[], Origin> documents;
    private final Consumer<Refusal> refusals;

    private WarcDocuments(Origin origin, BiConsumer<byte[], Origin> documents, Consumer<Refusal> refusals) {
        this.origin = origin;
        this.documents = documents;
        this.refusals = refusals;
    }

    /**
     * Gives the body of each successful response of a kind that may hold news at a web address, with where and when it was fetched.
     * Records that are no such responses are passed over; damaged ones are refused one by one, and what follows them
     * is read. Memory is bounded by one document, whatever the length of the archive.
     *
     * @param archive a stream that can be marked
     */
    public static void read(
            InputStream archive, Origin origin, BiConsumer<byte[], Origin> documents, Consumer<Refusal> refusals)
            throws IOException {
        new WarcDocuments(origin, documents, refusals).each(Records.of(archive));
    }

    private void each(Records records) {
        int damaged = 0;
        boolean more = true;
        while (more && damaged < MOST_DAMAGE) {
            try {
                Record record = records.next();
                more = record != null;
                if (record != null && !document(record)) {
                    records.lose();
                    damaged++;
                }
            } catch (IOException e) {
                damaged++;
                refuse(Reason.UNREADABLE, "a damaged record: " + said(e));
            }
        }
        if (damaged >= MOST_DAMAGE) {
            refuse(Reason.UNREADABLE, "more than " + MOST_DAMAGE + " damaged records; the rest is not read");
        }
    }

    /** Whether the record could be read. What the crawler writes about itself and its sites is no page. */
    private boolean document(Record record) {
        if (!Targets.mayBePage(record.target())) {
            return true;
        }
        byte[] body;
        String type;
        try {
            Response http = http(record);
            type = http.contentType();
            if (http.status() != Response.OK || !mayHoldNews(type)) {
                return true;
            }
            body = http.bytes();
        } catch (IOException e) {
            refuse(Reason.UNREADABLE, record.target() + ": " + said(e));
            return false;
        }
        if (body == null) {
            refuse(Reason.TOO_LARGE, record.target() + ": larger than " + Limits.DOCUMENT_BYTES + " bytes");
        } else {
            documents.accept(body, origin(record, type));
        }
        return true;
    }

    /** Responses, and what was archived as it is; other records hold no news. */
    private static Response http(Record record) throws IOException {
        String type = record.contentType().toLowerCase(Locale.ROOT);
        return switch (record.type()) {
            case "response" ->
                type.startsWith("application/http") ? Response.of(record.block()) : Response.none(record.block());
            case "resource", "conversion" -> Response.asIs(record.contentType(), record.block());
            default -> Response.none(record.block());
        };
    }

    private Origin origin(Record record, String type) {
        Instant fetched = NewsDates.parse(record.date());
        Origin known = origin.withAddress(record.target()).withContentType(type);
        return fetched == null ? known : known.fetchedAt(fetched);
    }

    private void refuse(Reason reason, String detail) {
        refusals.accept(Refusal.of(reason, detail, origin.source()));
    }

    private static @Nullable String said(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static boolean mayHoldNews(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.contains("html")
                || type.contains("xml")
                || type.contains("json")
                || type.contains("text/plain");
    }
}
