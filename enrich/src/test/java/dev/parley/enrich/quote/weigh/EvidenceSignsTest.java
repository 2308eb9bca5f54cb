package dev.parley.enrich.quote.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.quote.StatementProposals.Proposed;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceSignsTest {

    private static int[] features(Passage passage, Finding finding) {
        int[] out = new int[EvidenceSigns.MOST];
        int count = new EvidenceSigns(passage, finding, out).read();
        return IntStream.range(0, count).map(i -> out[i]).toArray();
    }

    /** The names of the features of a text's first proposal. */
    private static List<String> signs(String text) {
        Proposed proposed = StatementProposals.in(Document.of(text), Ends.fitted());
        return names(features(proposed.passage(), proposed.findings().get(0)));
    }

    private static List<String> names(int[] features) {
        return IntStream.of(features).mapToObj(EvidenceSigns.SIGNS::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said that the gate fell.            | rule:that-clause
            Ames said that the gate fell.            | class:SPEECH
            Ames believes that the gate fell.        | class:BELIEF
            Ames said that the gate fell.            | source:NAME
            The mayor said that the gate fell.       | source:PEOPLE
            Ames said that the gate fell.            | rule-source:that-clause,NAME
            Ames said that the gate fell.            | class-source:SPEECH,NAME
            Ames said that the gate fell.            | form:FINITE
            Ames vowed to say that the gate fell.    | form:FINITE
            Ames left, saying that the gate fell.    | form:ING
            Her view is that the gate fell.          | form:FINITE
            In her view, the gate fell.              | form:none
            According to Ames, the gate fell.        | form:ING
            Ames said that the gate fell.            | negated:SPEECH,0
            Ames did not say that the gate fell.     | negated:SPEECH,1
            Ames said that the gate fell.            | modal:SPEECH,0
            Ames would say that the gate fell.       | modal:SPEECH,1
            Ames said that the gate fell.            | progressive:0
            Ames is saying that the gate fell.       | progressive:1
            Ames said that the gate fell.            | tense:SPEECH,VERB_PAST
            Ames says that the gate fell.            | tense:SPEECH,VERB_PRESENT
            Ames said that the gate fell.            | apart:FINITE,0
            Ames, a driver, said that the gate fell. | apart:FINITE,0
            Ames said that the gate fell.            | question:0
            Did Ames say that the gate fell?         | question:1
            Ames said that the gate fell.            | unended:0
            Ames said that the gate fell             | unended:1
            Ames said that the gate fell             | first-paragraph:2
            Ames said that the gate fell.            | first-paragraph:1
            Ames said that the gate fell.            | opens:FINITE,1
            When Ames said that the gate fell, we left. | opens:FINITE,0
            When Ames said that the gate fell, we left. | before:SPEECH,WH
            Ames said that the gate fell.            | length:2
            Ames said that the old gate of Elm fell. | length:3
            Ames said that the gate fell.            | after:END
            Ames said that the gate fell.            | starts:SUBORDINATOR
            Ames said the gate fell.                 | starts:DETERMINER
            Ames said that the gate fell.            | marks:SPEECH,0
            Ames said that the “gate” fell.          | marks:SPEECH,1
            Ames said: “The gate fell.”              | marks:SPEECH,2
            Ames said that the gate fell.            | quoted:0
            Ames said that the gate fell.            | sentence:SPEECH,0
            Ames said that the old gate of Elm fell again in May. | sentence:SPEECH,1
            Ames said that the gate fell.            | next:SPEECH,SUBORDINATOR
            Ames said that the gate fell.            | word:say
            Ames said that the gate fell.            | frame-word:CLAUSE,say
            Ames praised the gate.                   | frame-word:OBJECT,praise
            Ames talked about the gate.              | frame-word:PREPOSITION,talk
            Ames vowed to mend the gate.             | frame-word:INFINITIVE,vow
            Ames called the gate a trap.             | frame-word:NAMING,call
            Her view is that the gate fell.          | frame-word:NOUN,view
            Ames said: “The gate fell.”              | frame-word:QUOTATION,say
            The gate, Ames said, fell.               | parts:inner,0,VERB_PAST
            The gate fell, Ames said.                | parts:end,1,OTHER
            """)
    void shouldWriteASign(String text, String sign) {
        assertThat(signs(text)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said that the gate fell.     | parts:
            Ames said that the gate fell.     | before:
            In her view, the gate fell.       | tense:
            According to Ames, the gate fell. | word:
            The ferry is expected to sail.    | apart:
            Ames said: “The gate fell.”       | certainty:
            """)
    void shouldWriteNoSignOfWhatIsNotThere(String text, String group) {
        assertThat(signs(text)).noneMatch(sign -> sign.startsWith(group));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.05, 0", "0.49, 4", "0.95, 9", "1, 9"})
    void shouldTellReliabilityInTenths(double reliability, int tenth) {
        Proposed proposed = StatementProposals.in(Document.of("Ames said that the gate fell."), Ends.fitted());
        Finding finding = proposed.findings().get(0).withReliability(reliability);

        assertThat(names(features(proposed.passage(), finding)))
                .contains(
                        "reliability:" + tenth,
                        "class-reliability:SPEECH," + tenth,
                        "rule-reliability:that-clause," + tenth);
    }

    @Test
    void shouldReadAFindingWithoutSourceOrCue() {
        Proposed proposed = StatementProposals.in(Document.of("@ames random bridge"), Ends.fitted());
        Finding bare = new Finding("post", CueClass.SPEECH, null, List.of(), List.of(new TokenSpan(1, 3)), 0.9);

        assertThat(names(features(proposed.passage(), bare)))
                .contains("rule:post", "source:NONE", "form:none", "length:1", "opens:none,0")
                .noneMatch(sign -> sign.startsWith("apart:") || sign.startsWith("tense:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ames said that the gate fell.", "The gate, Ames said, fell.", "Ames called it a trap."})
    void shouldWriteNoSignTwiceAndOnlyWordsBehindTheWordless(String text) {
        Proposed proposed = StatementProposals.in(Document.of(text), Ends.fitted());
        int[] features = features(proposed.passage(), proposed.findings().get(0));

        assertThat(features).doesNotHaveDuplicates();
        assertThat(IntStream.of(features).filter(feature -> feature >= EvidenceSigns.WORDLESS))
                .hasSize(2)
                .allSatisfy(
                        feature -> assertThat(EvidenceSigns.SIGNS.name(feature)).matches("(frame-)?word:.*"));
    }
}
