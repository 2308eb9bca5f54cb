package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday the bridge fell.              | Monday",
                "Monday night the bridge fell.        | Monday night",
                "every Monday the bridge fell.        | every Monday",
                "Monday 4 May he left.                | Monday 4 May",
                "last week that it fell.              | last week",
                "this morning that it fell.           | this morning",
                "the previous weekend that it fell.   | the previous weekend",
                "the same evening the bridge fell.    | the same evening",
                "last May he left.                    | last May",
                "two days later that it fell.         | two days later",
                "a week ago that it fell.             | a week ago",
                "minutes later that it fell.          | minutes later",
                "hours before that it fell.           | hours before",
                "on Friday that it fell.              | on Friday",
                "on May 4 that it fell.               | on May 4",
                "on Friday last week that it fell.    | on Friday last week",
                "three years ago on Monday in Elm.    | three years ago on Monday",
                "last Friday of the month.            | last Friday"
            })
    void shouldSkipPhrasesThatTellWhen(String text, String expected) {
        assertThat(skipped(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a bare month          | May said so.",
                "a bare span           | a week that it fell.",
                "a count               | three hours that it fell.",
                "a day of no name      | the day that it fell.",
                "what it is of         | last week of the strike.",
                "what it is of, too    | the night of the fire.",
                "another's day         | the council Friday that it fell.",
                "a name before it      | the Elm Friday that it fell.",
                "a noun before it      | a bare May he left.",
                "a thing that is owned | Monday's vote fell.",
                "no time               | last bridge he built.",
                "no time, later        | two bridges later that it fell.",
                "on no day             | on the bridge that it fell.",
                "no phrase             | to leave on Friday.",
                "a name                | Holt on Friday."
            })
    void shouldSkipNothingElse(String why, String text) {
        assertThat(skipped(text)).as(why).isNull();
    }

    @Test
    void shouldStartAtTheTokenAndStopAtTheEnd() {
        Syntax syntax = new Syntax(Document.of("Holt said on Friday last week that the ferry sank."));

        assertThat(TimePhrase.skip(syntax, 2, 10)).isEqualTo(6);
        assertThat(TimePhrase.skip(syntax, 3, 10)).isEqualTo(6);
        assertThat(TimePhrase.skip(syntax, 4, 10)).isEqualTo(4);
        assertThat(TimePhrase.skip(syntax, 2, 6)).isEqualTo(6);
        assertThat(TimePhrase.skip(syntax, 2, 5)).isEqualTo(2);
        assertThat(TimePhrase.skip(syntax, 2, 2)).isEqualTo(2);
    }

    /** What is skipped at the start of a text; null where nothing is. */
    private static @Nullable String skipped(String text) {
        Syntax syntax = new Syntax(Document.of(text));
        int end = TimePhrase.skip(syntax, 0, syntax.document.size());
        return end == 0 ? null : syntax.document.span(0, end).in(text);
    }
}
