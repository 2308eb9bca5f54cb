package dev.parley.view.http;

import dev.parley.service.settings.SettingsException;
import dev.parley.view.ViewSettings;
import dev.parley.view.live.Hub;
import dev.parley.view.search.ReadingSearch;
import dev.parley.view.store.Store;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Page and API on one port. */
public final class HttpService implements AutoCloseable {
    private static final String WEB = "/dev/parley/view/web";
    private static final int IDLE_MS = 30_000;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int OUTPUT_BYTES = 8 * 1024;
    private static final int BACKLOG = 512;

    private final Server server;
    private final ServerConnector connector;
    private final EventStreams streams;
    private final String host;

    /** Ready to listen. */
    public HttpService(
            HttpSettings settings,
            Store store,
            Hub hub,
            Supplier<ReadingSearch.State> state,
            Clock clock,
            MeterRegistry meters) {
        this.host = settings.host();
        var threads = new QueuedThreadPool(settings.threads(), 4);
        threads.setName("parley-view");
        this.server = new Server(threads);
        this.streams = new EventStreams(hub, settings.streams(), threads);
        var guard = new Guard(host, settings.hosts(), new RateLimit(settings.rate(), System::nanoTime));
        var api = new Api(store, streams, settings.silence(), state, clock);
        var traffic = new Traffic(meters);
        server.setHandler(traffic.counting(new Router(guard, api.routes(), new WebFiles(WEB))));
        server.setErrorHandler(new Problems());
        this.connector = connector(settings.port());
        server.addConnector(connector);
        Gauge.builder("parley.view.streams", streams, EventStreams::count)
                .description("Event streams that are open")
                .strongReference(true)
                .register(meters);
    }

    private ServerConnector connector(int port) {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setOutputBufferSize(OUTPUT_BYTES);
        configuration.setOutputAggregationSize(OUTPUT_BYTES / 4);
        var made = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        made.setHost(host);
        made.setPort(port);
        made.setIdleTimeout(IDLE_MS);
        made.setAcceptQueueSize(BACKLOG);
        return made;
    }

    /** Listens from now on. Throws SettingsException where the port is busy or not allowed. */
    public void start() {
        try {
            server.start();
        } catch (IOException e) {
            throw new SettingsException("the view cannot listen on " + host + ":" + connector.getPort() + ": "
                    + e.getMessage() + "; choose another with " + ViewSettings.PORT + " (0 for a free one)");
        } catch (Exception e) {
            throw new IllegalStateException("the view cannot be served: " + e.getMessage(), e);
        }
    }

    /** Where a browser finds it. */
    public String address() {
        var shown = host.equals("0.0.0.0") || host.equals("::")
                ? "localhost"
                : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + connector.getLocalPort() + "/";
    }

    @Override
    public void close() {
        streams.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the view does not stop: " + e.getMessage(), e);
        }
    }
}
