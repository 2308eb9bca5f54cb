package dev.parley.ingest.fetch;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An HTTP client for the direct way, and one for each proxy. */
final class Clients {
    private final Duration connect;
    private final HttpClient direct;
    private final Map<String, HttpClient> proxied = new ConcurrentHashMap<>();

    Clients(Duration connect) {
        Pinned.prepare();
        Pinned.check();
        this.connect = connect;
        this.direct = builder().proxy(HttpClient.Builder.NO_PROXY).build();
    }

    HttpClient through(@Nullable URI proxy) {
        return proxy == null
                ? direct
                : proxied.computeIfAbsent(
                        proxy.getHost() + ":" + port(proxy),
                        at -> builder()
                                .proxy(ProxySelector.of(new InetSocketAddress(proxy.getHost(), port(proxy))))
                                .build());
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? 3128 : proxy.getPort();
    }

    private HttpClient.Builder builder() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect);
    }
}
