package dev.parley.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertThat(WireCredit.of(List.of(), text, () -> "", Agencies.KNOWN)).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Reuters | Reuters", "By Ada Moe and AFP | AFP", "Ada Moe, Associated Press | AP", "dpa | dpa"})
    void shouldReadTheAgencyFromTheByline(String author, String agency) {
        assertThat(WireCredit.of(List.of(author), "The fleet stays in port.", () -> "", Agencies.KNOWN))
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
        assertThat(WireCredit.of(List.of("Ada Moe"), text, () -> "", Agencies.KNOWN))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TALLINN (Fjord Wire) – The fleet stays in port. | Fjord Wire",
                "TALLINN, May 7 (Nordpunkt) — The fleet stays in port. | Nordpunkt",
                "NEW YORK (Inland Dispatch) - The fleet stays in port. | Inland Dispatch",
                "Tallinn (Inland News Agency) – The fleet stays in port. | Inland News Agency",
                "(Fjord Wire) – The fleet stays in port. | Fjord Wire",
                "By Fjord Wire¶The fleet stays in port, the ministry said. | Fjord Wire",
                "By Nordpunkt Staff¶The fleet stays in port, the ministry said. | Nordpunkt",
                "By Reuters Staff¶The fleet stays in port, the ministry said. | Reuters",
                "By Ada Moe, Inland News Agency¶The fleet stays in port. | Inland News Agency",
                "The fleet stays in port.¶Reporting by Fjord Wire | Fjord Wire",
                "The fleet stays in port.¶Reporting by Nordpunkt. | Nordpunkt",
                "The fleet stays in port.¶(Reporting by Fjord Wire; Editing by Bo Lee) | Fjord Wire",
                "The fleet stays in port.¶(Reporting by Ada Moe in Oslo; Editing by Bo Lee) | Reuters",
                "The fleet stays in port.¶Reporting by Fjord Wire¶Write to us at desk@e.example | Fjord Wire",
                "The fleet stays in port.¶Source: Inland News Agency | Inland News Agency",
                "The fleet stays in port, she said. (Fjord Wire) | Fjord Wire",
                "SÃO PAULO, 6 May (Sulpress) – The fleet stays in port. | Sulpress",
                "By ADA MOE Fjord Wire¶The fleet stays in port. | Fjord Wire",
                "By Ada Moe of Fjord Wire¶The fleet stays in port. | Fjord Wire",
                "By Ada Moe – Fjord Wire¶The fleet stays in port. | Fjord Wire",
                "Fjord Wire Staff Report¶The fleet stays in port. | Fjord Wire",
                "The fleet stays in port.¶Reporting by Ada Moe and Bo Lee; Editing by Cy Day | Reuters",
                "The fleet stays in port.¶Copyright 2026 The Associated Press. All rights reserved. | AP",
                "The fleet stays in port.¶© 2026 Fjord Wire | Fjord Wire"
            })
    void shouldCreditAnAgencyWhateverItsName(String text, String agency) {
        assertThat(WireCredit.of(List.of(), text.replace("¶", "\n\n"), () -> "The Echo", Agencies.KNOWN))
                .isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTLAND (Maine) – The fleet stays in port.",
                "PARIS (France) – The fleet stays in port.",
                "OSLO (VIDEO) – The fleet stays in port.",
                "OSLO (Updated) – The fleet stays in port.",
                "Ada Moe (Labour) – the first to speak – said that the fleet would stay.",
                "The ministry (Oslo News Desk) reports: the fleet stays.",
                "WASHINGTON (D.C.) – The fleet stays in port.",
                "NATO (North Atlantic Treaty Organization) – The fleet stays in port.",
                "The fleet stays in port.¶© 2026 Echo News Service. All rights reserved.",
                "Harbour Council Cuts Staff¶The fleet stays in port.",
                "By Echo Staff¶The fleet stays in port.",
                "By Staff¶The fleet stays in port.",
                "By Ada Moe¶The fleet stays in port.",
                "The fleet stays in port.¶Reporting by Ada Moe",
                "The fleet stays in port.¶Reporting by Echo staff",
                "The fleet stays in port.¶The live wire",
                "He read it on Fjord Wire. The fleet stays."
            })
    void shouldCreditNoPlaceNoPersonAndNotTheHouse(String text) {
        assertThat(WireCredit.of(
                        List.of("Ada Moe", "Echo News Service"),
                        text.replace("¶", "\n\n"),
                        () -> "Echo News Service",
                        Agencies.KNOWN))
                .isNull();
    }

    @Test
    void shouldKnowTheAgenciesOfTheSetting() {
        Agencies more = Agencies.KNOWN.and(List.of("Nordpunkt|NP", " Sealine "));

        assertThat(WireCredit.of(List.of("Ada Moe and NP"), "The fleet stays.", () -> "", more))
                .isEqualTo("Nordpunkt");
        assertThat(WireCredit.of(List.of(), "The fleet stays, she said. – Sealine", () -> "", more))
                .isEqualTo("Sealine");
        assertThat(WireCredit.of(List.of("Ada Moe and NP"), "The fleet stays.", () -> "", Agencies.KNOWN))
                .isNull();
    }
}
