package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexicon's files make of each form. */
class LexiconLoaderTest {

    private static final Lexicon LOADED = new LexiconLoader().load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "not        | NEGATION                                              |",
                "that       | PRONOUN DETERMINER SUBORDINATOR WH                    |",
                "is         | VERB_PRESENT                                          | be",
                "was        | VERB_PAST                                             | be",
                "were       | VERB_PAST                                             | be",
                "being      | NOUN VERB_ING                                         | be",
                "'re        | VERB_PRESENT                                          | be",
                "'s         | POSSESSIVE VERB_PRESENT                               | be",
                "has        | VERB_PRESENT                                          | have",
                "'ve        | VERB_PRESENT                                          | have",
                "haves      |                                                       |",
                "goes       | VERB_PRESENT                                          | go",
                "went       | VERB_PAST                                             | go",
                "gone       | VERB_PARTICIPLE                                       | go",
                "gotten     | VERB_PARTICIPLE                                       | get",
                "showed     | VERB_PAST VERB_PARTICIPLE                             | show",
                "shown      | VERB_PARTICIPLE                                       | show",
                "shows      | NOUN_PLURAL VERB_PRESENT                              | show",
                "set        | NOUN VERB_BASE VERB_PRESENT VERB_PAST VERB_PARTICIPLE | set",
                "set*       |                                                       |",
                "begins     | VERB_PRESENT                                          | begin",
                "forgetting | VERB_ING                                              | forget",
                "forgeting  |                                                       |",
                "speaking   | VERB_ING                                              | speak"
            })
    void shouldReadClosedClassesAndIrregularVerbs(String form, @Nullable String tags, @Nullable String lemma) {
        assertThat(tags(form)).isEqualTo(tags == null ? "" : tags);
        assertThat(lemma(form)).isEqualTo(lemma == null ? "" : lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abandon      | VERB_BASE VERB_PRESENT      | abandon",
                "abandons     | VERB_PRESENT                | abandon",
                "abandoned    | VERB_PAST VERB_PARTICIPLE   | abandon",
                "abandoning   | VERB_ING                    | abandon",
                "abuse        | NOUN VERB_BASE VERB_PRESENT | abuse",
                "abuses       | NOUN_PLURAL VERB_PRESENT    | abuse",
                "admitted     | VERB_PAST VERB_PARTICIPLE   | admit",
                "admited      |                             |",
                "admit+       |                             |",
                "penalized    | VERB_PAST VERB_PARTICIPLE   | penalize",
                "penalised    | VERB_PAST VERB_PARTICIPLE   | penalize",
                "penalising   | VERB_ING                    | penalize",
                "advertised   | VERB_PAST VERB_PARTICIPLE   | advertise"
            })
    void shouldInflectRegularVerbs(String form, @Nullable String tags, @Nullable String lemma) {
        assertThat(tags(form)).isEqualTo(tags == null ? "" : tags);
        assertThat(lemma(form)).isEqualTo(lemma == null ? "" : lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "official  | NOUN ADJECTIVE",
                "important | ADJECTIVE",
                "evening   | NOUN",
                "meeting   | NOUN VERB_ING",
                "settings  | NOUN_PLURAL",
                "congress  | NOUN",
                "campus    | NOUN",
                "thesis    | NOUN",
                "people    | NOUN_PLURAL",
                "children  | NOUN_PLURAL",
                "nowadays  | ADVERB",
                "friendly  | ADJECTIVE",
                "reply     | NOUN VERB_BASE VERB_PRESENT",
                "-friendly | ''"
            })
    void shouldReadAdjectivesNounsAndAdverbs(String form, String tags) {
        assertThat(tags(form)).isEqualTo(tags);
    }

    @Test
    void shouldNumberTheClosedClassesBeforeAllOtherWords() {
        assertThat(LOADED.numberOf("the")).isNotNegative();
        for (String closed : Set.of("the", "of", "not", "who", "yes")) {
            assertThat(LOADED.numberOf(closed)).isBetween(0, LOADED.numberOf("said") - 1);
        }
        assertThat(LOADED.numberOf("abandon")).isGreaterThan(LOADED.numberOf("said"));
    }

    @Test
    void shouldReadAbbreviations() {
        assertThat(LOADED.isTitleAbbreviation("Gov")).isTrue();
        assertThat(LOADED.isTitleAbbreviation("inc")).isFalse();
        assertThat(LOADED.isAbbreviation("inc")).isTrue();
        assertThat(LOADED.startsSentences("However, Ames", 0, 7)).isTrue();
        assertThat(LOADED.startsSentences("However, Ames", 9, 13)).isFalse();
    }

    @Test
    void shouldLoadTheSameTwice() {
        assertThat(LOADED.size()).isEqualTo(Lexicon.english().size());
        for (String word : Set.of("the", "said", "abandon", "friendly", "penalised")) {
            assertThat(LOADED.numberOf(word))
                    .isNotNegative()
                    .isEqualTo(Lexicon.english().numberOf(word));
        }
    }

    private static String tags(String form) {
        Word word = LOADED.find(new FoldedText(form.toCharArray()), 0, form.length());
        return word == null
                ? ""
                : EnumSet.allOf(Tag.class).stream()
                        .filter(word::may)
                        .map(Tag::name)
                        .collect(Collectors.joining(" "));
    }

    private static String lemma(String form) {
        Word word = LOADED.find(new FoldedText(form.toCharArray()), 0, form.length());
        return word == null ? "" : word.verbLemma();
    }
}
