package dev.parley.ingest;

import dev.parley.ingest.fetch.Validators;
import dev.parley.ingest.poll.Pace;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.ingest.source.Visit;
import java.time.Duration;

/** A source and what is remembered of it between looks. Used by one thread at a time. */
final class PolledSource {
    private final SourceSpec spec;
    private final Duration interval;
    private SourceSpec current;
    private Validators validators = Validators.NONE;
    private int failures;

    PolledSource(SourceSpec spec, Duration interval) {
        this.spec = spec;
        this.current = spec;
        this.interval = spec.interval() == null ? interval : spec.interval();
    }

    /** As the user named it. */
    SourceSpec spec() {
        return spec;
    }

    /** Where it is now. */
    SourceSpec current() {
        return current;
    }

    Validators validators() {
        return validators;
    }

    /** Takes note of a look, and says how long to wait until the next. */
    Duration after(Visit visit, double spread) {
        failures = visit.failed() ? failures + 1 : 0;
        validators = visit.validators();
        if (visit.movedTo() != null) {
            current = current.movedTo(visit.movedTo());
        }
        return Pace.next(interval, failures, visit.retryAfter(), spread);
    }
}
