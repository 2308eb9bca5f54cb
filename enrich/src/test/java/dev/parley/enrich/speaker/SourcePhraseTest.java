package dev.parley.enrich.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that name a source, in brackets (SourcePhrase), and where their core ends (PhraseCore). */
class SourcePhraseTest {

    private static final EntityFinder FINDER = new EntityFinder(Registry.builtIn());

    private static SourcePhrase phrase(String marked) {
        Document document = Document.of(marked.replace("[", "").replace("]", ""));
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Entities entities = FINDER.find(document);
        return SourcePhrase.of(document, entities, new Span(begin, end));
    }

    private static String orDash(@Nullable Mention mention) {
        return mention == null ? "-" : mention.text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The mayor] said so. | mayor | mayor",
                "[The mayor, who runs the ferry,] said so. | mayor | mayor",
                "[The mayor of the town] said so. | mayor | mayor of the town",
                "[A spokesman for the Road Board] said so. | spokesman | spokesman for the Road Board",
                "[The mayor (a farmer)] said so. | mayor | mayor",
                "[The people living there] said so. | people | people living there",
                "[The ferry sold in May] said so. | ferry | ferry sold in May",
                "[A March 14, 2019 report] said so. | report | March 14, 2019 report",
                "[The University of Michigan] said so. | Michigan | University of Michigan",
                "[Secretary of State Lena Ames] said so. | Ames | Secretary of State Lena Ames",
                "[The director of the Road Board Lena Ames] said so. | Ames | director of the Road Board Lena Ames",
                "[The director of the Road Board, Lena Ames,] said so. | director | director of the Road Board",
                "[Ames] said so. | Ames | Ames",
                "[The] said so. | The | The"
            })
    void shouldEndTheCoreWhereADescriptionBegins(String marked, String head, String core) {
        SourcePhrase phrase = phrase(marked);

        assertThat(phrase.head().text()).isEqualTo(head);
        assertThat(phrase.coreText()).isEqualTo(core);
        assertThat(phrase.text()).isEqualTo(marked.substring(1, marked.indexOf(']')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor, a farmer | 2",
                "The mayor of the town | 2",
                "The mayor that left | 2",
                "The mayor | 2",
                "Mayor of Elm Lena Ames | 5",
                "The envoy to see | 2"
            })
    void shouldFindTheEndOfTheCore(String text, int end) {
        Document document = Document.of(text);

        assertThat(new PhraseCore(document, FINDER.find(document), 0, document.size()).end())
                .isEqualTo(end);
    }

    @Test
    void shouldKnowWhatLiesInsideAName() {
        Document document = Document.of("The University of Michigan hired Lena Ames.");
        PhraseCore core = new PhraseCore(document, FINDER.find(document), 0, document.size());

        assertThat(core.isInsideName(document.tokenAt(document.text().indexOf("of"))))
                .isTrue();
        assertThat(core.isInsideName(document.tokenAt(document.text().indexOf("University"))))
                .isFalse();
        assertThat(core.isInsideName(document.tokenAt(document.text().indexOf("hired"))))
                .isFalse();
        assertThat(core.isPersonName(document.tokenAt(document.text().indexOf("Ames"))))
                .isTrue();
        assertThat(core.isPersonName(document.tokenAt(document.text().indexOf("Michigan"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The mayor] said so. | true",
                "[This mayor] said so. | true",
                "[His mayor] said so. | true",
                "[Norway's minister] said so. | true",
                "[A mayor] said so. | false",
                "[Two mayors] said so. | false",
                "It will rise, said [President]. | true",
                "It will rise, said [Ferry]. | false",
                "[Harbour minister] says so | true",
                "[Harbour minister] says so. | false"
            })
    void shouldTellADefinitePhrase(String marked, boolean definite) {
        assertThat(phrase(marked).isDefinite()).isEqualTo(definite);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The mayors] said so. | true",
                "[Two aides] said so. | true",
                "[One patient] said so. | false",
                "[One of them] said so. | true",
                "[The police] said so. | true",
                "[A number of towns] said so. | true",
                "[A number] said so. | false",
                "[The mayor and the chief] said so. | true",
                "[Minister for Roads and Rivers Lena Ames] said so. | false",
                "[The mayor] said so. | false"
            })
    void shouldTellAPlural(String marked, boolean plural) {
        assertThat(phrase(marked).isPlural()).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The defense secretary] said so. | defense | false",
                "[The mayor] said so. | '' | true",
                "[His mayor] said so. | '' | true",
                "[Mayor] said so. | '' | false",
                "[Deputy mayor] said so. | deputy | true"
            })
    void shouldReadTheModifierOfTheHead(String marked, String modifier, boolean plain) {
        assertThat(phrase(marked).modifier()).isEqualTo(modifier);
        assertThat(phrase(marked).isPlain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The Road Board] said so. | Road Board | Road Board | -",
                "[The Road Board director] said so. | - | Road Board | -",
                "[A spokesman for the Road Board] said so. | - | - | Road Board",
                "[The mayor who met Lena Ames] said so. | - | - | -",
                "[The Norwegian minister for Norway] said so. | - | Norwegian | Norway",
                "[The mayor] said so. | - | - | -"
            })
    void shouldFindTheNamesInAndBehindTheCore(String marked, String head, String describing, String following) {
        SourcePhrase phrase = phrase(marked);

        assertThat(orDash(phrase.headMention())).isEqualTo(head);
        assertThat(orDash(phrase.describingMention())).isEqualTo(describing);
        assertThat(orDash(phrase.followingMention())).isEqualTo(following);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The Road Board director] said so. | Road Board",
                "[The Road Board's director] said so. | -",
                "[The Road Board] said so. | -",
                "[Ames] said so. | -"
            })
    void shouldFindTheNameRightBeforeTheHead(String marked, String name) {
        assertThat(orDash(phrase(marked).mentionBeforeHead())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The company spokesman] said so. | company",
                "[The company's spokesman] said so. | company",
                "[A spokesman for the company] said so. | company",
                "[The head of the union] said so. | union",
                "[The head of a union] said so. | -",
                "[A spokesman at the company] said so. | -",
                "[The company] said so. | -"
            })
    void shouldFindTheNounOfABody(String marked, String noun) {
        String found = phrase(marked).bodyNoun();

        assertThat(found == null ? "-" : found).isEqualTo(noun);
    }

    @Test
    void shouldKnowItsHeadByOneWordOrTwo() {
        assertThat(phrase("[The foreign ministry] said so.").headIsIn(Nouns.STATE_BODY))
                .isTrue();
        assertThat(phrase("[The press secretary] said so.").headIsIn(Nouns.SPOKESPERSON))
                .isTrue();
        assertThat(phrase("[The secretary] said so.").headIsIn(Nouns.SPOKESPERSON))
                .isFalse();
        assertThat(phrase("[The mayors] said so.").headIsIn(Nouns.ROLE)).isTrue();
        assertThat(phrase("[Her sister] said so.").headIsPerson()).isTrue();
        assertThat(phrase("[The mayors] said so.").headIsPerson()).isTrue();
        assertThat(phrase("[The ferry] said so.").headIsPerson()).isFalse();
    }

    @Test
    void shouldKnowWhatIsDescribedByABody() {
        assertThat(phrase("[A government spokesman] said so.").describesBody(Nouns.GOVERNMENT))
                .isTrue();
        assertThat(phrase("[A ferry spokesman] said so.").describesBody(Nouns.GOVERNMENT))
                .isFalse();
        assertThat(phrase("[The government] said so.").describesBody(Nouns.GOVERNMENT))
                .isFalse();
    }

    @Test
    void shouldTellWhetherAnythingButACommaFollows() {
        assertThat(phrase("[The mayor] said so.").isBare()).isTrue();
        assertThat(phrase("[The mayor, a farmer,] said so.").isBare()).isTrue();
        assertThat(phrase("[The mayor of the town] said so.").isBare()).isFalse();
        assertThat(phrase("[Ames] said so.").isOneWord()).isTrue();
        assertThat(phrase("[The mayor] said so.").isOneWord()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Armenia and Azerbaijan] said so. | true",
                "[Lena Ames and Robert Oakes] said so. | true",
                "[The mayor and the chief] said so. | false",
                "[Lena Ames] said so. | false"
            })
    void shouldTellNamesThatSpeakTogether(String marked, boolean joined) {
        assertThat(phrase(marked).joinsNames()).isEqualTo(joined);
    }

    @Test
    void shouldTellAPossessorBehindAName() {
        SourcePhrase doctors = phrase("[A Norwegian doctors' spokesman] said so.");
        SourcePhrase norway = phrase("[Norway's spokesman] said so.");
        Mention norwegian = doctors.describingMention();
        Mention state = norway.describingMention();

        assertThat(norwegian != null && doctors.hasPossessorBehind(norwegian)).isTrue();
        assertThat(state != null && norway.hasPossessorBehind(state)).isFalse();
    }
}
