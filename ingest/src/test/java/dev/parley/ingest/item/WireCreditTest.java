package dev.parley.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO (AP) — The fleet stays in port. | AP",
                "OSLO, May 5 (Reuters) - The fleet stays in port. | Reuters",
                "(Reuters) — The fleet stays in port. | Reuters",
                "The fleet stays in port, the ministry said. (TASS) | TASS",
                "The fleet stays in port, the ministry said. – AFP | AFP"
            })
    void shouldReadTheAgencyFromDatelineAndEnd(String text, String agency) {
        assertThat(WireCredit.of(List.of(), text, null, Agencies.KNOWN)).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Reuters | Reuters", "By Ada Moe and AFP | AFP", "Ada Moe, Associated Press | AP", "dpa | dpa"})
    void shouldReadTheAgencyFromTheByline(String author, String agency) {
        assertThat(WireCredit.of(List.of(author), "The fleet stays in port.", null, Agencies.KNOWN))
                .isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister told Reuters that the fleet would stay in port - for now.",
                "The ministry (see map) - is closed.",
                "He spoke to AFP."
            })
    void shouldNotTakeAMentionForACredit(String text) {
        assertThat(WireCredit.of(List.of("Ada Moe"), text, null, Agencies.KNOWN))
                .isNull();
    }
}
