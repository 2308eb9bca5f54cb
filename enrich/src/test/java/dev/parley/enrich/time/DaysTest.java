package dev.parley.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.text.Document;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days told beside a cue (Days), and dates that are written out (WrittenDates). */
class DaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate BEFORE = LocalDate.of(2024, 2, 20);

    private static CueClause clause(String text) {
        Document document = Document.of(text);
        List<Attribution> attributions = new StatementFinder().find(document);
        assertThat(attributions).as(text).isNotEmpty();
        return CueClause.of(document, attributions.get(0), Contents.of(document, attributions));
    }

    private static String day(String text, @Nullable LocalDate published, @Nullable LocalDate before) {
        LocalDate day = Days.in(clause(text), published, before);
        return day == null ? "-" : day.toString();
    }

    private static String orDash(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames said on Monday that tolls would rise. | 2024-03-04",
                "Ames said on Friday that tolls would rise. | 2024-03-08",
                "Ames said last Friday that tolls would rise. | 2024-03-01",
                "Ames said last Monday that tolls would rise. | 2024-03-04",
                "Ames said Tuesday last week that tolls would rise. | 2024-02-27",
                "Ames said since Monday that tolls would rise. | -",
                "Ames said by Monday that tolls would rise. | -",
                "Ames said next Monday that tolls would rise. | -",
                "Ames said at Tuesday's briefing that tolls would rise. | 2024-03-05",
                "Ames said of Tuesday's ferry that tolls would rise. | -",
                "On Tuesday night's ferry, Ames said tolls would rise. | -",
                "In Tuesday's letter, Ames said tolls would rise. | 2024-03-05",
                "Ames said Tuesday, February 27, that tolls would rise. | 2024-02-27"
            })
    void shouldReadAWeekdayBeforePublication(String text, String day) {
        assertThat(day(text, FRIDAY, null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames said yesterday that tolls would rise. | 2024-03-07",
                "The day before yesterday, Ames said tolls would rise. | 2024-03-06",
                "Ames said today that tolls would rise. | 2024-03-08",
                "Ames said this morning that tolls would rise. | 2024-03-08",
                "Ames said in the morning that tolls would rise. | -",
                "Ames said last night that tolls would rise. | 2024-03-07",
                "Ames said last week that tolls would rise. | 2024-03-01",
                "Ames said three days ago that tolls would rise. | 2024-03-05",
                "Ames said a week ago that tolls would rise. | 2024-03-01",
                "Ames said two years ago that tolls would rise. | -"
            })
    void shouldReadADayByItsDistanceFromPublication(String text, String day) {
        assertThat(day(text, FRIDAY, null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames said a day earlier that tolls would rise. | 2024-02-19",
                "Ames said two days later that tolls would rise. | 2024-02-22",
                "A week before, Ames said tolls would rise. | 2024-02-13",
                "Ames said the previous day that tolls would rise. | 2024-02-19",
                "Ames said the same day that tolls would rise. | 2024-02-20",
                "Later that day, Ames said tolls would rise. | 2024-02-20",
                "Ames said later in the day that tolls would rise. | 2024-02-20",
                "Ames said one day that tolls would rise. | -"
            })
    void shouldReadADayByTheDayThatWasToldBefore(String text, String day) {
        assertThat(day(text, FRIDAY, BEFORE)).isEqualTo(day);
        assertThat(day(text, FRIDAY, null)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames, who came on Monday, said tolls would rise. | -",
                "Following the raid on Monday, Ames said tolls would rise. | -",
                "While it was calm on Monday, Ames said tolls would rise. | -",
                "On Monday, Ames said tolls would rise. | 2024-03-04",
                "On Thursday, Ames, who runs the ferry, said tolls would rise. | 2024-03-07",
                "On Monday, Ames said on Tuesday that tolls would rise. | 2024-03-05",
                "Ames said tolls would rise on Monday. | -"
            })
    void shouldReadTheDayOfTheCueAlone(String text, String day) {
        assertThat(day(text, FRIDAY, null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames said on March 4 that tolls would rise. | 2024-03-04 | -",
                "Ames said on March 4, 2019, that tolls would rise. | 2019-03-04 | 2019-03-04",
                "Ames said on 2024-03-04 that tolls would rise. | 2024-03-04 | 2024-03-04",
                "Ames said on 2024-13-04 that tolls would rise. | - | -",
                "Ames said on Monday that tolls would rise. | 2024-03-04 | -",
                "Ames said before March 4 that tolls would rise. | - | -",
                "Ames said by 4 March that tolls would rise. | - | -"
            })
    void shouldReadAWrittenDateEvenWithoutPublication(String text, String day, String unpublished) {
        assertThat(day(text, FRIDAY, null)).isEqualTo(day);
        assertThat(day(text, null, null)).isEqualTo(unpublished);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 4 | 0 | 5 | 2023-05-04",
                "March 4 | 0 | 3 | 2024-03-04",
                "March 8 | 0 | 3 | 2024-03-08",
                "March 9 | 0 | 3 | 2023-03-09",
                "May 4th | 0 | 5 | 2023-05-04",
                "4 May | 1 | 5 | 2023-05-04",
                "4th of May | 2 | 5 | 2023-05-04",
                "4th of May 2019 | 2 | 5 | 2019-05-04",
                "4 May 2019 | 1 | 5 | 2019-05-04",
                "May 4, 2019 | 0 | 5 | 2019-05-04",
                "May 4 2019 | 0 | 5 | 2019-05-04",
                "May 32 | 0 | 5 | -",
                "May 2019 | 0 | 5 | -",
                "32 May | 1 | 5 | -",
                "February 30 | 0 | 2 | -",
                "February 29, 2023 | 0 | 2 | -",
                "February 29 | 0 | 2 | 2024-02-29",
                "May tolls | 0 | 5 | -"
            })
    void shouldReadADateAtItsMonth(String text, int token, int month, String day) {
        CueClause clause = CueClause.at(Document.of(text), 0, new BitSet());

        assertThat(orDash(new WrittenDates(clause, FRIDAY).at(token, month))).isEqualTo(day);
    }

    @Test
    void shouldTellNoDateWithoutAYearWhereNoneIsKnown() {
        CueClause clause = CueClause.at(Document.of("May 4"), 0, new BitSet());
        CueClause whole = CueClause.at(Document.of("May 4, 2019"), 0, new BitSet());

        assertThat(new WrittenDates(clause, null).at(0, 5)).isNull();
        assertThat(new WrittenDates(whole, null).at(0, 5)).isEqualTo(LocalDate.of(2019, 5, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday April 28 | 2023-04-28",
                "Tuesday 28 April | 2023-04-28",
                "Tuesday the 28 April | -",
                "Tuesday tolls rose | -",
                "Tuesday | -"
            })
    void shouldFindTheDateRightBehindAWeekday(String text, String day) {
        CueClause clause = CueClause.at(Document.of(text), 0, new BitSet());

        assertThat(orDash(new WrittenDates(clause, FRIDAY).behind(1))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2026-05-04 | 2026-05-04", "2026-02-30 | -", "123-456-78 | -", "toll | -"})
    void shouldReadAnIsoDate(String text, String day) {
        assertThat(orDash(WrittenDates.iso(text))).isEqualTo(day);
    }
}
