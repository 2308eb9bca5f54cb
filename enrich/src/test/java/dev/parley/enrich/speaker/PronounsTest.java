package dev.parley.enrich.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.speaker.biography.Biography;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun (Pronouns) or a role alone (RoleBearers) names, by the text before and the sources before. */
class PronounsTest {

    private static final EntityFinder FINDER = new EntityFinder(Registry.builtIn());

    /** A text read as far as its speakers are asked for. */
    private record Text(Document document, Entities entities, People people, Pronouns pronouns) {

        static Text of(String text) {
            Document document = Document.of(text.replace("¶", "\n\n"));
            Entities entities = FINDER.find(document);
            People people = new People(document, entities);
            PersonSubjects subjects = new PersonSubjects(document, entities);
            Genders genders = new Genders(document, entities, people, subjects);
            return new Text(document, entities, people, new Pronouns(document, entities, subjects, genders));
        }

        int last(String words) {
            return document.tokenAt(document.text().lastIndexOf(words));
        }

        Speaker speaker(String name) {
            Entity entity = entities.entities().stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is nobody in: " + document.text()));
            return entity.type() == EntityType.PERSON
                    ? Speaker.person(entity, name, Biography.EMPTY, "name")
                    : Speaker.body(entity, name, "name");
        }

        /** Who is called by the last words like these. */
        @Nullable
        Speaker bearer(String words, @Nullable Mention of, List<Speaker> previous) {
            int begin = document.text().lastIndexOf(words);
            SourcePhrase source = SourcePhrase.of(document, entities, new Span(begin, begin + words.length()));
            return new RoleBearers(document, entities, people, pronouns, previous).of(source, of);
        }
    }

    private static String name(@Nullable Entity entity) {
        return entity == null ? "-" : entity.name();
    }

    private static String name(@Nullable Speaker speaker) {
        String name = speaker == null ? null : speaker.name();
        return name == null ? "-" : name;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Lena Ames came to the bridge. She left. | She | FEMALE | Lena Ames",
                "Lena Ames came to the bridge. He left. | He | MALE | Lena Ames",
                "Robert Oakes met Lena Ames on the ferry. She left. | She | FEMALE | Lena Ames",
                "Mr Veld met Ms Orle on the ferry. He left. | He | MALE | Veld",
                "The ferry took Ms Orle. She left. | She | FEMALE | Orle",
                "Ms Orle's husband ran the ferry. She left. | She | FEMALE | Orle",
                "Ms Orle ran the ferry. Ms Veld ran the bridge. She left. | She | FEMALE | Veld",
                "Ms Orle warned Ms Veld. She added that she left. | She | FEMALE | Orle",
                "\"It was Ms Orle,\" the guard said. She left. | She | FEMALE | Orle",
                "The ferry left. She waved. | She | FEMALE | -",
                "Ms Orle said she left. | she | FEMALE | Orle"
            })
    void shouldFindThePersonOfAPronoun(String text, String pronoun, Gender gender, String person) {
        Text read = Text.of(text);

        assertThat(name(read.pronouns().person(read.last(pronoun), gender, List.of())))
                .isEqualTo(person);
    }

    @Test
    void shouldTakeAPreviousSourceWhereNoSentenceBesideNamesAnybody() {
        Text read = Text.of("Ms Orle ran the ferry. Ms Veld ran the bridge. The ferry sank. She left.");

        assertThat(name(read.pronouns().person(read.last("She"), Gender.FEMALE, List.of(read.speaker("Orle")))))
                .isEqualTo("Orle");
        assertThat(name(read.pronouns().person(read.last("She"), Gender.FEMALE, List.of())))
                .isEqualTo("Veld");
    }

    @Test
    void shouldRememberTheGenderThatAPronounShowed() {
        Text read = Text.of("Orlex Veld ran the ferry. He left. The ferry sank. She left.");
        Speaker veld = read.speaker("Orlex Veld");

        assertThat(name(read.pronouns().person(read.document().tokenAt(26), Gender.MALE, List.of(veld))))
                .isEqualTo("Orlex Veld");
        assertThat(name(read.pronouns().person(read.last("She"), Gender.FEMALE, List.of(veld))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He warned them. He left. | true",
                "Ms Orle warned them. He left. | false",
                "She warned them. He left. | false",
                "On the old bridge near it he warned them. He left. | false",
                "He left. | false"
            })
    void shouldTellWhetherTheSentenceBeforeIsAboutTheSame(String text, boolean goesOn) {
        Text read = Text.of(text);

        assertThat(read.pronouns().goesOn(read.last("He"), Gender.MALE)).isEqualTo(goesOn);
    }

    @Test
    void shouldFindTheLastBodyOrGroupAmongThreeSources() {
        Text read = Text.of("The Road Board met Norway and Ms Orle.");
        Speaker board = read.speaker("Road Board");
        Speaker norway = read.speaker("Norway");
        Speaker orle = read.speaker("Orle");
        Speaker aides = Speaker.unnamed("two aides", EntityType.GROUP, null, null, "group");
        Pronouns pronouns = read.pronouns();

        assertThat(pronouns.body(List.of(board, norway, orle), false)).isSameAs(norway);
        assertThat(pronouns.body(List.of(board, norway, orle), true)).isSameAs(board);
        assertThat(pronouns.body(List.of(board, aides), true)).isSameAs(aides);
        assertThat(pronouns.body(List.of(board, aides), false)).isSameAs(board);
        assertThat(pronouns.body(List.of(board, orle, orle, orle), false)).isNull();
        assertThat(pronouns.body(List.of(Speaker.unresolved("it", "nobody")), false))
                .isNull();
    }

    @Test
    void shouldDescribeTheOneWhoIsSubjectElseTheLastSource() {
        Text subject = Text.of("Ms Orle left early. The midfielder said so.");
        Text source = Text.of("Ms Orle and the Road Board met. The ferry sank. The midfielder said so.");
        int midfielder = source.last("The midfielder");

        assertThat(name(subject.pronouns().described(subject.last("The midfielder"), Gender.UNKNOWN, List.of())))
                .isEqualTo("Orle");
        assertThat(name(source.pronouns().described(midfielder, Gender.UNKNOWN, List.of(source.speaker("Orle")))))
                .isEqualTo("Orle");
        assertThat(name(source.pronouns().described(midfielder, Gender.MALE, List.of(source.speaker("Orle")))))
                .isEqualTo("-");
        assertThat(name(source.pronouns()
                        .described(
                                midfielder,
                                Gender.UNKNOWN,
                                List.of(source.speaker("Orle"), source.speaker("Road Board")))))
                .isEqualTo("-");
        assertThat(name(source.pronouns().described(midfielder, Gender.UNKNOWN, List.of())))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Lena Ames came. The ferry sank. The mayor said so. | The mayor | Lena Ames",
                "Mayor Lena Ames came. The ferry sank. The minister said so. | The minister | -",
                "Mayor Lena Ames came. Mayor Robert Oakes came. It sank. The mayor said so. | The mayor | Robert Oakes",
                "Lena Ames left early. The midfielder said so. | The midfielder | Lena Ames",
                "Lena Ames left early. A midfielder said so. | A midfielder | -",
                "Lena Ames left early. Her sister said so. | Her sister | -",
                "Lena Ames, a lawyer, left early. The commander said so. | The commander | -",
                "The mayor said so.¶Lena Ames ran the ferry. | The mayor | Lena Ames",
                "The mayor said so.¶Ames ran the ferry. | The mayor | -"
            })
    void shouldFindWhoIsCalledByARole(String text, String words, String person) {
        assertThat(name(Text.of(text).bearer(words, null, List.of()))).isEqualTo(person);
    }

    @Test
    void shouldPreferTheBearerOfTheBodyThatIsNamed() {
        Text read =
                Text.of("Road Board director Lena Ames came. Harbour Board director Robert Oakes came. The ferry sank. "
                        + "The director said so.");
        List<Mention> mentions = read.entities().mentions();
        Mention road = mentions.stream()
                .filter(mention -> mention.text().equals("Road Board"))
                .findFirst()
                .orElseThrow();

        assertThat(name(read.bearer("The director", road, List.of()))).isEqualTo("Lena Ames");
        assertThat(name(read.bearer("The director", null, List.of()))).isEqualTo("Robert Oakes");
    }

    @Test
    void shouldFindTheHeadOfABodyInOtherWords() {
        Text read = Text.of("Road Board director Lena Ames came. The ferry sank. The chairwoman said so.");
        Mention board = read.entities().mentions().get(0);

        assertThat(name(read.bearer("The chairwoman", board, List.of()))).isEqualTo("Lena Ames");
    }

    @Test
    void shouldLearnWhatARoleTellsOfWhoeverGoesOn() {
        Text read = Text.of("Ms Orle ran the Road Board. The ferry sank. The Oslo professor added that tolls rose.");
        Speaker orle = read.speaker("Orle");
        Mention board = read.entities().mentions().stream()
                .filter(mention -> mention.text().equals("Road Board"))
                .findFirst()
                .orElseThrow();

        Speaker found = read.bearer("The Oslo professor", board, List.of(orle));

        assertThat(name(found)).isEqualTo("Orle");
        assertThat(
                        found != null && found.affiliation() != null
                                ? found.affiliation().name()
                                : "-")
                .isEqualTo("Road Board");
        assertThat(name(read.bearer("The Oslo professor", board, List.of()))).isEqualTo("-");
    }

    @Test
    void shouldTakeAnybodyForTheLastSourceWithoutAName() {
        Text read = Text.of("The ferry sank. The source said so.");
        Speaker aide = Speaker.unnamed("a senior aide", EntityType.PERSON, "aide", null, "noun");

        Speaker again = read.bearer("The source", null, List.of(aide));

        assertThat(name(again)).isEqualTo("a senior aide");
        assertThat(again == null ? "-" : again.mention()).isEqualTo("The source");
        assertThat(read.bearer("The source", null, List.of())).isNull();
    }

    @Test
    void shouldNotTakeAnUnnamedSourceToldBeforeForAPerson() {
        Text read = Text.of("Lena Ames left early. The aide said so.");
        Speaker aide = Speaker.unnamed("a senior aide", EntityType.PERSON, "aide", null, "noun");

        assertThat(name(read.bearer("The aide", null, List.of(aide)))).isEqualTo("-");
        assertThat(name(read.bearer("The aide", null, List.of()))).isEqualTo("Lena Ames");
    }
}
