package dev.parley.ingest.fetch;

import dev.parley.ingest.fetch.FetchResult.Failed;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Refusal.Reason;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server: where to go on, or how it ended.
 *
 * @param next      the address that it redirects to, or null
 * @param permanent whether it redirects for good
 */
record Answer(
        @Nullable String next,
        boolean permanent,
        @Nullable HttpResponse<byte[]> response,
        @Nullable Failed failed) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static Answer failed(Reason reason, @Nullable String detail) {
        return failed(new Failed(reason, String.valueOf(detail), 0, null));
    }

    static Answer failed(Failed failed) {
        return new Answer(null, false, null, failed);
    }

    static Answer of(HttpResponse<byte[]> response, URI uri) {
        int status = response.statusCode();
        String location = response.headers().firstValue("Location").orElse(null);
        if (location == null || !REDIRECTS.contains(status)) {
            return new Answer(null, false, response, null);
        }
        String next = Addresses.resolve(uri.toString(), location);
        return new Answer(next == null ? location : next, status == 301 || status == 308, response, null);
    }

    int status() {
        return response == null ? 0 : response.statusCode();
    }

    /** What failed, or null where there is a document, a redirect, or nothing new. */
    @Nullable
    Failed failure() {
        if (failed != null || response == null) {
            return failed;
        }
        return status() >= 400 ? refused(response) : null;
    }

    FetchResult result(URI uri, boolean moved) {
        if (failed != null || response == null) {
            return failed == null ? new Failed(Reason.UNREACHABLE, "no answer", 0, null) : failed;
        }
        if (status() == 304) {
            return new FetchResult.NotModified(uri.toString());
        }
        return status() / 100 == 2 ? fetched(uri, response, moved) : refused(response);
    }

    private static FetchResult fetched(URI uri, HttpResponse<byte[]> response, boolean moved) {
        HttpHeaders headers = response.headers();
        String encoding = headers.firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        if (!encoding.isEmpty() && !encoding.equals("identity") && !encoding.contains("gzip")) {
            return new Failed(
                    Reason.UNREADABLE,
                    "packed as " + encoding + ", which was not asked for",
                    response.statusCode(),
                    null);
        }
        return new FetchResult.Fetched(
                response.body(),
                uri.toString(),
                headers.firstValue("Content-Type").orElse(null),
                new Validators(
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null)),
                moved);
    }

    private static Failed refused(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        Duration wait =
                RetryAfter.of(response.headers().firstValue("Retry-After").orElse(null), Instant.now());
        return new Failed(reason(status), "HTTP status " + status, status, wait);
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 404, 410 -> Reason.GONE;
            case 429, 503 -> Reason.BUSY;
            case 401, 403, 451 -> Reason.FORBIDDEN;
            default -> Reason.UNREACHABLE;
        };
    }
}
