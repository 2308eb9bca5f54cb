package dev.parley.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.ActorType;
import dev.parley.avro.CueClass;
import dev.parley.avro.DateSource;
import dev.parley.avro.Polarity;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedStance;
import dev.parley.view.Records;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.model.Statement;
import dev.parley.view.search.StatementFilter.Order;
import dev.parley.view.store.Analysis;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand random questions, answered by the index and by reading every statement. */
class QueryModelTest {
    private static final int STATEMENTS = 400;
    private static final int QUESTIONS = 10_000;
    private static final List<String> WORDS = List.of(
            "bridge", "Bridges", "tax", "unsafe", "café", "CAFE", "harbour's", "peace-talks", "votes", "voting", "no");
    private static final List<String> ACTORS = List.of("lena-ames", "omar-reed", "ida-holt", "Q30", "ana-sousa");
    private static final List<String> OUTLETS = List.of("The Courier", "Harbour Daily", "Fjord Post");
    private static final List<String> TARGETS = List.of("bridge", "salmon tax", "tunnel");
    private static final List<String> RULES = List.of("that-clause", "object", "quotation-after");

    private final Random random = new Random(7);
    private final Map<String, Known> standing = new HashMap<>();

    /** A statement as it is answered, its outlets, and the words of each of its texts. */
    private record Known(Statement statement, Set<String> outlets, List<List<String>> texts) {
        static Known of(dev.parley.avro.Statement record) {
            Set<String> texts = new TreeSet<>();
            texts.add(record.getContentText());
            texts.add(record.getSpeaker());
            texts.add(String.valueOf(record.getMention()));
            texts.add(String.valueOf(record.getRole()));
            texts.add(record.getVenue() == null ? "" : record.getVenue());
            Set<String> outlets = new TreeSet<>();
            record.getReports().forEach(report -> {
                texts.add(report.getContentText());
                texts.add(String.valueOf(report.getTitle()));
                outlets.add(String.valueOf(report.getOutlet()));
            });
            var words = texts.stream().map(Analysis::texts).toList();
            return new Known(StatementDocuments.model(record), outlets, words);
        }
    }

    @TempDir
    private Path folder;

    @Test
    void shouldAnswerLikeAModelThatReadsEverything() {
        try (var store = Store.open(folder, Clock.systemUTC())) {
            fill(store);
            var search = new StatementSearch(store);
            var nonEmpty = 0;
            for (var i = 0; i < QUESTIONS; i++) {
                var filter = filter();
                var paging = new Paging(1 + random.nextInt(4), 1 + random.nextInt(30));
                var expected = expected(filter);
                var page = search.list(filter, paging);

                var from = (int) Math.min(paging.begin(), expected.size());
                var to = Math.min(from + paging.size(), expected.size());
                assertThat(page.items()).as("%s %s", filter, paging).isEqualTo(expected.subList(from, to));
                assertThat(page.total()).as("%s", filter).isEqualTo(expected.size());
                nonEmpty += expected.isEmpty() ? 0 : 1;
            }
            assertThat(nonEmpty).isGreaterThan(QUESTIONS / 4);
        }
    }

    /** Added, changed and taken back in any order, in segments of all sizes. */
    private void fill(Store store) {
        for (var i = 0; i < STATEMENTS * 2; i++) {
            var actor = pick(ACTORS);
            var id = "s" + random.nextInt(STATEMENTS);
            var key = actor + "/" + id;
            if (random.nextInt(5) == 0) {
                standing.remove(key);
                store.apply(Change.removal(StatementDocuments.key(key)));
            } else {
                var statement = statement(actor, id);
                standing.put(key, Known.of(statement));
                store.apply(StatementDocuments.of(statement));
            }
            if (random.nextInt(60) == 0) {
                store.refresh();
            }
        }
        store.refresh();
    }

    private dev.parley.avro.Statement statement(String actor, String id) {
        var at = Records.MARCH.plus(Duration.ofHours(random.nextInt(2_000)));
        return Records.statement(actor, id)
                .setContentText(words(1 + random.nextInt(6)))
                .setSpeakerType(actor.startsWith("Q") ? ActorType.STATE : ActorType.PERSON)
                .setKind(pick(List.of(StatementKind.values())))
                .setCueClass(pick(List.of(CueClass.values())))
                .setRule(pick(RULES))
                .setVenue(random.nextInt(3) == 0 ? words(1) : null)
                .setAffiliationId(random.nextBoolean() ? "Q30" : null)
                .setStances(stances())
                .setSaidOn(
                        random.nextInt(3) == 0 ? LocalDate.parse("2026-03-01").plusDays(random.nextInt(90)) : null)
                .setFirstReportedAt(at)
                .setFirstReportedAtSource(random.nextInt(4) == 0 ? DateSource.FETCHED : DateSource.FEED)
                .setReports(List.of(Records.report("item", pick(OUTLETS)), Records.report("other", pick(OUTLETS))))
                .setReportCount(1 + random.nextInt(5))
                .setConfidence(random.nextInt(11) / 10.0)
                .build();
    }

    private List<TaggedStance> stances() {
        List<TaggedStance> stances = new ArrayList<>();
        for (var target : TARGETS) {
            if (random.nextInt(3) == 0) {
                stances.add(Records.stance(
                        target, pick(List.of(Polarity.SUPPORT, Polarity.OPPOSE, Polarity.NEUTRAL)), 0.5));
            }
        }
        return stances;
    }

    private String words(int many) {
        var words = new StringBuilder();
        for (var i = 0; i < many; i++) {
            words.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return words.toString();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Set<String> some(List<String> all) {
        if (random.nextInt(4) > 0) {
            return Set.of();
        }
        return random.nextBoolean() ? Set.of(pick(all)) : Set.of(all.get(0), all.get(1));
    }

    private StatementFilter filter() {
        var text = random.nextInt(3) == 0 ? text() : null;
        var from = random.nextInt(4) == 0 ? LocalDate.parse("2026-03-01").plusDays(random.nextInt(60)) : null;
        return new StatementFilter(
                some(ACTORS),
                some(List.of("Q30", "nobody")),
                some(TARGETS.stream().map(t -> t.replace(' ', '-')).toList()),
                some(OUTLETS),
                some(RULES),
                some(List.of("SUPPORT", "OPPOSE", "NEUTRAL")),
                some(List.of("DIRECT", "MIXED")),
                some(List.of("SPEECH", "WANT")),
                some(List.of("PERSON", "STATE")),
                from,
                random.nextInt(4) == 0 ? LocalDate.parse("2026-03-20").plusDays(random.nextInt(60)) : null,
                random.nextInt(3) == 0 ? random.nextInt(11) / 10.0 : 0,
                text,
                pick(List.of(Order.NEWEST, Order.OLDEST, Order.CONFIDENCE, Order.REPORTS)));
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> '"' + words(2) + '"';
            case 1 -> '"' + words(2);
            case 2 -> "!? " + words(1) + " (…)";
            default -> words(1 + random.nextInt(2));
        };
    }

    private List<Statement> expected(StatementFilter filter) {
        var phrases = phrases(filter.text());
        return standing.values().stream()
                .filter(known -> matches(filter, phrases, known))
                .map(Known::statement)
                .sorted(order(filter.order()))
                .toList();
    }

    private static Comparator<Statement> order(Order order) {
        var newest = Comparator.comparing(Statement::firstReportedAt).reversed();
        Comparator<Statement> tie = Comparator.comparingLong(s -> Fields.tie(StatementDocuments.key(s.id())));
        return switch (order) {
            case OLDEST -> newest.reversed().thenComparing(tie);
            case CONFIDENCE ->
                Comparator.comparingDouble(Statement::confidence)
                        .reversed()
                        .thenComparing(newest)
                        .thenComparing(tie);
            case REPORTS ->
                Comparator.comparingInt(Statement::reportCount)
                        .reversed()
                        .thenComparing(newest)
                        .thenComparing(tie);
            default -> newest.thenComparing(tie);
        };
    }

    private static boolean matches(StatementFilter filter, List<List<String>> phrases, Known known) {
        var statement = known.statement();
        return any(filter.actors(), statement.actorId())
                && any(filter.affiliations(), statement.affiliationId())
                && any(filter.rules(), statement.rule())
                && any(filter.kinds(), statement.kind())
                && any(filter.cueClasses(), statement.cueClass())
                && any(filter.types(), statement.speakerType())
                && (filter.outlets().isEmpty() || known.outlets().stream().anyMatch(filter.outlets()::contains))
                && sides(filter, statement)
                && days(filter, statement)
                && statement.confidence() >= filter.confidence()
                && text(phrases, known.texts());
    }

    private static boolean any(Set<String> wanted, @Nullable String has) {
        return wanted.isEmpty() || (has != null && wanted.contains(has));
    }

    private static boolean sides(StatementFilter filter, Statement statement) {
        if (filter.sides().isEmpty() && filter.targets().isEmpty()) {
            return true;
        }
        return statement.stances().stream()
                .anyMatch(s -> any(filter.sides(), s.polarity()) && any(filter.targets(), s.targetId()));
    }

    private static boolean days(StatementFilter filter, Statement statement) {
        if (filter.from() == null && filter.to() == null) {
            return true;
        }
        var day = statement.day() == null ? null : LocalDate.parse(statement.day());
        return day != null
                && (filter.from() == null || !day.isBefore(filter.from()))
                && (filter.to() == null || !day.isAfter(filter.to()));
    }

    private static List<List<String>> phrases(@Nullable String typed) {
        return (typed == null ? List.<String>of() : TypedQuery.phrases(typed))
                .stream()
                        .map(Analysis::texts)
                        .filter(phrase -> !phrase.isEmpty())
                        .toList();
    }

    /** No phrase goes from one text to the next. */
    private static boolean text(List<List<String>> phrases, List<List<String>> words) {
        return phrases.stream().allMatch(phrase -> words.stream().anyMatch(text -> holds(text, phrase)));
    }

    private static boolean holds(List<String> text, List<String> phrase) {
        for (var at = 0; at + phrase.size() <= text.size(); at++) {
            if (text.subList(at, at + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
