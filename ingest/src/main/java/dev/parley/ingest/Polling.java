package dev.parley.ingest;

import dev.parley.ingest.poll.HostRateLimiter;
import dev.parley.ingest.poll.PollBackoff;
import dev.parley.ingest.poll.Share;
import dev.parley.ingest.source.SourceSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which sources there are, which of them are this instance's, and when each is looked at. Thread-safe. */
final class Polling {
    private static final long MILLIS_WHILE_WAITING = 500;

    private final ScheduledExecutorService threads;
    private final HostRateLimiter hosts;
    private final Visiting visits;
    private final KafkaRetry retry;
    private final Duration interval;
    private final Duration longest;
    private final Consumer<PolledSource> finished;
    private final Consumer<Throwable> fatal;
    private final Map<String, SourceSpec> specs = new LinkedHashMap<>();
    private final Map<String, PolledSource> active = new LinkedHashMap<>();
    private final Set<Integer> owned = new HashSet<>();
    private int shares;

    /** Looks at a source and says how long to wait before the next look; null where there is to be none. */
    interface Visiting {
        @Nullable
        Duration visit(PolledSource source) throws InterruptedException;
    }

    /** How often sources are looked at that say nothing else: while they bring news, and at the least. */
    record Intervals(Duration usual, Duration longest) {}

    /** @param finished hears of a source that is not to be looked at again */
    Polling(
            ScheduledExecutorService threads,
            HostRateLimiter hosts,
            Visiting visits,
            KafkaRetry retry,
            Intervals intervals,
            Consumer<PolledSource> finished,
            Consumer<Throwable> fatal) {
        this.threads = threads;
        this.hosts = hosts;
        this.visits = visits;
        this.retry = retry;
        this.interval = intervals.usual();
        this.longest = intervals.longest();
        this.finished = finished;
        this.fatal = fatal;
    }

    /** From now on there are these sources: what is new or has changed is looked at soon, what is not among them no more. */
    synchronized void sources(List<SourceSpec> all) {
        Map<String, SourceSpec> wanted = new LinkedHashMap<>();
        all.forEach(spec -> wanted.put(spec.name(), spec));
        for (SourceSpec old : List.copyOf(specs.values())) {
            if (!old.equals(wanted.get(old.name()))) {
                specs.remove(old.name());
                stop(old.name());
            }
        }
        wanted.forEach((name, spec) -> {
            if (specs.putIfAbsent(name, spec) == null) {
                activate(spec, false);
            }
        });
    }

    /** There are so many shares; zero before it is known. */
    synchronized void shares(int number) {
        shares = number;
    }

    synchronized void gained(Set<Integer> more) {
        owned.addAll(more);
        specs.values().stream().filter(spec -> more.contains(share(spec))).forEach(spec -> activate(spec, true));
    }

    synchronized void lost(Set<Integer> less) {
        owned.removeAll(less);
        for (PolledSource source : new ArrayList<>(active.values())) {
            if (less.contains(source.share())) {
                stop(source.spec().name());
            }
        }
    }

    synchronized boolean isEmpty() {
        return specs.isEmpty();
    }

    private int share(SourceSpec spec) {
        return shares == 1 ? 0 : Share.of(spec.name(), shares);
    }

    private void activate(SourceSpec spec, boolean spread) {
        if (shares == 0 || !owned.contains(share(spec)) || active.containsKey(spec.name())) {
            return;
        }
        Duration own = spec.interval() == null ? interval : spec.interval();
        var source = new PolledSource(
                spec, share(spec), new PollBackoff(own, spec.maxInterval() == null ? longest : spec.maxInterval()));
        active.put(spec.name(), source);
        schedule(source, spread ? firstWait(own) : Duration.ZERO);
    }

    /** A few at a time: a start or a handover is no reason to ask everyone at once. */
    private Duration firstWait(Duration own) {
        long most = Math.min(own.toMillis(), TimeUnit.MINUTES.toMillis(1)) / 4;
        return specs.size() <= 100
                ? Duration.ZERO
                : Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1));
    }

    private void stop(String name) {
        PolledSource source = active.remove(name);
        if (source != null) {
            source.stop();
        }
    }

    private void schedule(PolledSource source, Duration wait) {
        try {
            threads.schedule(
                    () -> hosts.run(source.spec().host(), () -> run(source)), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // the service is closing: the source is looked at after the next start
        }
    }

    private void run(PolledSource source) {
        try {
            if (retry.waitingFor() != null) {
                schedule(source, Duration.ofMillis(MILLIS_WHILE_WAITING));
                return;
            }
            Duration wait = visits.visit(source);
            if (wait != null && !source.isStopped()) {
                finished.accept(source);
                schedule(source, wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fatal.accept(e);
        }
    }
}
