package dev.parley.ingest;

import dev.parley.schemas.registry.SchemaRegistryException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what needs Kafka again and again until it succeeds; meanwhile nobody else has to try. Thread-safe. */
final class KafkaRetry {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaRetry.class);

    private final BooleanSupplier closing;
    private final Consumer<Throwable> fatal;
    private final LongConsumer pause;
    private volatile @Nullable String waitingFor;
    private volatile String waitingForWhom = "Kafka";

    /** @param fatal hears of a failure that waiting does not mend */
    KafkaRetry(BooleanSupplier closing, Consumer<Throwable> fatal) {
        this(closing, fatal, KafkaRetry::sleep);
    }

    /** @param pause waits for so many milliseconds */
    KafkaRetry(BooleanSupplier closing, Consumer<Throwable> fatal, LongConsumer pause) {
        this.closing = closing;
        this.fatal = fatal;
        this.pause = pause;
    }

    /** Whether the work was done; false where the service is closed, or failed for good, before. */
    boolean untilDone(Runnable work) {
        try {
            for (int failures = 0; failures == 0 || !closing.getAsBoolean(); failures++) {
                if (attempt(work, failures)) {
                    return true;
                }
            }
            return false;
        } catch (KafkaException e) {
            fatal.accept(e);
            return false;
        } finally {
            // However it ends, the work given up included: nobody waits any more on its account.
            waitingFor = null;
        }
    }

    private boolean attempt(Runnable work, int failures) {
        try {
            work.run();
            return true;
        } catch (KafkaException e) {
            if (Fatal.is(e)) {
                throw e;
            }
            if (!closing.getAsBoolean()) {
                var cause = String.valueOf(e.getMessage());
                if (!cause.equals(waitingFor)) {
                    LOG.warn("waiting for {}: {}", whom(e), cause);
                }
                waitingFor = cause;
                waitingForWhom = whom(e);
                pause.accept(250L << Math.min(failures, 5));
            }
            return false;
        }
    }

    private static String whom(KafkaException failure) {
        return SchemaRegistryException.isBehind(failure) ? "the schema registry" : "Kafka";
    }

    /** Who is waited for, where anybody is. */
    String waitingForWhom() {
        return waitingForWhom;
    }

    /** What Kafka says while it is waited for; null while all is well. Nothing is to be fetched in the meantime. */
    @Nullable
    String waitingFor() {
        return waitingFor;
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
