package dev.parley.ingest;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.publish.Outcome;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.ingest.source.Visit;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;

/** Figures per source: results by outcome, refusals by reason, bytes, time taken, and age of an item when it is first seen. */
final class IngestMeters {
    private final MeterRegistry registry;

    IngestMeters(MeterRegistry registry) {
        this.registry = registry;
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
        Counter.builder("parley.ingest.items")
                .description("Items read, by what became of them")
                .tags("source", source.name(), "outcome", outcome.toString())
                .register(registry)
                .increment();
        if (result instanceof RawItem item && outcome == Outcome.NEW && item.publishedAt() != null) {
            age(source, item.publishedAt(), item.fetchedAt());
        }
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

    private void age(SourceSpec source, Instant published, Instant fetched) {
        Duration age = Duration.between(published, fetched);
        Timer.builder("parley.ingest.freshness")
                .description("Age of an item when it is first seen")
                .tags("source", source.name())
                .register(registry)
                .record(age.isNegative() ? Duration.ZERO : age);
    }
}
