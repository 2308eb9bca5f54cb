package dev.parley.local;

import static org.awaitility.Awaitility.await;

import dev.parley.ingest.publish.Findings;
import dev.parley.ingest.publish.Publisher;
import dev.parley.ingest.share.Shares;
import dev.parley.ingest.source.SourceState;
import dev.parley.service.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.common.KafkaException;

/** A member of ingest's group with its publisher, and nothing to read; what it loses it is not told, as if it slept. */
final class GroupMember implements Shares.Listener, AutoCloseable {
    private static final int REMEMBERED = 100;

    private final Publisher publisher;
    private final Shares shares;
    private volatile boolean joined;

    private GroupMember(Settings settings, String group) {
        this.publisher = new Publisher(settings, group, REMEMBERED, Clock.systemUTC());
        this.shares = new Shares(settings, group, "", this, e -> {});
    }

    static GroupMember join(Settings settings, String group) {
        var member = new GroupMember(settings, group);
        member.publisher.open();
        member.shares.start();
        await("member of the group").until(() -> member.joined);
        return member;
    }

    @Override
    public void gained(Set<Integer> gained) {
        publisher.take(gained);
        joined = true;
    }

    @Override
    public void lost(Set<Integer> lost) {}

    @Override
    public void member(ConsumerGroupMetadata membership) {
        publisher.member(membership);
    }

    /** The group goes on without it. */
    void fallAsleep() {
        shares.close();
    }

    /** The term in which it has the share of the source. */
    long term() {
        return publisher.open(0);
    }

    /** Remembers of a source how often it failed. */
    void publish(long term, String source, int failures) {
        var state = new SourceState(null, null, SourceState.NONE.validators(), failures, null, null, null);
        publisher.publish(0, term, new Findings(List.of(), Map.of(), Map.of(source, state)));
    }

    boolean publishes(String source, int failures) {
        try {
            publish(term(), source, failures);
            return true;
        } catch (KafkaException e) {
            return false;
        }
    }

    int failures(String source) {
        return publisher.source(source).failures();
    }

    @Override
    public void close() {
        shares.close();
        publisher.close();
    }
}
