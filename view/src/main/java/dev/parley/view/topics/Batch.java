package dev.parley.view.topics;

import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.schemas.Provenance;
import dev.parley.schemas.Topic;
import dev.parley.view.codec.ShiftDocuments;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.live.Event;
import dev.parley.view.live.Events;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields.Kind;
import dev.parley.view.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one poll brought: applied to the index, and told to listeners once searches see it. */
final class Batch {
    private final Store store;
    private final Clock clock;
    private final boolean telling;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Boolean> standing = new HashMap<>();

    /** @param telling whether anybody is to hear of it: not of what is read while the index is built */
    Batch(Store store, Clock clock, boolean telling) {
        this.store = store;
        this.clock = clock;
        this.telling = telling;
    }

    void apply(Translation.Read read, ConsumerRecord<byte[], byte[]> record) {
        if (read.change().isEmpty()) {
            return;
        }
        var change = read.change().get();
        if (telling) {
            tell(read, change, record);
        }
        store.apply(change);
    }

    private void tell(Translation.Read read, Change change, ConsumerRecord<byte[], byte[]> record) {
        if (read.topic() != Topic.STATEMENTS && read.topic() != Topic.STANCE_SHIFTS) {
            return;
        }
        var known = isStanding(change.key());
        standing.put(change.key(), !change.isRemoval());
        var cause = Provenance.text(record.headers(), Provenance.CAUSE);
        var now = clock.instant();
        if (read.value() instanceof Statement statement) {
            events.add(Events.said(StatementDocuments.model(statement), known, cause, now));
        } else if (read.value() instanceof StanceShift shift && !change.isRemoval()) {
            if (!known) {
                events.add(Events.shifted(ShiftDocuments.model(shift), now));
            }
        } else if (known && read.topic() == Topic.STATEMENTS) {
            events.add(Events.withdrawn(read.key(), cause, now));
        } else if (known) {
            events.add(Events.shiftWithdrawn(
                    change.key().substring(Kind.SHIFT.key("").length()), now));
        }
    }

    private boolean isStanding(String key) {
        var here = standing.get(key);
        return here == null ? store.holds(key) : here;
    }

    /** What is to be told, in order. */
    List<Event> events() {
        return events;
    }
}
