package dev.parley.ingest;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.publish.Outcome;
import dev.parley.ingest.publish.Publisher;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.ingest.source.Visit;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/** Figures per source: results by outcome, refusals by reason, bytes, time taken, and age of an item when it is first seen. */
final class IngestMeters {
    private final MeterRegistry registry;
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Map<String, PolledSource> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> lastGood = new ConcurrentHashMap<>();

    IngestMeters(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("parley.ingest.sources.gone", gone, Set::size)
                .description("Sources whose servers say that they are not there any more")
                .strongReference(true)
                .register(registry);
    }

    void result(SourceSpec source, ReadResult result, Outcome outcome) {
        if (result instanceof Refusal refusal) {
            Counter.builder("parley.ingest.refused")
                    .description("What was read and not published, by reason")
                    .tags("source", source.name(), "reason", refusal.reason().toString())
                    .register(registry)
                    .increment();
            return;
        }
        items(source, outcome).increment();
        if (result instanceof RawItem item && outcome == Outcome.NEW && item.publishedAt() != null) {
            age(source, item.publishedAt(), item.fetchedAt());
        }
    }

    /** A source is this instance's to look at: its figures are there from now on, until it is stopped. */
    void known(PolledSource source, Instant now) {
        var name = source.spec().name();
        if (!source.equals(known.put(name, source))) {
            lastGood.putIfAbsent(name, now);
            for (var outcome : Outcome.values()) {
                if (outcome != Outcome.REFUSED) {
                    items(source.spec(), outcome);
                }
            }
            Gauge.builder("parley.ingest.source.last.good.seconds", name, this::lastGood)
                    .description("When a source was last visited without failure, or came to this instance; unix time")
                    .tags("source", name)
                    .strongReference(true)
                    .register(registry);
        }
    }

    private double lastGood(String name) {
        var source = known.get(name);
        var at = lastGood.get(name);
        return source == null || source.isStopped() || at == null ? Double.NaN : at.toEpochMilli() / 1000.0;
    }

    void good(SourceSpec source, Instant now) {
        lastGood.put(source.name(), now);
    }

    /** Records of the state topic that could not be read. */
    void unreadable(ToDoubleFunction<Publisher> records, Publisher publisher) {
        FunctionCounter.builder("parley.ingest.state.unreadable", publisher, records)
                .description("Records of the state topic that could not be read and were passed over")
                .register(registry);
    }

    void visit(SourceSpec source, Visit visit, Duration took) {
        Timer.builder("parley.ingest.visit")
                .description("Time to fetch, read and publish what a source holds")
                .tags(
                        "source",
                        source.name(),
                        "result",
                        visit.failed() ? "failed" : visit.unmodified() ? "unmodified" : "read")
                .register(registry)
                .record(took);
        Counter.builder("parley.ingest.bytes")
                .description("Bytes fetched")
                .baseUnit("bytes")
                .tags("source", source.name())
                .register(registry)
                .increment(visit.bytes());
    }

    /** Items that are known to be unchanged without being read. */
    void unchanged(SourceSpec source, int items) {
        if (items > 0) {
            items(source, Outcome.UNCHANGED).increment(items);
        }
    }

    private Counter items(SourceSpec source, Outcome outcome) {
        return Counter.builder("parley.ingest.items")
                .description("Items read, by what became of them")
                .tags("source", source.name(), "outcome", outcome.toString())
                .register(registry);
    }

    /** Whether the server says that the source is not there any more. */
    void gone(String source, boolean isGone) {
        if (isGone) {
            gone.add(source);
        } else {
            gone.remove(source);
        }
    }

    /** Whether the sources file can be used as it is now. */
    void sourcesFile(BooleanSupplier sound) {
        Gauge.builder("parley.ingest.sources.file.sound", sound, is -> is.getAsBoolean() ? 1 : 0)
                .description("1 where the sources file as it is now is in use, 0 where it is broken")
                .strongReference(true)
                .register(registry);
    }

    private void age(SourceSpec source, Instant published, Instant fetched) {
        Duration age = Duration.between(published, fetched);
        Timer.builder("parley.ingest.freshness")
                .description("Age of an item when it is first seen")
                .tags("source", source.name())
                .register(registry)
                .record(age.isNegative() ? Duration.ZERO : age);
    }
}
