package dev.parley.ingest.fetch;

import dev.parley.ingest.fetch.FetchResult.Failed;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Refusal.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Fetches over http and https. Immutable; safe for any number of threads. */
public final class Fetcher {
    /** How we name ourselves to every server; the operator's contact may follow. */
    public static final String USER_AGENT = "Parley/0.2 (news statement pipeline)";

    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5";

    private final Clients clients;
    private final FetchLimits limits;
    private final String userAgent;
    private final AddressGuard guard;

    /** To be called before anything in this JVM uses the JDK's HTTP client, which reads once what requests may say. */
    public static void prepare() {
        Pinned.prepare();
    }

    public Fetcher(FetchLimits limits) {
        this(limits, USER_AGENT);
    }

    public Fetcher(FetchLimits limits, String userAgent) {
        this(limits, userAgent, InetAddress::getAllByName);
    }

    Fetcher(FetchLimits limits, String userAgent, Resolver resolver) {
        this.limits = limits;
        this.guard = new AddressGuard(resolver);
        this.userAgent = userAgent;
        this.clients = new Clients(limits.connect());
    }

    /**
     * Fetches one address, following redirects.
     *
     * @param access what holds for the address itself; a redirect to another host or port loses privileges and headers
     * @throws InterruptedException where the thread is asked to stop
     */
    public FetchResult fetch(String address, Validators validators, Access access) throws InterruptedException {
        return fetch(address, validators, access, Gate.OPEN);
    }

    FetchResult fetch(String address, Validators validators, Access access, Gate gate) throws InterruptedException {
        return new Trip(address, validators, access, gate).run();
    }

    /** One fetch with its redirects; the time on the way counts against it, waiting at the gate does not. */
    private final class Trip {
        private final String address;
        private final Validators validators;
        private final Access access;
        private final Gate gate;
        private Duration left = limits.total();

        Trip(String address, Validators validators, Access access, Gate gate) {
            this.address = address;
            this.validators = validators;
            this.access = access;
            this.gate = gate;
        }

        FetchResult run() throws InterruptedException {
            URI uri = Addresses.web(address);
            Set<URI> seen = new HashSet<>();
            boolean permanent = true;
            for (int hop = 0; uri != null && hop <= limits.redirects(); hop++) {
                if (!seen.add(uri)) {
                    return new Failed(Reason.REDIRECTS, "redirected in a circle at " + uri, 0, null);
                }
                Answer answer = hop(uri, Access.isOwn(uri.toString(), address) ? access : access.elsewhere());
                if (answer.next() == null) {
                    return answer.result(uri, hop > 0 && permanent);
                }
                permanent &= answer.permanent();
                uri = Addresses.web(answer.next());
            }
            return uri == null
                    ? new Failed(Reason.FORBIDDEN, "not an http or https address: " + address, 0, null)
                    : new Failed(Reason.REDIRECTS, "more than " + limits.redirects() + " redirects", 0, null);
        }

        private Answer hop(URI uri, Access allowed) throws InterruptedException {
            Failed closed = gate.enter(uri, allowed);
            if (closed != null) {
                return Answer.failed(closed);
            }
            Instant begin = Instant.now();
            Answer answer = Answer.failed(Reason.UNREACHABLE, "interrupted");
            try {
                answer = one(uri, validators, allowed, begin.plus(left));
                return answer;
            } finally {
                left = left.minus(Duration.between(begin, Instant.now()));
                gate.leave(uri, answer.status(), answer.failure());
            }
        }
    }

    private Answer one(URI uri, Validators validators, Access access, Instant deadline) throws InterruptedException {
        try {
            Looked looked = guard.look(uri, access);
            if (looked.objection() != null) {
                return Answer.failed(Reason.FORBIDDEN, looked.objection());
            }
            var request = request(Pinned.request(uri, looked.at()), validators, access, deadline);
            return Answer.of(send(request, access, deadline), uri);
        } catch (UnknownHostException e) {
            return Answer.failed(Reason.UNREACHABLE, "no such host: " + Addresses.host(uri));
        } catch (TimeoutException e) {
            return Answer.failed(
                    Reason.TIMEOUT, "no answer within " + limits.total().toSeconds() + " s");
        } catch (BoundedBody.TooLarge e) {
            return Answer.failed(Reason.TOO_LARGE, e.getMessage());
        } catch (ConnectException e) {
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String why = e.getMessage() == null ? "" : ": " + e.getMessage();
            return Answer.failed(Reason.UNREACHABLE, "no connection to " + Addresses.host(uri) + port + why);
        } catch (IOException e) {
            return Answer.failed(Reason.UNREACHABLE, e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return Answer.failed(Reason.FORBIDDEN, "not an address: " + uri);
        }
    }

    private HttpRequest request(HttpRequest.Builder request, Validators validators, Access access, Instant deadline) {
        request.timeout(left(deadline))
                .header("User-Agent", userAgent)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        access.headers().forEach(request::setHeader);
        header(request, "If-None-Match", validators.etag());
        header(request, "If-Modified-Since", validators.lastModified());
        return request.GET().build();
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    private static Duration left(Instant deadline) {
        Duration left = Duration.between(Instant.now(), deadline);
        return left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left;
    }

    private HttpResponse<byte[]> send(HttpRequest request, Access access, Instant deadline)
            throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                clients.through(access.proxy()).sendAsync(request, info -> new BoundedBody(limits.bytes()));
        try {
            return answer.get(left(deadline).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static IOException cause(ExecutionException e) throws TimeoutException {
        Throwable at = e.getCause();
        while (at != null
                && !(at instanceof BoundedBody.TooLarge || at instanceof ConnectException)
                && at.getCause() != null) {
            at = at.getCause();
        }
        if (at instanceof java.net.http.HttpTimeoutException timeout
                && !(at instanceof java.net.http.HttpConnectTimeoutException)) {
            throw new TimeoutException(timeout.getMessage());
        }
        return at instanceof IOException io ? io : new IOException(String.valueOf(at), e);
    }
}
