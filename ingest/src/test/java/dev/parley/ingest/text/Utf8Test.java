package dev.parley.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    private static final String[] PIECES = {
        "The harbour stays open. ",
        "a",
        "é",
        "ß",
        "“",
        "”",
        "—",
        "…",
        "한국",
        "日本",
        "𝄞",
        "\uFFFD",
        "\0",
        "\n",
        "\u07FF",
        "\u0800"
    };

    private static @Nullable String byJava(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException unsound) {
            return null;
        }
    }

    @Test
    void shouldDecodeWhatJavaDecodesAndNothingElse() {
        var random = new Random(8);
        int sound = 0;
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(Utf8.decoded(bytes)).as(text.toString()).isEqualTo(byJava(bytes));
            sound += byJava(bytes) == null ? 0 : 1;
        }
        assertThat(sound).isBetween(10_000, 19_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF})
    void shouldDecodeTheFirstAndLastOfEachLength(int character) {
        String text = "1234567" + Character.toString(character) + "12345678" + Character.toString(character);
        assertThat(Utf8.decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
}
