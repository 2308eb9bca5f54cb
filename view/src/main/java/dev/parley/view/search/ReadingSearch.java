package dev.parley.view.search;

import dev.parley.view.codec.Json;
import dev.parley.view.model.Reading;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** How the reading is, as far as the index tells. Thread-safe. */
public final class ReadingSearch {
    private static final int BANDS = 10;
    private static final int LETTERS = 20;
    private static final int SOURCES = 200;
    private static final int REASONS = 50;
    private static final List<String> WORST_FIRST = List.of("GONE", "FAILING", "SILENT", "OK");
    private static final Sort NEWEST = new Sort(
            new SortField(Fields.AT, SortField.Type.LONG, true), new SortField(Fields.TIE, SortField.Type.LONG));

    private final Store store;
    private final Duration silence;

    /** @param silence after which an outlet, or a source, counts as silent */
    public ReadingSearch(Store store, Duration silence) {
        this.store = store;
        this.silence = silence;
    }

    /** What the service adds of itself. */
    public record State(
            String status,
            String detail,
            @Nullable String cause,
            boolean loading,
            double progress,
            long lag,
            @Nullable Instant asOf,
            String version) {}

    public Reading of(State state, Instant now) {
        return store.ask(searcher -> {
            var silentBefore = now.minus(silence).toEpochMilli();
            var statements = new Statements();
            Groups.all(searcher, ActorSearch.of(Kind.STATEMENT), statements, Statements::add);
            return new Reading(
                    state.status(),
                    state.detail(),
                    state.cause(),
                    state.loading(),
                    state.progress(),
                    state.lag(),
                    state.asOf() == null ? null : state.asOf().toString(),
                    state.version(),
                    counts(searcher, statements),
                    unresolved(searcher),
                    rules(searcher),
                    statements.bands(),
                    ActorPage.byKind(searcher, ActorSearch.of(Kind.STATEMENT)),
                    ActorPage.counted(searcher, ActorSearch.of(Kind.STATEMENT), Fields.CUE_CLASS),
                    taggers(searcher),
                    sources(searcher, silentBefore),
                    outlets(searcher, silentBefore),
                    letters(searcher));
        });
    }

    private static final class Statements {
        private long reports;
        private final long[] bands = new long[BANDS];

        private void add(int doc, Leaf leaf) throws IOException {
            reports += leaf.number(Fields.COUNT, doc, 0);
            var band = (int) (leaf.fraction(Fields.CONFIDENCE, doc) * BANDS);
            bands[Math.max(0, Math.min(band, BANDS - 1))]++;
        }

        private List<Reading.Band> bands() {
            List<Reading.Band> made = new ArrayList<>();
            for (var i = 0; i < BANDS; i++) {
                made.add(new Reading.Band(i / (double) BANDS, (i + 1) / (double) BANDS, bands[i]));
            }
            return made;
        }
    }

    private static Map<String, Long> counts(IndexSearcher searcher, Statements statements) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("items", (long) searcher.count(ActorSearch.of(Kind.ITEM)));
        counts.put("statements", (long) searcher.count(ActorSearch.of(Kind.STATEMENT)));
        counts.put("actors", (long) searcher.count(ActorSearch.of(Kind.ACTOR)));
        counts.put("targets", (long) ActorPage.counted(searcher, ActorSearch.of(Kind.ROW), Fields.TARGET)
                .size());
        counts.put("shifts", (long) searcher.count(ActorSearch.of(Kind.SHIFT)));
        counts.put("reports", statements.reports);
        return counts;
    }

    private static Reading.Unresolved unresolved(IndexSearcher searcher) throws IOException {
        var sums = Groups.all(searcher, ActorSearch.of(Kind.ITEM), new long[2], (sum, doc, leaf) -> {
            sum[0] += leaf.number(Fields.COUNT, doc, 0);
            sum[1] += leaf.number(Fields.LOOSE, doc, 0);
        });
        return new Reading.Unresolved(
                sums[0],
                sums[1],
                sums[0] == 0 ? 0 : Math.round(1e4 * sums[1] / sums[0]) / 1e4,
                most(
                        ActorPage.counted(searcher, ActorSearch.of(Kind.LOOSE), Fields.REASON),
                        e -> new Reading.Reason(e.getKey(), e.getValue())));
    }

    private static <T> List<T> most(Map<String, Long> counted, Function<Map.Entry<String, Long>, T> made) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS)
                .map(made)
                .toList();
    }

    private static List<Reading.Rule> rules(IndexSearcher searcher) throws IOException {
        List<Reading.Rule> rules = new ArrayList<>();
        Groups.of(searcher, ActorSearch.of(Kind.STATEMENT), Fields.RULE, () -> new double[2], (sum, doc, leaf) -> {
                    sum[0]++;
                    sum[1] += leaf.fraction(Fields.CONFIDENCE, doc);
                })
                .forEach((rule, sum) -> rules.add(new Reading.Rule(
                        rule == null ? "" : rule, (long) sum[0], Math.round(1e4 * sum[1] / sum[0]) / 1e4)));
        rules.sort(Comparator.comparingLong(Reading.Rule::statements).reversed().thenComparing(Reading.Rule::rule));
        return rules;
    }

    private static List<Reading.Tagger> taggers(IndexSearcher searcher) throws IOException {
        return most(
                ActorPage.counted(searcher, ActorSearch.of(Kind.ITEM), Fields.TAGGER),
                e -> new Reading.Tagger(e.getKey(), e.getValue()));
    }

    private static List<Reading.Source> sources(IndexSearcher searcher, long silentBefore) throws IOException {
        var all = Lists.first(
                searcher,
                ActorSearch.of(Kind.SOURCE),
                new Sort(new SortField(Fields.COUNT, SortField.Type.LONG, true)),
                SOURCES,
                json -> Json.read(Reading.Source.class, json));
        return all.stream()
                .map(source -> silence(source, silentBefore))
                .sorted(Comparator.comparingInt((Reading.Source s) -> WORST_FIRST.indexOf(s.status()))
                        .thenComparing(Reading.Source::name))
                .toList();
    }

    private static Reading.Source silence(Reading.Source source, long silentBefore) {
        var silent = source.status().equals("OK")
                && Instant.parse(source.changedAt()).toEpochMilli() < silentBefore;
        return silent
                ? new Reading.Source(
                        source.name(),
                        "SILENT",
                        source.changedAt(),
                        source.failures(),
                        source.notBefore(),
                        source.goneSince())
                : source;
    }

    private static List<Reading.OutletNews> outlets(IndexSearcher searcher, long silentBefore) throws IOException {
        List<Reading.OutletNews> outlets = new ArrayList<>();
        Groups.of(
                        searcher,
                        ActorSearch.of(Kind.ITEM),
                        Fields.OUTLET,
                        () -> new long[] {0, Long.MIN_VALUE},
                        (sum, doc, leaf) -> {
                            sum[0]++;
                            sum[1] = Math.max(sum[1], leaf.number(Fields.AT, doc, Long.MIN_VALUE));
                        })
                .forEach((outlet, sum) -> {
                    if (outlet != null) {
                        outlets.add(new Reading.OutletNews(
                                outlet, sum[0], Instant.ofEpochMilli(sum[1]).toString(), sum[1] < silentBefore));
                    }
                });
        outlets.sort(Comparator.comparingLong(Reading.OutletNews::items)
                .reversed()
                .thenComparing(Reading.OutletNews::outlet));
        return outlets.stream().limit(SOURCES).toList();
    }

    private static Reading.DeadLetters letters(IndexSearcher searcher) throws IOException {
        List<Reading.Failure> failures = new ArrayList<>();
        Groups.of(
                        searcher,
                        ActorSearch.of(Kind.LETTER),
                        Fields.REASON,
                        () -> new long[] {0, Long.MIN_VALUE},
                        (sum, doc, leaf) -> {
                            sum[0]++;
                            sum[1] = Math.max(sum[1], leaf.number(Fields.AT, doc, 0));
                        })
                .forEach((reason, sum) -> failures.add(failure(String.valueOf(reason), sum)));
        failures.sort(
                Comparator.comparingLong(Reading.Failure::count).reversed().thenComparing(Reading.Failure::reason));
        return new Reading.DeadLetters(
                searcher.count(ActorSearch.of(Kind.LETTER)),
                failures.stream().limit(REASONS).toList(),
                Lists.first(
                        searcher,
                        ActorSearch.of(Kind.LETTER),
                        NEWEST,
                        LETTERS,
                        json -> Json.read(Reading.Letter.class, json)));
    }

    private static Reading.Failure failure(String reason, long[] sum) {
        var parts = reason.split("\n", -1);
        var topic = parts[parts.length - 1];
        return new Reading.Failure(
                String.join("\n", List.of(parts).subList(Math.min(1, parts.length - 1), parts.length - 1)),
                parts[0],
                topic.isEmpty() ? null : topic,
                sum[0],
                Instant.ofEpochMilli(sum[1]).toString());
    }
}
