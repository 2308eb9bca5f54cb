package dev.parley.ingest;

import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.poll.PollBackoff;
import dev.parley.ingest.publish.Findings;
import dev.parley.ingest.publish.NotOwned;
import dev.parley.ingest.publish.Outcome;
import dev.parley.ingest.publish.Publisher;
import dev.parley.ingest.source.SourceReader;
import dev.parley.ingest.source.SourceState;
import dev.parley.ingest.source.Visit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at a source: what is known of it, what it holds now, what is published of that, and when to come again. */
final class Visits {
    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
    private static final Duration GONE_FOR_GOOD = Duration.ofDays(1);
    private static final int GONE_TIMES = 3;

    private final SourceReader reader;
    private final Publisher publisher;
    private final KafkaRetry retry;
    private final IngestMeters meters;
    private final IngestListener listener;
    private final Clock clock;
    private final boolean once;
    private final BooleanSupplier closing;

    Visits(
            SourceReader reader,
            Publisher publisher,
            KafkaRetry retry,
            IngestMeters meters,
            IngestListener listener,
            Clock clock,
            boolean once,
            BooleanSupplier closing) {
        this.reader = reader;
        this.publisher = publisher;
        this.retry = retry;
        this.meters = meters;
        this.listener = listener;
        this.clock = clock;
        this.once = once;
        this.closing = closing;
    }

    /** How long to wait before the next look; null where there is to be none. */
    @Nullable
    Duration visit(PolledSource source) throws InterruptedException {
        try {
            var term = new AtomicLong();
            meters.known(source, clock.instant());
            if (source.isStopped() || !retry.untilDone(() -> term.set(publisher.open(source.share())))) {
                return null;
            }
            SourceState known = publisher.source(source.spec().name());
            Instant now = clock.instant();
            return !once && known.notBefore() != null && known.notBefore().isAfter(now)
                    ? Duration.between(now, known.notBefore())
                    : look(source, known, term.get());
        } catch (NotOwned e) {
            LOG.debug("{}: {}", source.spec().name(), e.getMessage());
            return null;
        }
    }

    private @Nullable Duration look(PolledSource source, SourceState known, long term) throws InterruptedException {
        Instant begin = clock.instant();
        var tally = new Tally(source, term);
        var batch = new Batch(tally::publish, publisher::page);
        Visit visit;
        try {
            visit = reader.visit(source.spec(), known, batch, batch);
        } catch (InterruptedException e) {
            batch.finish();
            throw e;
        }
        tally.unchanged(batch.unchangedPages());
        Duration wait = next(source, known, visit, tally.news);
        SourceState after = known.after(
                visit, source.spec().options(), clock.instant(), clock.instant().plus(wait));
        boolean noted = !source.spec().isRemote() || after.equals(known);
        if (!batch.finish(noted ? Map.of() : Map.of(source.spec().name(), after)) || closing.getAsBoolean()) {
            return null;
        }
        report(source, known, after, visit);
        if (!visit.failed()) {
            meters.good(source.spec(), clock.instant());
        }
        meters.visit(source.spec(), visit, Duration.between(begin, clock.instant()));
        listener.finished(source.spec());
        return wait;
    }

    private static Duration next(PolledSource source, SourceState known, Visit visit, boolean news) {
        double spread = ThreadLocalRandom.current().nextDouble();
        PollBackoff backoff = source.backoff();
        return visit.failed()
                ? backoff.afterFailure(
                        known.failures() + 1, visit.retryAfter(), isGone(known, visit, Instant.now()), spread)
                : backoff.afterSuccess(news, spread);
    }

    /** Gone for good: the server has said so several times, over a day. */
    private static boolean isGone(SourceState known, Visit visit, Instant now) {
        return visit.isGone()
                && known.goneSince() != null
                && (visit.status() == 410
                        || known.goneSince().plus(GONE_FOR_GOOD).isBefore(now))
                && known.failures() + 1 >= GONE_TIMES;
    }

    private void report(PolledSource source, SourceState known, SourceState after, Visit visit) {
        String name = source.spec().name();
        if (after.movedTo() != null && !after.movedTo().equals(known.movedTo())) {
            LOG.warn("{} has moved for good to {}; the sources file should say so", name, after.movedTo());
        }
        boolean gone = isGone(known, visit, clock.instant());
        if (gone) {
            LOG.warn("{} is gone (HTTP status {} since {})", name, visit.status(), known.goneSince());
        }
        meters.gone(name, gone);
    }

    /** What one visit published. */
    private final class Tally {
        private final PolledSource source;
        private final long term;
        private boolean news;

        Tally(PolledSource source, long term) {
            this.source = source;
            this.term = term;
        }

        boolean publish(Findings findings) {
            return retry.untilDone(() -> {
                List<Outcome> outcomes = publisher.publish(source.share(), term, findings);
                for (int i = 0; i < outcomes.size(); i++) {
                    tell(findings.results().get(i), outcomes.get(i));
                }
            });
        }

        private void tell(ReadResult result, Outcome outcome) {
            if (result instanceof Refusal refusal) {
                LOG.warn("{}: {}: {}", refusal.source(), refusal.reason(), refusal.detail());
            }
            news |= outcome != Outcome.UNCHANGED && outcome != Outcome.REFUSED;
            meters.result(source.spec(), result, outcome);
            listener.result(result, outcome);
        }

        void unchanged(int items) {
            meters.unchanged(source.spec(), items);
        }
    }
}
