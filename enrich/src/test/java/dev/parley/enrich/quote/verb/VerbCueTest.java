package dev.parley.enrich.quote.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.VerbGroup;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbCueTest {

    /** The cue of the group whose main verb is this word. */
    private static VerbCue cue(String text, String verb) {
        Passage passage = Proposals.passage(text);
        VerbGroup group = passage.verb(Proposals.token(passage, verb));
        return VerbCue.of(passage, Objects.requireNonNull(group));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said it was late.                                | said     | Ames
            Ames sat down and said it was late.                   | said     | Ames
            Ames left the room, saying it was late.               | saying   | Ames
            Ames quoted Holt as saying it was late.               | saying   | Holt
            The paper quotes Holt saying it was late.             | saying   | Holt
            With Ames saying it was late, the crowd left.         | saying   | Ames
            The shop was robbed by a man claiming to be a driver. | claiming | a man
            The toll led some to say it was late.                 | say      | some
            Ames wants to say it is late.                         | say      | Ames
            It is important to note that it is late.              | note     | -
            The plan praised by Ames was dropped.                 | praised  | -
            """)
    void shouldTellWhoseVerbItIs(String text, String verb, String source) {
        VerbCue cue = cue(text, verb);

        assertThat(Proposals.text(cue.passage, cue.source)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said it was late.                       | false | false
            The pier which Ames said was late fell.      | true  | true
            The pier, which Ames said was late, fell.    | false | true
            Ames, who said it was late, left.            | true  | false
            When Ames said it was late, they left.       | true  | true
            If Ames said it was late, they left.         | true  | false
            Holt knows that Ames said it was late.       | false | false
            It fell. Ames said it was late.              | false | false
            """)
    void shouldTellWhetherItStandsInAClauseOfItsOwn(String text, boolean relative, boolean wh) {
        VerbCue cue = cue(text, "said");

        assertThat(cue.isRelative()).isEqualTo(relative);
        assertThat(cue.followsWh()).isEqualTo(wh);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames publicly said it was late.     | publicly said
            Ames has never said it was late.    | has never said
            Ames said it was late.              | said
            On Friday Ames today said it.       | said
            """)
    void shouldTakeAnAdverbThatIsNoTimeIntoTheCue(String text, String cue) {
        VerbCue said = cue(text, "said");

        assertThat(Proposals.text(said.passage, said.cue())).isEqualTo(cue);
        assertThat(Proposals.text(said.passage, said.cueTo(said.next + 1)))
                .isEqualTo(cue + " " + said.passage.token(said.next).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said Friday the gate fell.     | the
            Ames said on Friday the gate fell.  | the
            Ames said on deck the gate fell.    | on
            Ames said it fell.                  | it
            """)
    void shouldSkipWhenItWasSaid(String text, String next) {
        VerbCue cue = cue(text, "said");

        assertThat(cue.passage.token(cue.skipTime(cue.next)).text()).isEqualTo(next);
    }

    @Test
    void shouldTellWhatStartsAtAToken() {
        VerbCue cue = cue("Ames said on Friday the old gate “fell” again.", "said");
        Passage passage = cue.passage;
        int the = Proposals.token(passage, "the");

        assertThat(cue.lemma).isEqualTo("say");
        assertThat(cue.startsNoun(the)).isTrue();
        assertThat(cue.startsNoun(the + 1)).isFalse();
        assertThat(cue.startsNoun(cue.end)).isFalse();
        assertThat(cue.startsTime(cue.next)).isTrue();
        assertThat(cue.startsTime(the)).isFalse();
        assertThat(cue("Ames said the gate fell.", "said").startsClause(2)).isTrue();
        assertThat(cue("Ames said the gate.", "said").startsClause(2)).isFalse();
    }

    @Test
    void shouldFindTheFramesOfItsVerbOnly() {
        VerbCue cue = cue("Ames said the gate fell.", "said");

        assertThat(cue.frame("clause")).extracting(Frame::cueClass).isEqualTo(CueClass.SPEECH);
        assertThat(cue.frame("told")).isNull();
        assertThat(cue("Ames mended the gate.", "mended").frame("clause")).isNull();
    }

    @Test
    void shouldMakeAFindingOnlyOfAFrameAndAContent() {
        VerbCue cue = cue("Ames said the gate fell.", "said");
        Frame frame = new Frame(CueClass.PLAN, 0.25);
        TokenSpan content = new TokenSpan(2, 5);

        assertThat(cue.finding("bare-clause", null, cue.cue(), content)).isNull();
        assertThat(cue.finding("bare-clause", frame, cue.cue(), null)).isNull();
        assertThat(cue.finding("bare-clause", frame, cue.cue(), content))
                .isEqualTo(Finding.of(
                        "bare-clause", CueClass.PLAN, new TokenSpan(0, 1), new TokenSpan(1, 2), content, 0.25));
    }
}
