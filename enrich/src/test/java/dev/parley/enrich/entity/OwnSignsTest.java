package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name's own words say of its type, one name at a time (OwnSigns) and of a whole text (NameSigns). */
class OwnSignsTest {

    /** The signs of the name in square brackets. */
    private static EnumSet<Sign> signs(String marked) {
        Document document = Document.of(marked.replace("[", "").replace("]", ""));
        int first = document.tokenAt(marked.indexOf('['));
        int end = document.tokenAt(marked.indexOf(']') - 2) + 1;
        Span span = document.span(first, end);
        EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
        new OwnSigns(document, signs).read(new Draft(first, end, span, span.in(document.text()), null, null));
        return signs;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We saw [Orlex] there. | PRIOR_ONE_WORD PLAIN_WORD",
                "[Orlex] was there. | PRIOR_ONE_WORD OPENING",
                "We saw [Lena] there. | PRIOR_ONE_WORD PLAIN_WORD GIVEN_NAME_ALONE",
                "We saw [Lena Ames] there. | PRIOR_TWO_WORDS GIVEN_NAME_FIRST SURNAME_LAST",
                "We saw [Ames Lena] there. | PRIOR_TWO_WORDS SURNAME_FIRST GIVEN_NAME_LAST",
                "We saw [OBK] there. | PRIOR_ONE_WORD ACRONYM",
                "We saw [Ottersville] there. | PRIOR_ONE_WORD PLACE_SUFFIX",
                "We saw [Otterov] there. | PRIOR_ONE_WORD PERSON_SUFFIX",
                "We saw [Orlex Board] there. | PRIOR_TWO_WORDS ORGANISATION_HEAD",
                "We saw [Orlex Bridge] there. | PRIOR_TWO_WORDS PLACE_HEAD",
                "We saw [HarbourWatch] there. | PRIOR_ONE_WORD INNER_CAPITAL PLAIN_WORD"
            })
    void shouldReadExactlyTheSignsOfTheName(String marked, String wanted) {
        List<Sign> all = Arrays.stream(wanted.split(" ")).map(Sign::valueOf).toList();
        EnumSet<Sign> found = signs(marked);
        found.removeAll(EnumSet.of(Sign.ORDINARY_INSIDE, Sign.PLACE_LIKE, Sign.PERSON_LIKE));

        assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We saw [J. Orlex Veld] there. | PRIOR_LONG | true",
                "We saw [J. Orlex Veld] there. | INITIAL | true",
                "We saw [Jo Orlex Veld] there. | INITIAL | false",
                "We saw [Orlex & Veld] there. | AMPERSAND | true",
                "We saw [Orlex van Veld] there. | PARTICLE | true",
                "We saw [van Veld] there. | PARTICLE | false",
                "We saw [Orlex 22] there. | DIGIT | true",
                "We saw [OBKOBKO] there. | ACRONYM | false",
                "We saw [Orlex OBK] there. | ACRONYM | false",
                "We saw [Orlex-Veld] there. | HYPHENATED | true",
                "We saw a [Scottish] ferry there. | NATIONALITY | true",
                "We saw the [Orlish] ferry there. | ADJECTIVE_LIKE | true",
                "We saw the [Orlish] Ferry there. | ADJECTIVE_LIKE | false",
                "We saw [Accident] there. | ORDINARY_WORD | true",
                "We saw [Orlex Accident] there. | ORDINARY_WORD | false",
                "We saw [Orlex Accident] there. | ORDINARY_INSIDE | true",
                "We saw [Orlexes] there. | PLURAL_WORD | true",
                "We saw [OBKS] there. | PLURAL_WORD | false",
                "We saw [Orlex Holtmann] there. | PERSON_LIKE | true",
                "We saw [Orlex Holtham] there. | PLACE_LIKE | true",
                "We saw [Orlex Ltd] there. | SUFFIX | true",
                "We saw [Ltd Orlex] there. | LEADING_SUFFIX | true",
                "We saw [Orlex Rangers] there. | TEAM_HEAD | true",
                "We saw [Orlex Treaty] there. | EVENT_HEAD | true",
                "We saw [University of Orlex] there. | ORGANISATION_HEAD | true",
                "We saw [Board Orlex] there. | ORGANISATION_HEAD | false",
                "We saw [Board Orlex] there. | ORGANISATION_LEAD | true",
                "We saw [Board] there. | HEAD_ALONE | true",
                "We saw [Board] there. | ORGANISATION_HEAD | false",
                "We saw [Lake Orlex] there. | PLACE_LEAD | true",
                "We saw [Aachen Orlex] there. | PLACE_FIRST | true",
                "We saw [Orlex Aachen] there. | PLACE_LAST | true",
                "We saw [Aachen] there. | PLACE_LAST | false",
                "We saw [Scottish Orlex] there. | NATION_FIRST | true"
            })
    void shouldReadASignWhereItStands(String marked, Sign sign, boolean there) {
        assertThat(signs(marked).contains(sign)).isEqualTo(there);
    }

    @Test
    void shouldSeeTheTitleBeforeTheName() {
        Document document = Document.of("We saw Mr Orlex there.");
        EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
        Titles.Title mister = Titles.get().at(document, 2, 4);

        new OwnSigns(document, signs).read(new Draft(3, 4, document.span(3, 4), "Orlex", null, mister));

        assertThat(signs).contains(Sign.TITLE_BEFORE).doesNotContain(Sign.PLAIN_WORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HarbourWatch | true",
                "eBay | true",
                "McAmes | false",
                "MacHolt | false",
                "BBC | false",
                "Ames | false",
                "NoX | true",
                "A | false"
            })
    void shouldSeeCapitalsWithinAWord(String text, boolean mixed) {
        assertThat(OwnSigns.isMixed(text)).isEqualTo(mixed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Board | true", "Rangers | true", "Ltd | true", "Bridge | false", "Treaty | false"})
    void shouldKnowTheWordsOfBodies(String word, boolean body) {
        assertThat(OwnSigns.isOrganisationWord(Gazetteer.get(), word)).isEqualTo(body);
    }

    @Test
    void shouldGiveTheSignsOfGuessedNamesAlone() {
        Document document = Document.of("In Norway, Lena Ames met the Orlex Board.");

        List<NameSigns.Guessed> guessed = NameSigns.in(document);

        assertThat(guessed)
                .extracting(name -> name.span().in(document.text()))
                .containsExactly("Lena Ames", "Orlex Board");
        assertThat(guessed.get(0).signs())
                .contains("GIVEN_NAME_FIRST", "SURNAME_LAST")
                .doesNotContain("ARTICLE_BEFORE");
        assertThat(guessed.get(1).signs()).contains("ORGANISATION_HEAD", "ARTICLE_BEFORE", "ENDS_SENTENCE");
        assertThat(NameSigns.all()).containsAll(guessed.get(1).signs());
    }

    @Test
    void shouldGuessAKnownNameBehindATitle() {
        Document document = Document.of("They met Mr Jordan in Jordan.");

        assertThat(NameSigns.in(document))
                .extracting(name -> name.span().begin())
                .containsExactly(document.text().indexOf("Jordan"));
    }

    @Test
    void shouldListEverySignOnceInTheOrderOfTheFile() {
        assertThat(NameSigns.all()).doesNotHaveDuplicates().hasSize(Sign.values().length);
        assertThat(NameSigns.all().get(0)).isEqualTo(Sign.PRIOR_ONE_WORD.name());
        assertThat(NameSigns.all().get(Sign.PERSON_NOUN_AFTER.ordinal())).isEqualTo("PERSON_NOUN_AFTER");
    }
}
