package dev.parley.view.http;

import dev.parley.service.BuildInfo;
import dev.parley.view.live.Hub;
import dev.parley.view.live.Interest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The event streams that are open (server-sent events). None has a thread of its own: each writes when there is something. */
final class EventStreams implements AutoCloseable {
    private static final long BEAT_SECONDS = 15;
    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final Hub hub;
    private final int most;
    private final Executor threads;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "parley-view-beat");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> beating;

    /** @param threads write for a moment */
    EventStreams(Hub hub, int most, Executor threads) {
        this.hub = hub;
        this.most = most;
        this.threads = threads;
        this.beating = beats.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    private void beat() {
        open.forEach(stream -> stream.offer(BEAT));
    }

    int count() {
        return open.size();
    }

    Answer answer(Interest interest) {
        return (request, response, callback) -> begin(interest, request, response, callback);
    }

    private void begin(Interest interest, Request request, Response response, Callback callback) {
        if (open.size() >= most) {
            throw RequestException.busy("there are " + most + " event streams open already", 30);
        }
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Accel-Buffering", "no");
        if (request.getMethod().equals("HEAD")) {
            response.write(true, null, callback);
            return;
        }
        var stream = new EventStream(
                interest,
                response,
                callback,
                threads,
                () -> request.getConnectionMetaData()
                        .getConnection()
                        .getEndPoint()
                        .close(),
                this::ended);
        open.add(stream);
        stream.offer(bytes("retry: 3000\n\nevent: hello\ndata: {\"streams\":" + open.size() + ",\"version\":\""
                + BuildInfo.version() + "\"}\n\n"));
        if (!hub.add(stream, request.getHeaders().get("Last-Event-ID"))) {
            stream.offer(bytes("event: reset\ndata: {}\n\n"));
        }
        if (stream.isEnded()) {
            hub.remove(stream);
        }
    }

    private void ended(EventStream stream) {
        open.remove(stream);
        hub.remove(stream);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        beating.cancel(false);
        beats.shutdownNow();
        open.forEach(EventStream::end);
    }
}
