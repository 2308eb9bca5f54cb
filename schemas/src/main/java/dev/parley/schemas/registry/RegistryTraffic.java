package dev.parley.schemas.registry;

import java.util.concurrent.atomic.LongAdder;

/** What this process has asked schema registries, all clients together. The figures only grow. */
public final class RegistryTraffic {
    private static final LongAdder REQUESTS = new LongAdder();
    private static final LongAdder ERRORS = new LongAdder();
    private static final LongAdder RETRIES = new LongAdder();

    private RegistryTraffic() {}

    static void asked() {
        REQUESTS.increment();
    }

    static void failed() {
        ERRORS.increment();
    }

    static void retried() {
        RETRIES.increment();
    }

    public static long requests() {
        return REQUESTS.sum();
    }

    /** Requests that nobody answered, or with another status than 200. */
    public static long errors() {
        return ERRORS.sum();
    }

    /** Requests that were another try after a failure that may pass. */
    public static long retries() {
        return RETRIES.sum();
    }
}
