package dev.parley.enrich;

import dev.parley.avro.TaggedNewsItem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What enrich counts: items by outcome, statements by whether their speaker is known, the time that an article takes. */
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
    private final Timer time;

    public EnrichCounters(MeterRegistry meters) {
        tagged = items(meters, "tagged");
        otherLanguage = items(meters, "other-language");
        unchanged = items(meters, "unchanged");
        superseded = items(meters, "superseded");
        withdrawn = items(meters, "withdrawn");
        resolved = meters.counter(STATEMENTS, "speaker", "resolved");
        unresolved = meters.counter(STATEMENTS, "speaker", "unresolved");
        time = meters.timer("parley.enrich.extraction");
    }

    private static Counter items(MeterRegistry meters, String outcome) {
        return meters.counter(ITEMS, "outcome", outcome);
    }

    <T> T timed(Supplier<T> work) {
        var result = time.record(work);
        if (result == null) {
            throw new IllegalStateException("the language core gave nothing");
        }
        return result;
    }

    /** English, and what tells no language, is read for statements; an item in another language passes with its language and is counted so. */
    void tagged(TaggedNewsItem item) {
        (isEnglish(item.getLanguage()) ? tagged : otherLanguage).increment();
        for (var statement : item.getStatements()) {
            (statement.getActorId() == null ? unresolved : resolved).increment();
        }
    }

    private static boolean isEnglish(@Nullable String language) {
        return language != null && (language.equals("en") || language.equals("und") || language.startsWith("en-"));
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
