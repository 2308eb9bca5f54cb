package dev.parley.enrich.quote.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.QuotationShape;
import dev.parley.enrich.quote.passage.Spoken;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Quotation;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cues of whole quotations: behind them, ahead of them, behind a colon, in a signature; and who gets them. */
class QuotationCuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is closed,” Ames said. | quotation-after | Ames | said | “It is closed,”
            “It is closed,” said Ames. | quotation-after | Ames | said | “It is closed,”
            “It is shut,” said Ames, who runs it. | quotation-after | Ames, who runs it | said | “It is shut,”
            “It is closed,” said Ames, adding that it was late. | quotation-after | Ames | said | “It is closed,”
            “It is closed,” Lena Ames, told the inquiry. | quotation-after | Lena Ames | told | “It is closed,”
            “It is closed,” Ames blared. | quotation-after | Ames | blared | “It is closed,”
            “It is closed,” the Herald quoted Ames as saying. | quotation-after | Ames | quoted | “It is closed,”
            It was a trap, “a joke to us,” Ames said. | quotation-mixed | Ames | said | It was a trap, “a joke to us,”
            """)
    void shouldFindTheCueBehind(String text, String rule, String source, String cue, String content) {
        assertThat(first(text, (passage, quotation) -> new CueBehind(passage).find(quotation)))
                .isEqualTo(List.of(rule, source, cue, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is closed,” Ames was told.",
                "“It is closed,” Ames is here.",
                "“It is closed.” The crowd left.",
                "“It is closed.”",
                "“It is closed,” by Ames: the plan said so.",
                "Ames said, “It is closed.”",
            })
    void shouldFindNoCueBehind(String text) {
        assertThat(first(text, (passage, quotation) -> new CueBehind(passage).find(quotation)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said, “It is closed.” | quotation-before | Ames | said | “It is closed.”
            Ames said: “It is closed.” | quotation-before | Ames | said | “It is closed.”
            Ames said in an interview with the Herald “It is shut.” | quotation-before | Ames | said | “It is shut.”
            Said Ames, who owns it, “We go.” | quotation-before | Ames, who owns it | Said | “We go.”
            It went on, reports the Herald: “It is closed.” | quotation-before | the Herald | reports | “It is closed.”
            The drivers jeered, “It is closed.” | quotation-before | The drivers | jeered | “It is closed.”
            Ames put it this way: “It is closed.” | quotation-before | Ames | put | “It is closed.”
            Ames writes:¶“It is closed.” | quotation-before | Ames | writes | “It is closed.”
            Ames was asked by a guest, “Is it closed?” | quotation-asked | a guest | was asked by | “Is it closed?”
            Ames was asked: “Is it closed?” | quotation-asked | - | was asked | “Is it closed?”
            Ames: “It is closed.” | quotation-colon | Ames | : | “It is closed.”
            Ames worked late: “It is a trap.” | quotation-clause | Ames | worked late | “It is a trap.”
            """)
    void shouldFindTheCueAhead(String text, String rule, String source, String cue, String content) {
        assertThat(first(text, QuotationCuesTest::ahead)).isEqualTo(List.of(rule, source, cue, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is closed.”",
                "“It is closed,” Ames said.",
                "Ames said that, “It is closed.”",
                "Ames was praised, “It is closed.”",
                "With no treaty signed, “It is closed.”",
                "Ames said it. “It is closed.”",
                "Ames writes.¶“It is closed.”",
            })
    void shouldFindNoCueAhead(String text) {
        assertThat(first(text, QuotationCuesTest::ahead)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames: “It is closed.” | quotation-colon | Ames | :
            Ames (left): “It is closed.” | quotation-colon | Ames (left) | :
            From the report: “It is closed.” | quotation-colon | the report | :
            A note on the toll – Lena Ames: “It is shut.” | quotation-colon | Lena Ames | :
            Ames worked late: “It is a trap.” | quotation-clause | Ames | worked late
            Ames praised the divers: “It is a trap.” | quotation-clause | Ames | :
            Ames made it clear to all: “It is a trap.” | quotation-clause | Ames | :
            """)
    void shouldReadTheColonBeforeAQuotation(String text, String rule, String source, String cue) {
        assertThat(first(text, QuotationCuesTest::colon)).startsWith(rule, source, cue);
    }

    @Test
    void shouldReadNoColonBehindWhatIsNeitherALabelNorAClause() {
        assertThat(first("Late in the old port of Elm: “It is closed.”", QuotationCuesTest::colon))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is closed.” – Lena Ames                   | Lena Ames
            “It is closed.”¶– Lena Ames                   | Lena Ames
            “It is closed.” – Lena Ames, head of the port | Lena Ames, head of the port
            """)
    void shouldReadASignature(String text, String source) {
        assertThat(first(text, SignedQuotation::of))
                .isEqualTo(List.of("quotation-signed", source, "–", "“It is closed.”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is closed.” Lena Ames",
                "“It is closed.” – the drivers",
                "“It is closed.” – Lena Ames left it",
                "“It is closed. – Lena Ames",
                "“It is closed.” –",
            })
    void shouldReadNoSignature(String text) {
        assertThat(first(text, SignedQuotation::of)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is closed,” Ames said: “We wait.”       | quotation-after  | Ames
            “It is closed” said Ames.                   | quotation-after  | Ames
            “It is closed” Ames said.                   | quotation-after  | Ames
            Holt asked: “Is it closed?” Ames said it was. | quotation-before | Holt
            Ames said: “It is closed.” – Oakes          | quotation-before | Ames
            “It is closed.” – Lena Ames                 | quotation-signed | Lena Ames
            """)
    void shouldPreferTheCueBehindToOneAheadToASignature(String text, String rule, String source) {
        assertThat(first(text, QuotationCuesTest::cue)).startsWith(rule, source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asked “Is it safe?” Ames said it was.", "“It is closed.” The crowd left."})
    void shouldGiveAQuotationToNobody(String text) {
        assertThat(first(text, QuotationCuesTest::cue)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"be, true", "have, true", "become, true", "say, false", "shout, false"})
    void shouldTellVerbsThatSayNothingOfThemselves(String verb, boolean auxiliary) {
        Passage passage = Proposals.passage("They will " + verb);
        assertThat(passage.verbGroups())
                .singleElement()
                .satisfies(group ->
                        assertThat(QuotationCues.isAuxiliary(passage, group)).isEqualTo(auxiliary));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge,” Ames said, “is closed.”                     | “The bridge,” + “is closed.”   | 0
            “The bridge,” said Ames “is closed.”                      | “The bridge,” + “is closed.”   | 0
            “It is closed,” Ames said. “The toll is far too high.”    | “It is closed,”                | 1
            “Wait here.” The crowd left. “It is high,” Holt said.     | “It is high,”                  | 0
            “It is closed today.” They left. “It is high,” Holt said. | “It is high,”                  | 1
            The “bridge” was two planks, Ames said.                   | -                              | 0
            “It is closed here today.”                                | -                              | 1
            “It is closed,” said Holt. Ames said, “It is high.”       | “It is closed,” + “It is high.” | 0
            """)
    void shouldGiveQuotationsToCuesAndLetOthersWait(String text, String given, int waiting) {
        Passage passage = unread(text);
        Spoken spoken = QuotedSpeech.read(passage);

        assertThat(Proposals.text(
                        passage,
                        spoken.findings().stream()
                                .flatMap(finding -> finding.content().stream())
                                .toList()))
                .isEqualTo(given);
        assertThat(spoken.waiting()).hasSize(waiting);
    }

    @Test
    void shouldTakeTheMarksIntoAStretch() {
        Passage passage = unread("Ames said “it is” late.");
        Quotation quotation = passage.document.quotations().get(0);

        assertThat(QuotedSpeech.stretch(quotation)).isEqualTo(new TokenSpan(2, 6));
    }

    private static @Nullable Finding ahead(Passage passage, Quotation quotation) {
        return new CueAhead(passage, new QuotationShape(passage)).find(quotation);
    }

    private static @Nullable Finding cue(Passage passage, Quotation quotation) {
        return new QuotationCues(passage, new QuotationShape(passage)).cue(quotation);
    }

    private static @Nullable Finding colon(Passage passage, Quotation quotation) {
        int first = passage.document.paragraphAt(quotation.open()).first();
        return new QuotationColon(passage).find(quotation, first, quotation.open() - 1);
    }

    private static Passage unread(String text) {
        return new Passage(new Syntax(Document.of(text.replace("\u00b6", "\n\n"))), Ends.fitted());
    }

    /** The columns of what is found of the first quotation; empty where nothing is. */
    private static List<String> first(String text, BiFunction<Passage, Quotation, @Nullable Finding> finder) {
        Passage passage = unread(text);
        Finding finding = finder.apply(passage, passage.document.quotations().get(0));
        return finding == null ? List.of() : Proposals.columns(passage, finding);
    }
}
