package dev.parley.local.command;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;

/** Whether Kafka answers at all: clients would wait for it without a word. */
final class Brokers {
    private static final long SECONDS = 10;

    private Brokers() {}

    /** Throws Failure naming the brokers where none answers. */
    static void check(Settings settings) {
        var brokers = settings.text(ServiceSettings.BOOTSTRAP_SERVERS);
        var admin = Admin.create(settings.kafka());
        try {
            admin.describeCluster().clusterId().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Failure("Kafka at " + brokers + ": " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new Failure("no answer from Kafka at " + brokers + " within " + SECONDS + " s", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } finally {
            // Else it would wait on, up to a minute, for what was given up.
            admin.close(Duration.ZERO);
        }
    }
}
