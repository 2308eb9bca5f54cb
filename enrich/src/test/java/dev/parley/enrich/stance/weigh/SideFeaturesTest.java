package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.side.Candidate;
import dev.parley.enrich.stance.side.Statement;
import dev.parley.enrich.stance.side.Targets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideFeaturesTest {

    private final Noted noted = new Noted();

    private SideFeatures features(Statement statement, String words, Candidate.Kind kind) {
        Targets.Target target = Objects.requireNonNull(statement.targets().thing(statement.phrase(words)));
        Candidate candidate =
                new Candidate(target, statement.phrase(words), statement.first(words), statement.end(words), kind);
        return new SideFeatures(statement.judged(), statement.scope(), candidate, noted);
    }

    /** A feature of "bridge" where the cue is "praised". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind ISSUE               | Holt praised the bridge.
                    head bridge              | Holt praised the bridge.
                    head.tag NOUN            | Holt praised the bridge.
                    with old                 | Holt praised the old bridge.
                    determiner the,ISSUE     | Holt praised the bridge.
                    determiner their,ISSUE   | Holt praised their bridge.
                    determiner ,ISSUE        | Holt praised Elm bridge.
                    quoted quoted,ISSUE      | Holt praised “the bridge”.
                    role OBJECT              | Holt praised the bridge.
                    role OBJECT,hangs        | Holt praised the colour of the bridge.
                    role.link OBJECT,of      | Holt praised the colour of the bridge.
                    above colour,of          | Holt praised the colour of the bridge.
                    above.head PLAIN,OBJECT  | Holt praised the colour of the bridge.
                    left praise              | Holt praised the bridge.
                    left2 NAME,praise        | Holt praised the bridge.
                    right2 of,NAME           | Holt praised the bridge of Elm.
                    verb praise,OBJECT       | Holt praised the bridge.
                    verb.doer praise,HOLDER  | Holt praised the bridge.
                    by cue,OBJECT            | Holt praised the bridge.
                    verb.not paint,OBJECT    | Holt praised it; she did not paint the bridge.
                    modal must,OBJECT        | Holt praised it; she must paint the bridge.
                    doer she,OBJECT          | Holt praised it; she must paint the bridge.
                    doer NAME,OBJECT         | Holt praised it; Veld painted the bridge.
                    doer NOUN,OBJECT         | Holt praised it; the board painted the bridge.
                    governor want,OBJECT     | Holt praised it; Veld wants to paint the bridge.
                    governor.verb want,paint | Holt praised it; Veld wants to paint the bridge.
                    then red                 | Holt praised it; the bridge is red.
                    then slowly,not          | Holt praised it; the bridge does not sink slowly.
                    rel.UNDERGOER praise     | Holt praised the bridge.
                    light UNDERGOER,+        | Holt praised the bridge.
                    tone 1                   | Holt praised the bridge.
                    tone.role 1,OBJECT       | Holt praised the bridge.
                    near praise,before       | Holt praised the bridge.
                    near slowly,after        | Holt praised the bridge slowly.
                    own.group bad,with       | Holt praised the terrible bridge.
                    own.tone -2,with         | Holt praised the terrible bridge.
                    """)
    void shouldTellWhatIsSaidOfACandidate(String feature, String text) {
        Statement statement = Statement.of("Holt", "praised", text.substring(5), text);
        features(statement, "bridge", Candidate.Kind.ISSUE).add();

        assertThat(noted.all()).contains(feature);
    }

    @Test
    void shouldTellWhatAnActorInsideOwns() {
        Statement statement =
                Statement.of("Holt", "praised", "the mayor's release", "Holt praised the mayor's release.");
        Candidate mayor = new Candidate(
                new Targets.Target("mayor", "mayor", statement.span("mayor"), false, "PERSON", false),
                statement.phrase("release"),
                statement.first("mayor"),
                statement.end("mayor"),
                Candidate.Kind.INSIDE);
        new SideFeatures(statement.judged(), statement.scope(), mayor, noted).add();

        assertThat(noted.of("owns")).containsExactly("release");
        assertThat(noted.of("owns.head")).containsExactly("OWNED");
        assertThat(noted.of("head")).isEmpty();
        assertThat(noted.of("type")).containsExactly("PERSON,OBJECT");
    }

    @Test
    void shouldLeaveOutJudgingWordsThatAreNotSaid() {
        Statement statement =
                Statement.of("Holt", "said", "the bridge is red", "Holt said the bridge is red and Orle lauded it.");
        features(statement, "bridge", Candidate.Kind.ISSUE).add();

        assertThat(noted.all()).noneMatch(feature -> feature.startsWith("rel."));
        assertThat(noted.of("tone")).containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, '0,ISSUE', 1", "4, 6, '4,ISSUE', 6", "5, 7, '4,ISSUE', 6"})
    void shouldTellItsPlace(int place, int many, String told, String toldMany) {
        features(Statement.saying("Holt saw the bridge."), "bridge", Candidate.Kind.ISSUE)
                .place(place, many);

        assertThat(noted.all()).containsExactly("place " + told, "many " + toldMany);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "3, 8, 3, 8", "4, 9, 3, 8"})
    void shouldTellHowOftenItIsNamed(int here, int text, String toldHere, String toldText) {
        features(Statement.saying("Holt saw the bridge."), "bridge", Candidate.Kind.ISSUE)
                .often(here, text);

        assertThat(noted.all()).containsExactly("here " + toldHere, "often " + toldText);
    }

    /** Levels are quarters of a score, upwards. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.2, +1", "0.25, +1", "0.3, +2", "-0.81, -4", "-0.5, -2", "1, +4"})
    void shouldTellWhatJudgingWordsSay(double score, String level) {
        Statement statement = Statement.saying("Holt praised the bridge.");
        Targets.Target target = Objects.requireNonNull(statement.targets().of(statement.phrase("bridge")));
        features(statement, "bridge", Candidate.Kind.ISSUE)
                .told(List.of(new Proposals.Told(target, score, statement.judgement("praised"))), 5);

        assertThat(noted.all())
                .containsExactly(
                        "rule " + level,
                        "rule.kind " + level + ",ISSUE",
                        "rule.group praise," + level,
                        "rule.part VERB," + level,
                        "rules " + level,
                        "told.others 3,own",
                        "told.others.role some,OBJECT");
    }

    @Test
    void shouldTellThatNoWordJudgesIt() {
        features(Statement.saying("Holt painted the bridge."), "bridge", Candidate.Kind.ISSUE)
                .told(List.of(), 0);

        assertThat(noted.all()).containsExactly("rules none", "told.others 0", "told.others.role ,OBJECT");
    }
}
