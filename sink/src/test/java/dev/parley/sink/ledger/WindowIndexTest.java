package dev.parley.sink.ledger;

import static dev.parley.sink.ledger.Reports.DAY;
import static dev.parley.sink.ledger.Reports.NOON;
import static dev.parley.sink.ledger.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sink.ledger.report.Indexed;
import dev.parley.sink.ledger.report.Likeness;
import dev.parley.sink.ledger.report.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowIndexTest {
    private static final String[] WORDS = "of the in to a bridge toll ferry not 12 council winter we will".split(" ");

    private final Likeness likeness = Likeness.within(Duration.ofDays(7));
    private final Random random = new Random(5);
    private final List<Report> stored = new ArrayList<>();

    /** Few words, so that nearly all pairs are frequent; parts and rewrites of what is there already. */
    private Report random(int number) {
        String words;
        if (number > 10 && random.nextInt(3) == 0) {
            var other =
                    stored.get(random.nextInt(stored.size())).saying().text().split(" ");
            var begin = random.nextInt(Math.max(1, other.length / 2));
            var part = new ArrayList<>(List.of(other).subList(begin, other.length));
            if (random.nextBoolean()) {
                part.set(random.nextInt(part.size()), WORDS[random.nextInt(WORDS.length)]);
            }
            words = String.join(" ", part);
        } else {
            var all = new ArrayList<String>();
            for (var i = 0; i < 1 + random.nextInt(40); i++) {
                all.add(WORDS[random.nextInt(WORDS.length)]);
            }
            words = String.join(" ", all);
        }
        return report("item-" + number + "#s", NOON + random.nextInt(20) * DAY, words);
    }

    @Test
    void shouldFindAllThatAreAlikeAndNoOthers() {
        var index = new WindowIndex(
                likeness,
                1_000_000,
                (actor, from, until) -> stored.stream()
                        .filter(r -> r.at() >= from && r.at() < until)
                        .map(WindowIndexTest::indexed)
                        .toList());
        var pairs = 0;
        for (var n = 0; n < 1500; n++) {
            var report = random(n);
            var alike = stored.stream()
                    .filter(r -> likeness.alike(r, report))
                    .map(Report::reportId)
                    .toList();
            var found = index.candidates("ana", report.at(), report.wording()).stream()
                    .filter(r -> likeness.near(r.at(), report.at()))
                    .map(Indexed::reportId)
                    .toList();
            assertThat(found).as("like %s", report).containsExactlyInAnyOrderElementsOf(alike);
            pairs += alike.size();
            if (n % 10 == 9) {
                var gone = stored.remove(random.nextInt(stored.size()));
                index.remove("ana", gone.ref());
            }
            stored.add(report);
            index.put("ana", indexed(report));
        }
        assertThat(pairs).isGreaterThan(300);
    }

    private static Indexed indexed(Report report) {
        return new Indexed(report.reportId(), report.at(), report.wording(), "statement");
    }
}
