package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.sink.ActorPages.Page;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.ActorView;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Newest;
import dev.parley.sink.ledger.SubjectChange;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * What one task has of its actors. Totals that change are at hand until {@link #written} is called for the actor, which has to
 * happen before the commit; all else is stored as it changes.
 */
final class StoredActors {
    private final SinkConfig config;
    private final ActorPages pages;
    private final KeptStore<ActorTotals> totals;
    private final LatestStatements latest;
    private final ActorCounters counters;
    private final ReportReader reports;

    StoredActors(ProcessingContext context, SinkConfig config) {
        this.config = config;
        this.pages = context.getStateStore(SinkStores.PAGES);
        this.totals = SinkStores.TOTALS.in(context);
        this.latest = new LatestStatements(context);
        this.counters = new ActorCounters(context, config.targets());
        this.reports = new ReportReader(context);
    }

    LatestStatements latest() {
        return latest;
    }

    private Page page(String subject) {
        var page = pages.get(subject);
        if (page != null) {
            return page;
        }
        var stored = totals.get(subject);
        return stored == null
                ? new Page(ActorTotals.NONE, Newest.NONE, Newest.NONE, false)
                : new Page(stored, null, null, false);
    }

    void apply(String subject, SubjectChange change) {
        var page = page(subject);
        try {
            pages.put(subject, changed(subject, page, change));
        } catch (RuntimeException e) {
            pages.put(subject, new Page(page.totals(), null, null, page.unwritten()));
            throw e;
        }
    }

    private Page changed(String subject, Page page, SubjectChange change) {
        var sum = page.totals();
        for (var brief : change.plus()) {
            sum = sum.plus(subject, brief);
        }
        for (var brief : change.minus()) {
            sum = sum.minus(subject, brief);
        }
        sum = counters.apply(subject, sum, change);
        latest.apply(subject, change);
        Predicate<Brief> own = brief -> brief.isBy(subject);
        return new Page(sum, after(page.own(), change, own), after(page.people(), change, own.negate()), true);
    }

    private @Nullable Newest after(@Nullable Newest list, SubjectChange change, Predicate<Brief> ofIt) {
        if (list == null) {
            return null;
        }
        var minus = change.minus().stream().filter(ofIt).toList();
        var plus = change.plus().stream().filter(ofIt).toList();
        return minus.isEmpty() && plus.isEmpty() ? list : list.after(minus, plus, config.latest());
    }

    /** Writes what is yet to be written of a subject, and tells what is shown of it; null where nothing is left. */
    @Nullable
    ActorView written(String subject) {
        var page = page(subject);
        var sum = page.totals();
        if (page.unwritten()) {
            totals.set(subject, sum.isEmpty() ? null : sum);
        }
        if (sum.isEmpty()) {
            pages.put(subject, new Page(ActorTotals.NONE, Newest.NONE, Newest.NONE, false));
            return null;
        }
        var own = page.own() == null ? own(subject, sum) : page.own();
        var people = page.people() == null ? people(subject, sum) : page.people();
        pages.put(subject, new Page(sum, own, people, false));
        return view(subject, sum, own, people);
    }

    private Newest own(String subject, ActorTotals sum) {
        return sum.own() == 0
                ? Newest.NONE
                : Newest.merged(reports.newest(subject, config.latest()), latest.left(subject, config.latest()));
    }

    private Newest people(String subject, ActorTotals sum) {
        return sum.affiliated() == 0 ? Newest.NONE : latest.people(subject, config.latest());
    }

    private ActorView view(String subject, ActorTotals sum, Newest own, Newest people) {
        var retention = config.retention().toMillis();
        var shown = own.within(retention, config.latest());
        return ActorView.of(
                subject,
                sum,
                shown,
                people.within(retention, config.latest()),
                oldest(subject, sum, shown),
                counters.top(subject, sum),
                config.latest());
    }

    private @Nullable Long oldest(String subject, ActorTotals sum, List<Brief> own) {
        var all = own.size() == sum.own() && !own.isEmpty();
        return all ? oldest(own) : reports.oldest(subject);
    }

    private static @Nullable Long oldest(List<Brief> newestFirst) {
        for (var i = newestFirst.size() - 1; i >= 0; i--) {
            if (newestFirst.get(i).isDated()) {
                return newestFirst.get(i).at();
            }
        }
        return null;
    }

    /** The reports of an own statement leave the state with their retention: it still counts, and may still be shown. */
    void retire(Brief brief) {
        var subject = brief.actorId();
        latest.retire(subject, brief);
        var page = page(subject);
        if (brief.isDated() && !page.totals().isEmpty()) {
            var sum = page.totals().gone(brief.at());
            if (!page.unwritten()) {
                totals.put(subject, sum);
            }
            pages.put(subject, page.with(sum));
        }
    }
}
