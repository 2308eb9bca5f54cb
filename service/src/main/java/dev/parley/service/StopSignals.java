package dev.parley.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Lets SIGTERM and SIGINT close a service, so that the process ends by itself, with status 0 and its log whole. With the JVM's
 * own handling it would end with 143 or 130, which supervisors such as systemd take for a failure. A second signal ends it at
 * once. Where the JVM leaves signals alone (-Xrs), the service is closed as the JVM shuts down.
 */
final class StopSignals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignals.class);
    private static final List<String> NAMES = List.of("TERM", "INT");
    private static final int KILLED = 128;

    private final Service service;
    private final Map<Signal, SignalHandler> before = new LinkedHashMap<>();
    private final Thread hook;
    private volatile boolean come;

    private StopSignals(Service service) {
        this.service = service;
        this.hook = new Thread(service::close, "stop");
    }

    static StopSignals listen(Service service) {
        var signals = new StopSignals(service);
        Runtime.getRuntime().addShutdownHook(signals.hook);
        for (var name : NAMES) {
            try {
                var signal = new Signal(name);
                signals.before.put(signal, Signal.handle(signal, signals::handle));
            } catch (IllegalArgumentException e) {
                LOG.debug("SIG{} is not ours to handle", name, e);
            }
        }
        return signals;
    }

    private synchronized void handle(Signal signal) {
        if (come) {
            Runtime.getRuntime().halt(KILLED + signal.getNumber());
        }
        come = true;
        LOG.info("SIG{}: {} is stopping", signal.getName(), service.name());
        new Thread(service::close, "stop").start();
    }

    /** Whether the process was told to stop. */
    boolean hasCome() {
        return come;
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("the JVM is shutting down");
        }
    }
}
