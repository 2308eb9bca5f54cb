package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolls    | toll",
                "ferries  | ferry",
                "ties     | tie",
                "losses   | loss",
                "churches | church",
                "bushes   | bush",
                "boxes    | box",
                "houses   | house",
                "loss     | loss",
                "oxen     | oxen",
                "people   | people",
                "men      | men",
                "women    | women",
                "children | children"
            })
    void shouldMakeTheSingularOfAPlural(String plural, String expected) {
        assertThat(Lemma.of(plural, null, Tag.NOUN_PLURAL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "glamps      | VERB_PRESENT    | glamp",
                "glamp       | VERB_BASE       | glamp",
                "remarried   | VERB_PAST       | remarry",
                "remarries   | VERB_PRESENT    | remarry",
                "referencing | VERB_ING        | reference",
                "resaved     | VERB_PAST       | resave",
                "reseized    | VERB_PARTICIPLE | reseize",
                "refused     | VERB_PAST       | refuse",
                "reissued    | VERB_PAST       | reissue",
                "bridged     | VERB_PAST       | bridge",
                "surging     | VERB_ING        | surge",
                "dubbed      | VERB_PAST       | dub",
                "prodding    | VERB_ING        | prod",
                "snagged     | VERB_PAST       | snag",
                "trimming    | VERB_ING        | trim",
                "tanned      | VERB_PAST       | tan",
                "flipping    | VERB_ING        | flip",
                "stirred     | VERB_PAST       | stir",
                "vetted      | VERB_PAST       | vet",
                "calling     | VERB_ING        | call",
                "passed      | VERB_PAST       | pass",
                "boxed       | VERB_PARTICIPLE | box",
                "axed        | VERB_PAST       | ax",
                "using       | VERB_ING        | us"
            })
    void shouldUndoTheEndingOfAnUnknownVerb(String form, Tag tag, String expected) {
        assertThat(Lemma.of(form, null, tag)).isEqualTo(expected);
    }

    @Test
    void shouldTakeTheBaseThatTheLexiconTells() {
        Word sank = new Word("sank", Word.bit(Tag.VERB_PAST), "sink", 0);
        Word tolled = new Word("tolled", Word.bit(Tag.NOUN), "", 0);

        assertThat(Lemma.of("sank", sank, Tag.VERB_PAST)).isEqualTo("sink");
        assertThat(Lemma.of("sank", null, Tag.VERB_PAST)).isEqualTo("sank");
        assertThat(Lemma.of("tolled", tolled, Tag.VERB_PAST)).isEqualTo("toll");
    }

    @ParameterizedTest
    @CsvSource({"NOUN", "PROPER", "ADJECTIVE", "MODAL", "PUNCTUATION"})
    void shouldLeaveOtherWordsAsTheyAre(Tag tag) {
        Word word = new Word("ties", Word.bit(tag), "tie", 0);

        assertThat(Lemma.of("ties", word, tag)).isEqualTo("ties");
    }
}
