package dev.parley.service;

import dev.parley.service.broker.RegistryCheck;
import dev.parley.service.broker.RightsCheck;
import dev.parley.service.broker.TopicCounts;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import dev.parley.service.state.RetiredStores;
import dev.parley.service.state.StateLife;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has to be so before a topology runs: the registry answers, the brokers allow what it will do, the topics are there and have the same number of partitions,
 * no store of an earlier release is left, and the local state belongs to the group's present life. An outage is waited for, without end.
 */
final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final Duration LONGEST_WITHOUT_TOPICS = Duration.ofSeconds(30);

    private final Settings settings;
    private final RightsCheck rights;
    private final TopicCounts topics;
    private final RetiredStores retired;
    private final StateLife life;
    private final Consumer<Cause> waiting;

    /** @param waiting hears what is waited for, and since when */
    Preparation(
            Settings settings,
            RightsCheck rights,
            TopicCounts topics,
            RetiredStores retired,
            StateLife life,
            Consumer<Cause> waiting) {
        this.settings = settings;
        this.rights = rights;
        this.topics = topics;
        this.retired = retired;
        this.life = life;
        this.waiting = waiting;
    }

    /**
     * Returns once all is so. Throws SettingsException where somebody has to act, and KafkaException where waiting does not mend
     * it.
     *
     * @param clear removes the local state
     */
    void run(Runnable clear) throws InterruptedException {
        persist(() -> {
            RegistryCheck.reach(settings);
            return true;
        });
        persist(() -> {
            rights.require();
            return true;
        });
        var counts = counts();
        TopicCounts.requireSame(counts);
        retired.refuse(counts.keySet());
        var foreign = persist(life::foreign);
        if (foreign.isPresent()) {
            LOG.warn(
                    "the local state is of another life of the group, is cleared and restored from the brokers: {}",
                    foreign.get());
            clear.run();
        }
        persist(() -> {
            life.note();
            return true;
        });
    }

    /** Topics that were made a moment ago are not known to every broker yet. */
    private Map<String, Integer> counts() throws InterruptedException {
        var end = System.nanoTime() + LONGEST_WITHOUT_TOPICS.toNanos();
        while (true) {
            var counts = persist(topics::ask);
            var missing = topics.missing(counts);
            if (missing.isEmpty()) {
                return counts;
            }
            if (System.nanoTime() > end) {
                throw missing(missing);
            }
            waitingFor("topics that do not exist: " + String.join(", ", missing));
        }
    }

    private static SettingsException missing(Set<String> names) {
        return new SettingsException("topics do not exist: " + String.join(", ", names)
                + "; create them with `parley topics create`, or set " + ServiceSettings.TOPICS_CREATE + "=true");
    }

    private <T> T persist(Supplier<T> question) throws InterruptedException {
        while (true) {
            try {
                return question.get();
            } catch (KafkaException e) {
                if (!FailurePolicy.isOutage(e)) {
                    throw e;
                }
                waitingFor(FailurePolicy.describe(e));
            }
        }
    }

    private void waitingFor(String what) throws InterruptedException {
        waiting.accept(new Cause(Instant.now(), what));
        TimeUnit.SECONDS.sleep(1);
    }
}
