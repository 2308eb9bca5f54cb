package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left Monday.        | Monday    | time date lemma day",
                "He left YESTERDAY.     | YESTERDAY | time date lemma day",
                "He left tomorrow.      | tomorrow  | day",
                "In May he left.        | May       | time date month lemma",
                "In march he left.      | march     | time date month lemma",
                "One week he left.      | week      | date lemma",
                "Two weeks he left.     | weeks     | lemma",
                "Two evenings he left.  | evenings  | lemma",
                "One hour he left.      | hour      | unit",
                "Two hours he left.     | hours     | unit",
                "Two days he left.      | days      | unit",
                "Two seconds he left.   | seconds   |",
                "The last ferry left.   | last      | time deictic",
                "This ferry left.       | This      | time deictic",
                "The next ferry left.   | next      | deictic",
                "Two days ago he left.  | ago       | distance",
                "Two days later he left.| later     | time distance",
                "He left recently.      | recently  | time",
                "The ferry left.        | ferry     |"
            })
    void shouldTellWhatAWordSaysOfTime(String sentence, String word, @Nullable String expected) {
        Token token = Document.of(sentence).tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow();

        assertThat(String.join(" ", kinds(token))).isEqualTo(expected == null ? "" : expected);
    }

    private static List<String> kinds(Token token) {
        TimeWords words = TimeWords.english();
        List<String> kinds = new ArrayList<>();
        add(kinds, "time", words.isTime(token));
        add(kinds, "date", words.isDate(token));
        add(kinds, "month", words.isMonth(token));
        add(kinds, "lemma", words.isDateLemma(token));
        add(kinds, "day", words.isDay(token));
        add(kinds, "deictic", words.isDeictic(token));
        add(kinds, "distance", words.isDistance(token));
        add(kinds, "unit", words.isUnit(token));
        return kinds;
    }

    private static void add(List<String> kinds, String kind, boolean is) {
        if (is) {
            kinds.add(kind);
        }
    }
}
