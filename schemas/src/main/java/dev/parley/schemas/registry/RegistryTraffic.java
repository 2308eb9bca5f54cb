package dev.parley.schemas.registry;

import java.net.HttpURLConnection;
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

    /** With a status that is not 200: that something is not there is an answer like others, and no error. */
    static void answered(int status) {
        if (status != HttpURLConnection.HTTP_NOT_FOUND) {
            failed();
        }
    }

    static void retried() {
        RETRIES.increment();
    }

    public static long requests() {
        return REQUESTS.sum();
    }

    /** Requests that nobody answered, or with another status than 200 and 404. */
    public static long errors() {
        return ERRORS.sum();
    }

    /** Requests that were another try after a failure that may pass. */
    public static long retries() {
        return RETRIES.sum();
    }
}
