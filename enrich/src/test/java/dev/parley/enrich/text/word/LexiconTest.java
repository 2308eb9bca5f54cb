package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Map<String, Set<String>> ABBREVIATIONS =
            Map.of("title", Set.of("mr", "gov"), "other", Set.of("co", "etc"), "openers", Set.of("but", "the"));

    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        Lexicon.Builder builder = new Lexicon.Builder();
        builder.add("toll", Tag.NOUN);
        builder.add("toll", Tag.VERB_BASE, "toll");
        builder.add("tolls", Tag.NOUN_PLURAL);
        builder.add("sink", Tag.VERB_BASE, "sink");
        builder.add("sank", Tag.VERB_PAST, "sink");
        builder.add("strode", Tag.VERB_PAST, "stride");
        builder.add("quays", Tag.NOUN_PLURAL);
        builder.add("ferryman's", Tag.POSSESSIVE);
        return new Lexicon(builder.words, ABBREVIATIONS);
    }

    @ParameterizedTest
    @CsvSource({"toll, 0", "tolls, 1", "sink, 2", "sank, 3", "strode, 4", "quays, 5", "bridge, -1", "Toll, -1", "'', -1"
    })
    void shouldNumberWordsInTheOrderInWhichTheyWereAdded(String form, int expected) {
        assertThat(LEXICON.size()).isEqualTo(7);
        assertThat(LEXICON.numberOf(form)).isEqualTo(expected);
    }

    @Test
    void shouldFindTheWordThatARangeSpells() {
        String text = "Ames SANK the Ferryman’s tolls.";

        assertThat(word(LEXICON, text, 5, 9)).isNotNull().extracting(Word::form).isEqualTo("sank");
        assertThat(word(LEXICON, text, 14, 24))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("ferryman's");
        assertThat(word(LEXICON, text, 25, 30))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("tolls");
        assertThat(word(LEXICON, text, 25, 29))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("toll");
        assertThat(word(LEXICON, text, 0, 4)).isNull();
    }

    @Test
    void shouldJoinTheTagsOfAFormAndKeepItsFirstBase() {
        Lexicon.Builder builder = new Lexicon.Builder();
        builder.add("saw", Tag.NOUN);
        builder.add("saw", Tag.VERB_PAST, "see");
        builder.add("saw", Tag.VERB_BASE, "saw");

        assertThat(builder.words)
                .containsExactly(Map.entry(
                        "saw", new Word("saw", Word.bits(Tag.NOUN, Tag.VERB_PAST, Tag.VERB_BASE), "see", -1)));
    }

    /** Their keys, which are hashes of long words, are the same. */
    @Test
    void shouldTellLongWordsWithOneHashApart() {
        Lexicon.Builder builder = new Lexicon.Builder();
        builder.add("tollbridgeaz", Tag.NOUN);
        builder.add("tollbridgeb[", Tag.VERB_BASE);
        Lexicon lexicon = new Lexicon(builder.words, Map.of());

        assertThat(WordKey.of("tollbridgeaz")).isEqualTo(WordKey.of("tollbridgeb["));
        assertThat(lexicon.numberOf("tollbridgeaz")).isZero();
        assertThat(lexicon.numberOf("tollbridgeb[")).isEqualTo(1);
        assertThat(word(lexicon, "tollbridgeb[", 0, 12))
                .isNotNull()
                .extracting(Word::number)
                .isEqualTo(1);

        builder.words.remove("tollbridgeb[");
        Lexicon smaller = new Lexicon(builder.words, Map.of());
        assertThat(smaller.numberOf("tollbridgeb[")).isEqualTo(-1);
        assertThat(word(smaller, "tollbridgeb[", 0, 12)).isNull();
    }

    @Test
    void shouldFindEachOfManyWords() {
        Lexicon.Builder builder = new Lexicon.Builder();
        for (int i = 0; i < 2000; i++) {
            builder.add("ferry" + i, Tag.NOUN);
        }
        Lexicon lexicon = new Lexicon(builder.words, Map.of());

        for (int i = 0; i < 2000; i++) {
            assertThat(lexicon.numberOf("ferry" + i)).isEqualTo(i);
        }
        assertThat(lexicon.numberOf("ferry2000")).isEqualTo(-1);
    }

    /** Asked twice, since what was found is kept. */
    @ParameterizedTest
    @CsvSource({
        "tolls, NOUN_PLURAL, toll, 0",
        "quays, NOUN_PLURAL, quay, -1",
        "sank, VERB_PAST, sink, 2",
        "sank, VERB_PARTICIPLE, sink, 2",
        "sink, VERB_BASE, sink, 2",
        "strode, VERB_PAST, stride, -1",
        "tolls, NOUN, tolls, 1",
        "sank, PROPER, sank, 3"
    })
    void shouldTellTheBaseOfAWordAndItsNumber(String form, Tag tag, String lemma, int number) {
        Word word = Objects.requireNonNull(word(LEXICON, form, 0, form.length()));

        for (int time = 0; time < 2; time++) {
            assertThat(LEXICON.lemma(word, tag)).isEqualTo(lemma);
            assertThat(LEXICON.lemmaNumber(word, tag)).isEqualTo(number);
        }
    }

    @Test
    void shouldTellAPluralsBaseFromThatOfTheSameFormAsAVerb() {
        Lexicon.Builder builder = new Lexicon.Builder();
        builder.add("lead", Tag.NOUN);
        builder.add("leave", Tag.VERB_BASE, "leave");
        builder.add("leaves", Tag.NOUN_PLURAL);
        builder.add("leaves", Tag.VERB_PRESENT, "leave");
        builder.add("leads", Tag.NOUN_PLURAL);
        builder.add("leads", Tag.VERB_PRESENT, "leave");
        Lexicon lexicon = new Lexicon(builder.words, Map.of());
        Word leads = Objects.requireNonNull(word(lexicon, "leads", 0, 5));

        assertThat(lexicon.lemmaNumber(leads, Tag.NOUN_PLURAL)).isZero();
        assertThat(lexicon.lemmaNumber(leads, Tag.VERB_PRESENT)).isEqualTo(1);
    }

    @Test
    void shouldKnowAbbreviationsAndTitlesAmongThem() {
        assertThat(LEXICON.isAbbreviation("gov")).isTrue();
        assertThat(LEXICON.isAbbreviation("co")).isTrue();
        assertThat(LEXICON.isAbbreviation("but")).isFalse();
        assertThat(LEXICON.isAbbreviation("Gov")).isFalse();
        assertThat(LEXICON.isTitleAbbreviation("Gov")).isTrue();
        assertThat(LEXICON.isTitleAbbreviation("co")).isFalse();
        assertThat(new Lexicon(Map.of(), Map.of()).isAbbreviation("gov")).isFalse();
    }

    @Test
    void shouldKnowTheWordsThatStartSentences() {
        assertThat(LEXICON.startsSentences("Co. But Ames", 4, 7)).isTrue();
        assertThat(LEXICON.startsSentences("Co. But Ames", 8, 12)).isFalse();
        assertThat(LEXICON.startsSentences("Co. But Ames", 0, 2)).isFalse();
    }

    @Test
    void shouldRefuseAnEmptyWord() {
        Lexicon.Builder builder = new Lexicon.Builder();
        builder.add("", Tag.NOUN);

        assertThatThrownBy(() -> new Lexicon(builder.words, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an empty word in the lexicon");
    }

    private static @Nullable Word word(Lexicon lexicon, String text, int begin, int end) {
        return lexicon.find(new FoldedText(text.toCharArray()), begin, end);
    }
}
