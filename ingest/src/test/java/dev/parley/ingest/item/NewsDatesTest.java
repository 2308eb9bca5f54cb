package dev.parley.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-05-05T17:00:00Z | 2023-05-05T17:00:00Z",
                "2023-05-05T17:00:00.123Z | 2023-05-05T17:00:00Z",
                "2023-05-05T17:00:00+02:00 | 2023-05-05T15:00:00Z",
                "2023-05-05T17:00:00+0200 | 2023-05-05T15:00:00Z",
                "2023-05-05T17:00-04:00 | 2023-05-05T21:00:00Z",
                "2023-05-05T17:00 | 2023-05-05T17:00:00Z",
                "2023-05-05 17:00:00 | 2023-05-05T17:00:00Z",
                "2023-05-05 17:00:00 EST | 2023-05-05T22:00:00Z",
                "2023-05-05 17:00:00 +0100 | 2023-05-05T16:00:00Z",
                "2023-05-05 | 2023-05-05T00:00:00Z",
                "2023-05 | 2023-05-01T00:00:00Z",
                "2023 | 2023-01-01T00:00:00Z",
                "20230505 | 2023-05-05T00:00:00Z",
                "20230505T170000Z | 2023-05-05T17:00:00Z",
                "2023-125 | 2023-05-05T00:00:00Z",
                "2023/05/05 17:00 | 2023-05-05T17:00:00Z",
                "2023-05-05T24:00:00Z | 2023-05-06T00:00:00Z",
                "Fri, 05 May 2023 17:00:00 GMT | 2023-05-05T17:00:00Z",
                "Fri, 5 May 2023 17:00:00 +0200 | 2023-05-05T15:00:00Z",
                "Fri, 05 May 23 17:00:00 EDT | 2023-05-05T21:00:00Z",
                "05 May 2023 17:00 PST | 2023-05-06T01:00:00Z",
                "Friday, May 5, 2023 5:00 PM ET | 2023-05-05T21:00:00Z",
                "May 5th, 2023, 12:30 a.m. | 2023-05-05T00:30:00Z",
                "Fri May  5 17:00:00 2023 | 2023-05-05T17:00:00Z",
                "Fri May 05 17:00:00 UTC 2023 | 2023-05-05T17:00:00Z",
                "Fri, 05 May 2023 17:00:00 GMT+0300 (Moscow time) | 2023-05-05T14:00:00Z",
                "Fri, 05-May-2023 17:00:00 GMT | 2023-05-05T17:00:00Z",
                "5 mai 2023 17:00 | 2023-05-05T17:00:00Z",
                "5 мая 2023 17:00 | 2023-05-05T17:00:00Z",
                "12. März 2023 | 2023-03-12T00:00:00Z",
                "5/13/2023 5:00 PM | 2023-05-13T17:00:00Z",
                "13/05/2023 17:00 | 2023-05-13T17:00:00Z",
                "05.06.2023 17:00 | 2023-06-05T17:00:00Z",
                "2023년 05월 05일 오후 05:00:00 | 2023-05-05T08:00:00Z",
                "2023年5月5日 17:00 | 2023-05-05T17:00:00Z",
                "03-12-31 | 2003-12-31T00:00:00Z",
                "Κυρ, 11 Ιούλ 2004 12:00:00 EST | 2004-07-11T17:00:00Z",
                "2004-július-13T9:15-05:00 | 2004-07-13T14:15:00Z",
                "1683306000 | 2023-05-05T17:00:00Z",
                "1683306000000 | 2023-05-05T17:00:00Z",
                "Fri, 05 May 2023 17:00:60 GMT | 2023-05-05T17:00:59Z"
            })
    void shouldReadDatesAsFeedsWriteThem(String written, Instant expected) {
        assertThat(NewsDates.parse(written))
                .isNotNull()
                .isCloseTo(expected, org.assertj.core.api.Assertions.within(999, java.time.temporal.ChronoUnit.MILLIS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "yesterday",
                "2023-13-45",
                "Fri, 35 Foo 2023",
                "99999999999999999999",
                "0",
                "::",
                "12:00"
            })
    void shouldReadNoDateWhereThereIsNone(String written) {
        assertThat(NewsDates.parse(written)).isNull();
    }

    static Stream<Arguments> dates() {
        return WordList.load(NewsDates.class, "dates.txt").stream().map(line -> {
            int bar = line.lastIndexOf('|');
            return Arguments.of(
                    line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void shouldReadEveryDateOfTheFile(String written, String expected) {
        Instant at = NewsDates.parse(written);
        assertThat(at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString())
                .isEqualTo(expected);
    }

    @Test
    void shouldReadMonthsUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(NewsDates.parse("FRI, 05 APRIL 2024 17:00:00 GMT")).isEqualTo("2024-04-05T17:00:00Z");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6:05 p.m. ET May 6, 2026 | 2026-05-06T22:05:00Z",
                "6:05 p.m. ET Jan. 6, 2026 | 2026-01-06T23:05:00Z",
                "May 6, 2026 9:00 AM CT | 2026-05-06T14:00:00Z",
                "May 6, 2026 9:00 AM MT | 2026-05-06T15:00:00Z",
                "May 6, 2026 9:00 AM PT | 2026-05-06T16:00:00Z",
                "December 6, 2026 9:00 AM PT | 2026-12-06T17:00:00Z",
                "May 6, 2026 9:00 AM (ET) | 2026-05-06T13:00:00Z",
                "May 6, 2026 9:00 a.m. Eastern | 2026-05-06T13:00:00Z",
                "May 6, 2026 9:00 AM EST | 2026-05-06T14:00:00Z",
                "Wed, 06 May 2026 10:00:00 +0200 (CEST) | 2026-05-06T08:00:00Z"
            })
    void shouldFollowSummerTimeWhereTheZoneDoes(String written, Instant instant) {
        assertThat(NewsDates.parse(written)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-06T25:00:00Z",
                "6 May 2026 31:10",
                "2026-05-06 24:30:00",
                "Wed, 06 May 2026 99:99:99 GMT"
            })
    void shouldNotTakeMoreHoursThanADayHas(String written) {
        assertThat(NewsDates.parse(written)).isNull();
    }
}
