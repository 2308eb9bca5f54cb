package dev.parley.local.reset;

import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;

/** A streams application as the brokers know it: a group, and topics that begin with its id. */
final class Application {
    private static final long SECONDS = 30;

    private final String id;
    private final Settings settings;

    Application(String id, Settings settings) {
        this.id = id;
        this.settings = settings;
    }

    String id() {
        return id;
    }

    boolean isKnown() {
        return group().isPresent();
    }

    /** Throws IllegalStateException where an instance is a member of the group. */
    void checkStopped() {
        var state = group().flatMap(GroupListing::groupState).orElse(GroupState.DEAD);
        if (state != GroupState.EMPTY && state != GroupState.DEAD) {
            throw new IllegalStateException("group " + id + " is " + state
                    + ": stop every instance first; one that was killed is gone after its session timeout");
        }
    }

    /** Changelogs and repartition topics, in order. */
    List<String> internalTopics() {
        return ask("listing topics", admin -> admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(id + "-"))
                .filter(name -> name.endsWith("-changelog") || name.endsWith("-repartition"))
                .sorted()
                .toList();
    }

    void delete(String topic) {
        ask(
                "deleting topic " + topic,
                admin -> admin.deleteTopics(List.of(topic)).all());
    }

    void forgetOffsets() {
        var isStreams = group().flatMap(GroupListing::type).orElse(GroupType.CLASSIC) == GroupType.STREAMS;
        ask(
                "deleting group " + id,
                admin -> isStreams
                        ? admin.deleteStreamsGroups(List.of(id)).all()
                        : admin.deleteConsumerGroups(List.of(id)).all());
    }

    private Optional<GroupListing> group() {
        return ask("listing groups", admin -> admin.listGroups().all()).stream()
                .filter(group -> group.groupId().equals(id))
                .findFirst();
    }

    private <T> T ask(String what, Function<Admin, KafkaFuture<T>> question) {
        var admin = Admin.create(settings.kafka());
        try {
            return question.apply(admin).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new KafkaException(what + ": " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException(what + ": no answer from the brokers within " + SECONDS + " s", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } finally {
            // Else it would wait on, up to a minute, for what was given up.
            admin.close(Duration.ZERO);
        }
    }
}
