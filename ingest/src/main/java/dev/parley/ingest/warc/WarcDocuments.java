package dev.parley.ingest.warc;

import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.text.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages and feeds among the responses of a WARC file, packed with gzip or not. */
public final class WarcDocuments {

    private WarcDocuments() {}

    /**
     * Gives the body of each successful response of a kind that may hold news, with where and when it was fetched. A
     * damaged response is refused and the next is read; a damaged archive ends with a refusal.
     */
    public static void read(
            InputStream archive, Origin origin, BiConsumer<byte[], Origin> documents, Consumer<Refusal> refusals) {
        try (var reader = new WarcReader(archive)) {
            reader.setLenient(true);
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcResponse response) {
                    response(response, origin, documents, refusals);
                }
            }
        } catch (IOException | RuntimeException e) {
            refusals.accept(Refusal.of(Reason.UNREADABLE, "damaged archive: " + e.getMessage(), origin.source()));
        }
    }

    private static void response(
            WarcResponse response, Origin origin, BiConsumer<byte[], Origin> documents, Consumer<Refusal> refusals) {
        String target = target(response);
        try {
            if (!response.contentType()
                    .base()
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .startsWith("application/http")) {
                return;
            }
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("");
            if (http.status() != 200 || !mayHoldNews(type)) {
                return;
            }
            byte[] body = http.bodyDecoded().stream().readNBytes(Limits.DOCUMENT_BYTES + 1);
            if (body.length > Limits.DOCUMENT_BYTES) {
                refusals.accept(Refusal.of(
                        Reason.TOO_LARGE,
                        target + ": larger than " + Limits.DOCUMENT_BYTES + " bytes",
                        origin.source()));
                return;
            }
            documents.accept(
                    body, origin.withAddress(target).withContentType(type).fetchedAt(response.date()));
        } catch (IOException | IllegalArgumentException e) {
            refusals.accept(Refusal.of(Reason.UNREADABLE, target + ": " + e.getMessage(), origin.source()));
        }
    }

    private static String target(WarcRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse("");
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
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
