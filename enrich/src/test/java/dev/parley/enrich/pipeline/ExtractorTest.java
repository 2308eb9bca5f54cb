package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Extractor EXTRACTOR = Extractor.create();
    private static final Instant FRIDAY = Instant.parse("2024-03-08T15:00:00Z");

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new Article("a", text, null, null, FRIDAY, null));
    }

    private static Extraction.Statement only(String text) {
        List<Extraction.Statement> statements = extract(text).statements();
        assertThat(statements).as(text).hasSize(1);
        return statements.get(0);
    }

    @Test
    void shouldSayWhoSaidWhatWhenAndWhere() {
        Extraction.Statement said = only(
                "On Thursday, Norwegian Foreign Minister Kari Solberg said in a statement that the harbour would close.");

        assertThat(said.speaker()).isEqualTo("Kari Solberg");
        assertThat(said.actorId()).isEqualTo("kari-solberg");
        assertThat(said.role()).isEqualTo("Foreign Minister");
        assertThat(said.affiliation()).isEqualTo("Norway");
        assertThat(said.affiliationId()).isEqualTo("Q20");
        assertThat(said.saidOn()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(said.venue()).isEqualTo("statement");
    }

    @Test
    void shouldLetACapitalSpeakForItsState() {
        Extraction.Statement said = only("Helsinki said the border would stay open.");

        assertThat(said.actorId()).isEqualTo("Q33");
        assertThat(said.speaker()).isEqualTo("Finland");
        assertThat(said.speakerType()).isEqualTo(Extraction.Type.STATE);
    }

    @Test
    void shouldCallATargetWhatItsArticleCallsItUnderTheIdOfTheRegistry() {
        assertThat(only("“ISIL is evil and must be destroyed,” said Mayor Lena Ames.")
                        .stances())
                .extracting(Extraction.Stance::target, Extraction.Stance::targetId)
                .containsExactly(tuple("ISIL", "Q2429253"));
        assertThat(extract("“The Islamic State is evil,” said Mayor Lena Ames. “ISIL must be destroyed,” she said.")
                        .statements())
                .flatExtracting(Extraction.Statement::stances)
                .extracting(Extraction.Stance::target)
                .containsOnly("Islamic State");
        assertThat(only("“The UN is a disgrace,” said Mayor Lena Ames.").stances())
                .extracting(Extraction.Stance::target)
                .containsExactly("United Nations");
    }

    /** A paragraph without marks speaks of much and judges little of it. */
    @Test
    void shouldTellOnlySureSidesOfParagraphsWithoutMarks() {
        String words = "The ferry plan is a good one and our town will be glad of it.";

        assertThat(only("Lena Ames writes: “" + words + "”").stances())
                .extracting(Extraction.Stance::polarity)
                .containsExactly(Extraction.Polarity.SUPPORT);
        assertThat(only("Lena Ames writes:\n\n" + words).stances())
                .extracting(Extraction.Stance::polarity)
                .containsExactly(Extraction.Polarity.NEUTRAL);
    }

    @Test
    void shouldCountCodePoints() {
        Extraction.Statement said = only("\uD83D\uDE00 Lena Ames said the bridge was unsafe.");

        assertThat(said.source()).containsExactly(new Extraction.Range(2, 11));
    }

    @Test
    void shouldPassOtherLanguagesOn() {
        Extraction found =
                extract("Die Ministerin sagte am Freitag, dass die Brücke nicht sicher ist und der Hafen bleibt.");

        assertThat(found.language()).isEqualTo("de");
        assertThat(found.statements()).isEmpty();
    }

    @Test
    void shouldGiveTheSameInEveryLocale() {
        String text = "IRAN INSISTS: the Istanbul talks failed, Interior Minister Ilkay Iscan said on Friday.";
        Locale before = Locale.getDefault();
        Extraction english = extract(text);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(extract(text)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldKeepAStatementsIdWhenTheTextAroundItChanges() {
        String before = only("Lena Ames said the bridge was unsafe.").id();
        String after = extract("It rained in the valley.\n\nLena Ames said the bridge was unsafe.")
                .statements()
                .get(0)
                .id();

        assertThat(after).isEqualTo(before);
    }
}
