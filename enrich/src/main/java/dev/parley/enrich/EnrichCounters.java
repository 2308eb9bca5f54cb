package dev.parley.enrich;

import dev.parley.avro.Polarity;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.enrich.language.Languages;
import dev.parley.service.Progress;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What enrich counts: items by outcome, statements by whether their speaker is known, stances by side, the time that an article
 * takes, and how long after it was fetched it is taken up.
 */
public final class EnrichCounters {
    private static final String ITEMS = "parley.enrich.items";
    private static final String STATEMENTS = "parley.enrich.statements";

    private final Counter tagged;
    private final Counter otherLanguage;
    private final Counter unchanged;
    private final Counter superseded;
    private final Counter withdrawn;
    private final Counter resolved;
    private final Counter unresolved;
    private final Map<Polarity, Counter> stances = new EnumMap<>(Polarity.class);
    private final Timer time;
    private final Progress progress = new Progress();

    public EnrichCounters(MeterRegistry meters) {
        tagged = items(meters, "tagged");
        otherLanguage = items(meters, "other-language");
        unchanged = items(meters, "unchanged");
        superseded = items(meters, "superseded");
        withdrawn = items(meters, "withdrawn");
        resolved = statements(meters, "resolved");
        unresolved = statements(meters, "unresolved");
        for (var side : Polarity.values()) {
            stances.put(
                    side,
                    Counter.builder("parley.enrich.stances")
                            .description("Sides that statements take, by polarity")
                            .tag("polarity", side.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
        time = Timer.builder("parley.enrich.extraction")
                .description("Time to read one article for statements")
                .serviceLevelObjectives(millis(1, 3, 10, 30, 100, 300, 1_000, 10_000))
                .register(meters);
        var age = Timer.builder("parley.enrich.arrival")
                .description("Time from an item's being fetched to its being taken up here")
                .serviceLevelObjectives(millis(100, 300, 1_000, 3_000, 10_000, 30_000, 60_000, 300_000, 3_600_000))
                .register(meters);
        progress.onAge(age::record);
    }

    private static Duration[] millis(long... bounds) {
        return Arrays.stream(bounds).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    private static Counter statements(MeterRegistry meters, String speaker) {
        return Counter.builder(STATEMENTS)
                .description("Statements found, by whether their speaker is known")
                .tag("speaker", speaker)
                .register(meters);
    }

    /** Which item comes next. */
    Progress progress() {
        return progress;
    }

    private static Counter items(MeterRegistry meters, String outcome) {
        return Counter.builder(ITEMS)
                .description("Items taken up, by what became of them")
                .tag("outcome", outcome)
                .register(meters);
    }

    <T> T timed(Supplier<T> work) {
        var result = time.record(work);
        if (result == null) {
            throw new IllegalStateException("the language core gave nothing");
        }
        return result;
    }

    /** An item in a language that is not read passes with its language and is counted so. */
    void tagged(TaggedNewsItem item) {
        (isRead(item.getLanguage()) ? tagged : otherLanguage).increment();
        for (var statement : item.getStatements()) {
            (statement.getActorId() == null ? unresolved : resolved).increment();
            for (var stance : statement.getStances()) {
                counted(stance.getPolarity());
            }
        }
    }

    private void counted(Polarity side) {
        var counter = stances.get(side);
        if (counter != null) {
            counter.increment();
        }
    }

    private static boolean isRead(@Nullable String language) {
        return language != null && Languages.shipped().reads(language);
    }

    void unchanged() {
        unchanged.increment();
    }

    void superseded() {
        superseded.increment();
    }

    void withdrawn() {
        withdrawn.increment();
    }
}
