package dev.parley.ingest.fetch;

import dev.parley.ingest.fetch.FetchResult.Failed;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Refusal.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Fetches over http and https. Immutable; safe for any number of threads. */
public final class Fetcher {
    /** How we name ourselves to every server. */
    public static final String USER_AGENT = "Parley/0.1 (news statement pipeline)";

    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5";

    private final HttpClient client;
    private final FetchLimits limits;

    public Fetcher(FetchLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /**
     * Fetches one address, following redirects.
     *
     * @param privateAllowed whether the address itself may be in a loopback or private network; a redirect to another
     *     host or port may never
     * @throws InterruptedException where the thread is asked to stop
     */
    public FetchResult fetch(String address, Validators validators, boolean privateAllowed)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(limits.total());
        URI uri = Addresses.web(address);
        String named = uri == null ? "" : uri.getRawAuthority();
        boolean permanent = true;
        for (int hop = 0; uri != null && hop <= limits.redirects(); hop++) {
            Step step = step(uri, validators, privateAllowed && named.equals(uri.getRawAuthority()), deadline);
            if (step.next == null) {
                return step.result(uri, hop > 0 && permanent);
            }
            permanent &= step.permanent;
            uri = Addresses.web(step.next);
        }
        return uri == null
                ? new Failed(Reason.FORBIDDEN, "not an http or https address: " + address, 0, null)
                : new Failed(Reason.UNREACHABLE, "more than " + limits.redirects() + " redirects", 0, null);
    }

    private Step step(URI uri, Validators validators, boolean privateAllowed, Instant deadline)
            throws InterruptedException {
        try {
            String objection = AddressGuard.objection(uri, privateAllowed);
            if (objection != null) {
                return Step.failed(Reason.FORBIDDEN, objection);
            }
            return Step.of(send(request(uri, validators, deadline), deadline), uri);
        } catch (UnknownHostException e) {
            return Step.failed(Reason.UNREACHABLE, "no such host: " + Addresses.host(uri));
        } catch (TimeoutException e) {
            return Step.failed(
                    Reason.UNREACHABLE, "no answer within " + limits.total().toSeconds() + " s");
        } catch (BoundedBody.TooLarge e) {
            return Step.failed(Reason.TOO_LARGE, e.getMessage());
        } catch (IOException e) {
            return Step.failed(Reason.UNREACHABLE, e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return Step.failed(Reason.FORBIDDEN, "not an address: " + uri);
        }
    }

    private static HttpRequest request(URI uri, Validators validators, Instant deadline) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(uri.toASCIIString().replaceFirst("#.*", "")))
                .timeout(left(deadline))
                .header("User-Agent", USER_AGENT)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        if (validators.etag() != null) {
            request.header("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        return request.GET().build();
    }

    private static Duration left(Instant deadline) {
        Duration left = Duration.between(Instant.now(), deadline);
        return left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left;
    }

    private HttpResponse<byte[]> send(HttpRequest request, Instant deadline)
            throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new BoundedBody(limits.bytes()));
        try {
            return answer.get(left(deadline).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static IOException cause(ExecutionException e) {
        Throwable at = e.getCause();
        while (at != null && !(at instanceof BoundedBody.TooLarge) && at.getCause() != null) {
            at = at.getCause();
        }
        return at instanceof IOException io ? io : new IOException(String.valueOf(at), e);
    }

    /** One answer: where to go on, or how it ended. */
    private record Step(
            @Nullable String next,
            boolean permanent,
            @Nullable HttpResponse<byte[]> response,
            @Nullable Failed failed) {

        static Step failed(Reason reason, @Nullable String detail) {
            return new Step(null, false, null, new Failed(reason, String.valueOf(detail), 0, null));
        }

        static Step of(HttpResponse<byte[]> response, URI uri) {
            int status = response.statusCode();
            String location = response.headers().firstValue("Location").orElse(null);
            boolean redirect = location != null
                    && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
            return redirect
                    ? new Step(Addresses.resolve(uri.toString(), location), status == 301 || status == 308, null, null)
                    : new Step(null, false, response, null);
        }

        FetchResult result(URI uri, boolean moved) {
            if (failed != null || response == null) {
                return failed == null ? new Failed(Reason.UNREACHABLE, "no answer", 0, null) : failed;
            }
            int status = response.statusCode();
            if (status == 304) {
                return new FetchResult.NotModified(uri.toString());
            }
            return status / 100 == 2 ? fetched(uri, response, moved) : refused(response);
        }

        private static FetchResult fetched(URI uri, HttpResponse<byte[]> response, boolean moved) {
            var headers = response.headers();
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
            Duration wait =
                    RetryAfter.of(response.headers().firstValue("Retry-After").orElse(null), Instant.now());
            return new Failed(Reason.UNREACHABLE, "HTTP status " + response.statusCode(), response.statusCode(), wait);
        }
    }
}
