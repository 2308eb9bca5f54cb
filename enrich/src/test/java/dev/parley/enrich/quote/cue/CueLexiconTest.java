package dev.parley.enrich.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.word.Token;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

    private final CueLexicon lexicon = CueLexicon.english();

    private static Token word(String text, String word) {
        Passage passage = Proposals.passage(text);
        return passage.token(Proposals.token(passage, word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said it fell.               | said       | clause    | SPEECH
            Ames says it fell.               | says       | quote     | SPEECH
            Ames told Holt it fell.          | told       | told      | SPEECH
            Ames asked whether it fell.      | asked      | wh        | SPEECH
            Ames intended to mend it.        | intended   | to        | PLAN
            Ames urged Holt to stay.         | urged      | object-to | SPEECH
            Ames apologised for it.          | apologised | for       | SPEECH
            Ames apologized for it.          | apologized | for       | SPEECH
            Ames told Holt it fell.          | told       | gerund    | -
            Ames said it fell.               | said       | told      | -
            Ames mended it.                  | mended     | clause    | -
            """)
    void shouldKnowAVerbsFramesInAnyFormAndSpelling(String text, String verb, String name, String cueClass) {
        Frame frame = lexicon.verb(word(text, verb), name);

        assertThat(frame == null ? "-" : frame.cueClass().name()).isEqualTo(cueClass);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The claims that it fell came.   | claims   | clause | SPEECH
            The belief that it fell grew.   | belief   | clause | BELIEF
            The call for boats came.        | call     | for    | SPEECH
            The plan to mend it grew.       | plan     | to     | PLAN
            The claim that it fell came.    | claim    | over   | -
            The gate that fell stood.       | gate     | clause | -
            """)
    void shouldKnowANounsFramesInAnyNumber(String text, String noun, String name, String cueClass) {
        Frame frame = lexicon.noun(word(text, noun), name);

        assertThat(frame == null ? "-" : frame.cueClass().name()).isEqualTo(cueClass);
        assertThat(lexicon.isCueNoun(word(text, noun))).isEqualTo(!noun.equals("gate"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames is critical of it.      | critical | of     | ATTITUDE
            Ames is certain it fell.     | certain  | clause | BELIEF
            Ames is eager to stay.       | eager    | to     | WANT
            Ames is critical of it.      | critical | clause | -
            Ames is tall for a driver.   | tall     | for    | -
            """)
    void shouldKnowAnAdjectivesFrames(String text, String adjective, String name, String cueClass) {
        Frame frame = lexicon.adjective(word(text, adjective), name);

        assertThat(frame == null ? "-" : frame.cueClass().name()).isEqualTo(cueClass);
        assertThat(lexicon.isCueAdjective(word(text, adjective))).isEqualTo(!adjective.equals("tall"));
    }

    @Test
    void shouldHoldSharesRatherThanPercent() {
        Token said = word("Ames said it fell.", "said");

        assertThat(Stream.of("quote", "clause", "alone", "wh", "object").map(name -> lexicon.verb(said, name)))
                .extracting(Frame::reliability)
                .allSatisfy(share -> assertThat(share).isBetween(0.5, 1.0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said it fell.       | said      | true  | true  | true
            Ames praised it.         | praised   | true  | true  | true
            Ames urged Holt to stay. | urged     | true  | false | true
            Ames believes it fell.   | believes  | true  | false | false
            Ames described it as it. | described | true  | true  | true
            Ames mended it.          | mended    | false | false | false
            """)
    void shouldTellVerbsThatReportFromThoseThatPlainlyDo(
            String text, String verb, boolean cue, boolean report, boolean plain) {
        Token token = word(text, verb);

        assertThat(lexicon.isCueVerb(token)).isEqualTo(cue);
        assertThat(lexicon.isReport(token)).isEqualTo(report);
        assertThat(lexicon.isPlain(token)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The official spoke.    | official   | true
            The critics spoke.     | critics    | true
            The harpist spoke.     | harpist    | true
            The ferryman spoke.    | ferryman   | true
            The ferrywoman spoke.  | ferrywoman | true
            The guardian spoke.    | guardian   | true
            The drivers spoke.     | drivers    | true
            The inspector spoke.   | inspector  | true
            The tower fell.        | tower      | false
            The winter came.       | winter     | false
            The letter came.       | letter     | false
            The mist rose.         | mist       | false
            The bridge fell.       | bridge     | false
            """)
    void shouldKnowNounsForPeopleByListOrByForm(String text, String noun, boolean people) {
        assertThat(lexicon.isPeople(word(text, noun))).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RAISING   | Ames seems tall.         | seems     | true
            RAISING   | Ames is tall.            | is        | false
            LINKING   | Ames is tall.            | is        | true
            LIGHT     | Ames issued a note.      | issued    | true
            VENUE     | Ames spoke at rallies.   | rallies   | true
            DOCUMENT  | The reports came.        | reports   | true
            QUOTING   | Ames quoted it.          | quoted    | true
            CALLING   | Ames shouted it.         | shouted   | true
            SILENT    | Ames made it.            | made      | true
            SILENT    | Ames said it.            | said      | false
            RECEIVED  | The criticism came.      | criticism | true
            RECEIVING | The plan drew it.        | drew      | true
            CAUSING   | Ames led it.             | led       | true
            OUTSPOKEN | Ames was keen.           | keen      | true
            """)
    void shouldTellAWordsPartByItsBaseForm(CuePart part, String text, String word, boolean plays) {
        assertThat(lexicon.isLemma(part, word(text, word))).isEqualTo(plays);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POINTER      | Ames said that.        | that       | true
            POINTER      | Ames said little.      | little     | false
            SELF         | We left.               | We         | true
            SELF         | They left.             | They       | false
            HEDGE        | Ames reportedly left.  | reportedly | true
            MANNER       | Ames spoke publicly.   | publicly   | true
            VIEW         | In my words it fell.   | words      | true
            VIEW         | In a word it fell.     | word       | false
            CIRCUMSTANCE | Ames left during it.   | during     | true
            LINK         | Ames left about noon.  | about      | true
            """)
    void shouldTellAWordsPartAsItIsWritten(CuePart part, String text, String word, boolean plays) {
        assertThat(lexicon.isForm(part, word(text, word))).isEqualTo(plays);
    }

    @Test
    void shouldNumberItsWordsInAlphabeticalOrder() {
        assertThat(lexicon.words())
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("say", "claim", "critical", "apologise");
        assertThat(lexicon.words().get(lexicon.place(word("Ames said it.", "said"))))
                .isEqualTo("say");
        assertThat(lexicon.place(word("Ames mended it.", "mended"))).isEqualTo(-1);
        assertThat(lexicon.links()).isSorted().doesNotHaveDuplicates();
        assertThat(lexicon.links().get(lexicon.link(word("Ames left amid it.", "amid"))))
                .isEqualTo("amid");
        assertThat(lexicon.link(word("Ames left it.", "Ames"))).isEqualTo(-1);
    }

    @Test
    void shouldFindPhrasesByTheirVerbOrByTheParticipleBehindBe() {
        assertThat(lexicon.phrases(word("Ames lets it be known.", "lets")))
                .extracting(CuePhrase::words)
                .contains(List.of("it", "be", "known"));
        assertThat(lexicon.phrases(word("Ames mended it.", "mended"))).isEmpty();
        assertThat(lexicon.passivePhrases(word("Ames is opposed to it.", "opposed")))
                .extracting(phrase -> String.join(" ", phrase.words()))
                .containsExactly("opposed to");
        assertThat(lexicon.passivePhrases(word("Ames mended it.", "mended"))).isEmpty();
    }
}
