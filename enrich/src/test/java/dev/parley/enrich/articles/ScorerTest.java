package dev.parley.enrich.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.articles.Figures.Share;
import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Stance;
import dev.parley.enrich.pipeline.Extraction.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final String TEXT =
            "𝄞 Lena Ames said again that the toll was a trap for poor drivers. Al Oakes thinks it is fair.";
    private static final String TRAP = "that the toll was a trap for poor drivers";
    private static final String FAIR = "it is fair";
    private static final String ROWS = """
            Lena Ames | INDIRECT | 2026-05-04 | X | Road Board | %s | toll:OPPOSE, ?drivers:SUPPORT
            ? Al Oakes | INDIRECT | - | - | - | it is fair | -
            """.formatted(TRAP);

    private static final Statement WHOLE = Told.full(
            TEXT,
            TRAP,
            "Lena Ames KC",
            LocalDate.of(2026, 5, 4),
            "X",
            "the Road Board",
            List.of(side("bridge toll", Polarity.OPPOSE), side("poor drivers", Polarity.SUPPORT)));

    @Test
    void shouldCountAWholeStatement() {
        Scorer scorer = score(WHOLE);

        assertThat(share(scorer, "statements.whole")).isEqualTo(new Share(1, 1));
        assertThat(share(scorer, "statements.f1")).isEqualTo(new Share(2, 2));
        assertThat(share(scorer, "sides.precision")).isEqualTo(new Share(2, 2));
        assertThat(share(scorer, "sides.recall")).isEqualTo(new Share(1, 1));
        assertThat(scorer.faults()).containsExactly("== a");
    }

    @Test
    void shouldCountAnExtraAgainstPrecisionItsRuleAndItsSides() {
        Statement extra =
                Told.full(TEXT, "Lena Ames said", "Al Oakes", null, null, null, List.of(side("toll", Polarity.OPPOSE)));
        Scorer scorer = score(WHOLE, extra);

        assertThat(share(scorer, "statements.wanted")).isEqualTo(new Share(1, 2));
        assertThat(share(scorer, "statements.precise")).isEqualTo(new Share(1, 2));
        assertThat(share(scorer, "statements.f1")).isEqualTo(new Share(2, 3));
        assertThat(share(scorer, "rule.that-clause")).isEqualTo(new Share(1, 2));
        assertThat(share(scorer, "sides.precision")).isEqualTo(new Share(2, 3));
        assertThat(scorer.faults()).contains("extra that-clause 0.9: Al Oakes | Lena Ames said");
    }

    @Test
    void shouldCountAMissedStatementWithItsSides() {
        Scorer scorer = score();

        assertThat(share(scorer, "statements.found")).isEqualTo(new Share(0, 1));
        assertThat(share(scorer, "recall.INDIRECT")).isEqualTo(new Share(0, 1));
        assertThat(share(scorer, "sides.recall")).isEqualTo(new Share(0, 1));
    }

    @Test
    void shouldWelcomeAnOptionalStatementWithoutMerit() {
        Scorer scorer = score(WHOLE, Told.plain(TEXT, FAIR, "Al Oakes"));

        assertThat(share(scorer, "statements.precise")).isEqualTo(new Share(1, 1));
        assertThat(share(scorer, "statements.wanted")).isEqualTo(new Share(2, 2));
        assertThat(share(scorer, "rule.that-clause")).isEqualTo(new Share(2, 2));
    }

    @Test
    void shouldCountAnOptionalStatementOfTheWrongSpeaker() {
        Scorer scorer = score(WHOLE, Told.plain(TEXT, FAIR, "Lena Ames"));

        assertThat(share(scorer, "statements.precise")).isEqualTo(new Share(1, 2));
        assertThat(share(scorer, "speakers")).isEqualTo(new Share(1, 2));
    }

    @Test
    void shouldCountTheFieldsOfRightStatementsAlone() {
        Scorer wrongSpeaker = score(Told.plain(TEXT, TRAP, "Ames"));
        assertThat(share(wrongSpeaker, "statements.found")).isEqualTo(new Share(1, 1));
        assertThat(share(wrongSpeaker, "statements.right")).isEqualTo(new Share(0, 1));
        assertThat(wrongSpeaker.figures().shares()).doesNotContainKey("days.recall");

        Statement madeUp = Told.full(TEXT, TRAP, "Lena Ames", LocalDate.of(2026, 5, 5), null, "Road", List.of());
        Scorer wrongFields = score(madeUp);
        assertThat(share(wrongFields, "days.recall")).isEqualTo(new Share(0, 1));
        assertThat(share(wrongFields, "days.precision")).isEqualTo(new Share(0, 1));
        assertThat(share(wrongFields, "venues.recall")).isEqualTo(new Share(0, 1));
        assertThat(wrongFields.figures().shares()).doesNotContainKey("venues.precision");
        assertThat(share(wrongFields, "affiliations.precision")).isEqualTo(new Share(0, 1));
        assertThat(share(wrongFields, "statements.whole")).isEqualTo(new Share(0, 1));
    }

    @Test
    void shouldPairOneToOneTheMostSharedFirst() {
        Scorer scorer = score(Told.plain(TEXT, "that the toll was a trap", "Lena Ames"), WHOLE);

        assertThat(share(scorer, "statements.whole")).isEqualTo(new Share(1, 1));
        assertThat(share(scorer, "statements.wanted")).isEqualTo(new Share(1, 2));
    }

    @Test
    void shouldPairFromHalfOfTheWordsOfEach() {
        assertThat(share(score(Told.plain(TEXT, "was a trap for poor drivers", "Lena Ames")), "statements.found"))
                .isEqualTo(new Share(1, 1));
        assertThat(share(score(Told.plain(TEXT, "trap for poor drivers", "Lena Ames")), "statements.found"))
                .isEqualTo(new Share(0, 1));
        assertThat(share(score(Told.plain(TEXT, TEXT.substring(3), "Lena Ames")), "statements.found"))
                .isEqualTo(new Share(0, 1));
    }

    private static Scorer score(Statement... told) {
        Scorer scorer = new Scorer();
        scorer.score(
                WorkedArticle.of("a", "published: 2026-05-05T12:00:00Z\n---\n" + TEXT + "\n---\n" + ROWS),
                List.of(told));
        return scorer;
    }

    private static Share share(Scorer scorer, String name) {
        return scorer.figures().shares().getOrDefault(name, Share.NONE);
    }

    private static Stance side(String target, Polarity polarity) {
        return new Stance(target, target, null, polarity, polarity == Polarity.SUPPORT ? 1 : -1, false);
    }
}
