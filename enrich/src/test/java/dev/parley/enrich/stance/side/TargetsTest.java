package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.word.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    /** The phrase, and what it stands for: "turned" where the side on it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ferry       | ferry           | Veld saw the new ferry.
                    outcome     | vote            | Veld saw the outcome of the vote.
                    end         | ban turned      | Veld saw an end to the ban.
                    delay       | ban             | Veld saw a delay to the lifting of the ban.
                    price       | price           | Veld saw the price of the ferry.
                    Ames        | Ames            | Veld saw Ames.
                    resignation | Ames turned     | Veld saw Ames's resignation.
                    resignation | -               | Veld saw her resignation.
                    resignation | Ames turned     | Veld saw the resignation of Ames.
                    release     | Ames            | Veld saw Ames's release.
                    boycott     | film boycott    | Veld saw Elm's film boycott of the ferry.
                    week        | -               | Veld saw the week.
                    them        | -               | Veld saw them.
                    """)
    void shouldNameWhatAPhraseStandsFor(String words, String target, String text) {
        Statement statement = Statement.saying(text);
        Targets targets = text.contains("Ames")
                ? statement.targets(statement.party("Ames", EntityType.PERSON, Gender.FEMALE))
                : statement.targets();

        assertThat(told(targets.of(statement.phrase(words)))).isEqualTo(target);
    }

    @Test
    void shouldStandForNothingWithoutAPhrase() {
        assertThat(Statement.saying("Veld left.").targets().of(null)).isNull();
    }

    @Test
    void shouldTellWhereATargetStandsAndWhatItIs() {
        Statement statement = Statement.saying("Ames saw the harbour toll on the bridge. The plan rose.");
        Party ames = statement.party("Ames", EntityType.PERSON, Gender.FEMALE);
        Targets targets = statement.targets(ames);

        assertThat(targets.of(statement.phrase("Ames")))
                .isEqualTo(new Targets.Target("Ames", "Ames", ames.span(), false, "PERSON", false));
        assertThat(targets.of(statement.phrase("toll")))
                .isEqualTo(new Targets.Target(
                        "harbour toll", "harbour-toll", statement.span("the harbour toll"), false, "ISSUE", false));
        assertThat(targets.of(statement.phrase("plan")))
                .isEqualTo(new Targets.Target("plan", "plan", statement.span("The plan"), false, "ISSUE", true));
        assertThat(Targets.target(ames, true).turned()).isTrue();
    }

    @Test
    void shouldTellAnIssueFromAnActor() {
        Statement statement = Statement.saying("Ames saw the end of the ferry and the line.");
        Targets targets = statement.targets(statement.party("Ames", EntityType.PERSON, Gender.FEMALE));

        assertThat(targets.isIssue(statement.phrase("ferry"))).isTrue();
        assertThat(targets.isIssue(statement.phrase("Ames"))).isFalse();
        assertThat(targets.isIssue(statement.phrase("line"))).isFalse();
        assertThat(targets.issue(statement.phrase("Ames"))).isNull();
        assertThat(told(targets.issue(statement.phrase("end")))).isEqualTo("end");
        assertThat(told(targets.named(statement.phrase("end"), true))).isEqualTo("end turned");
        assertThat(told(targets.named(statement.phrase("Ames"), true))).isEqualTo("Ames turned");
    }

    @Test
    void shouldNameAThingThatIsNoIssueByItself() {
        Statement statement = Statement.saying("Ames saw the line and the ferry this week.");
        Targets targets = statement.targets(statement.party("Ames", EntityType.PERSON, Gender.FEMALE));

        assertThat(targets.issue(statement.phrase("line"))).isNull();
        assertThat(told(targets.thing(statement.phrase("line")))).isEqualTo("line");
        assertThat(told(targets.thing(statement.phrase("ferry")))).isEqualTo("ferry");
        assertThat(targets.thing(statement.phrase("week"))).isNull();
        assertThat(targets.thing(statement.phrase("Ames"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    end     | true  | Veld saw an end to the ban.
                    end     | false | Veld saw the end.
                    ban     | false | Veld saw an end to the ban.
                    """)
    void shouldTellWhatOnlyLeadsOn(String words, boolean leadsOn, String text) {
        Statement statement = Statement.saying(text);
        Targets targets = statement.targets();
        Targets.Target itself = Objects.requireNonNull(targets.issue(statement.phrase(words)));

        assertThat(targets.leadsOn(statement.phrase(words), itself)).isEqualTo(leadsOn);
    }

    @Test
    void shouldCountHowOftenTheTextSpeaksOfACandidate() {
        Statement statement = Statement.saying("Ames took the ferry. The ferries met Ames. A ferry left the bridge.");
        Party ames = statement.party("Ames", EntityType.PERSON, Gender.FEMALE);
        int last = statement.document().text().lastIndexOf("Ames");
        Party again = new Party(new Span(last, last + 4), "Ames", "Ames");
        Targets targets = statement.targets(ames, again);

        assertThat(targets.often(candidate(targets, statement, "Ames"))).isEqualTo(2);
        assertThat(targets.often(candidate(targets, statement, "ferry"))).isEqualTo(3);
        assertThat(targets.often(candidate(targets, statement, "bridge"))).isEqualTo(1);
    }

    @Test
    void shouldNameWhomAndWhatAPronounMeans() {
        Statement statement = Statement.of("Holt", "", "", "Ames met the Elm Board. It thanked her. Holt left.");
        Party ames = statement.party("Ames", EntityType.PERSON, Gender.FEMALE);
        Party board = statement.party("Elm Board", EntityType.ORGANIZATION, Gender.UNKNOWN);
        Targets targets = statement.targets(ames, board);

        assertThat(targets.person(statement.scope(), statement.first("her"))).isEqualTo(Targets.target(ames, false));
        assertThat(targets.person(statement.scope(), statement.first("It"))).isNull();
        assertThat(targets.body(statement.first("It"))).isEqualTo(Targets.target(board, false));
        assertThat(targets.body(0)).isNull();
        assertThat(targets.parties().all()).containsExactly(ames, board);
    }

    private static Candidate candidate(Targets targets, Statement statement, String words) {
        Targets.Target target = Objects.requireNonNull(targets.of(statement.phrase(words)));
        return new Candidate(
                target, statement.phrase(words), statement.first(words), statement.end(words), Candidate.Kind.ISSUE);
    }

    private static String told(Targets.@Nullable Target target) {
        return target == null ? "-" : target.name() + (target.turned() ? " turned" : "");
    }
}
