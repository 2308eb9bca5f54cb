package dev.parley.ingest.reading;

import static dev.parley.ingest.Fixtures.items;
import static dev.parley.ingest.Fixtures.origin;
import static dev.parley.ingest.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few damaged bytes harm what stands there, and nothing else. */
class DamagedTextTest {
    private static final String WORDS =
            "“The ferry stays,” the harbour master said on Monday, and the crew cheered him.";
    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>Echo</title><item><title>Ferry</title><description>" + WORDS
                    + "</description></item></channel></rss>";
    private static final String PAGE = "<!doctype html><html><head><title>Ferry</title></head><body><p>" + WORDS
            + "</p><p>" + WORDS + " Again.</p></body></html>";
    private static final String LINE = "{\"id\":\"1\",\"title\":\"Ferry\",\"text\":\"" + WORDS + "\"}";

    @ParameterizedTest
    @ValueSource(strings = {FEED, PAGE, WORDS, LINE})
    void shouldSkipNulWhereverItStands(String document) {
        int middle = document.indexOf("harbour") + 3;
        for (String damaged : new String[] {
            document + "\0",
            document + "\n" + "\0".repeat(9000),
            document.substring(0, middle) + "\0" + document.substring(middle),
            document.substring(0, middle) + "\0".repeat(500) + document.substring(middle),
            document.charAt(0) + "\0" + document.substring(1, middle) + "\0" + document.substring(middle)
        }) {
            if (damaged.charAt(1) == '\0' && damaged.charAt(0) == '<') {
                continue; // that is how UTF-16 begins
            }
            assertThat(items(damaged))
                    .singleElement()
                    .extracting(RawItem::text)
                    .asString()
                    .startsWith(WORDS);
        }
    }

    @Test
    void shouldHoldNoNulThatJsonEscapes() {
        assertThat(items(LINE.replace("ferry", "fe\\u0000rry")))
                .singleElement()
                .extracting(RawItem::text)
                .isEqualTo(WORDS);
    }

    @Test
    void shouldReadControlCharactersInALineOfJson() {
        assertThat(items(LINE.replace("ferry ", "ferry\t\u0007"))).hasSize(1);
    }

    @Test
    void shouldReadALineOfJsonAsUtf8WhateverElseItHolds() {
        byte[] line =
                LINE.replace("Monday", "Monday <meta charset=windows-1251>~").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '~' ? (byte) 0xE9 : line[i];
        }

        assertThat(read(line, origin()))
                .singleElement()
                .isInstanceOfSatisfying(
                        RawItem.class,
                        item -> assertThat(item.text())
                                .isEqualTo(WORDS.replace("Monday", "Monday <meta charset=windows-1251>é")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n1 0 obj", "PK\u0003\u0004 word/document.xml", "ID3 song"})
    void shouldNotTakeAFileOfAnotherKindForWords(String begin) {
        String document = begin + " plain words, many of them ".repeat(400) + "\0\0" + " and more";

        assertThat(read(document)).singleElement().isInstanceOf(Refusal.class);
    }

    @Test
    void shouldNotTakeNoiseForWords() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);

        assertThat(read(noise, origin())).singleElement().isInstanceOf(Refusal.class);
        assertThat(read(new byte[5000], origin())).singleElement().isInstanceOf(Refusal.class);
        assertThat(read(WORDS.getBytes(StandardCharsets.UTF_16LE), origin()))
                .singleElement()
                .isInstanceOf(Refusal.class);
    }
}
