package dev.parley.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "😀a😀", "a\ud83db\udc00c"})
    void shouldConvertThereAndBack(String part) {
        String text = part.repeat(50);
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(points.of(i)).isEqualTo(text.codePointCount(0, i));
            if (i == text.length() || !(i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))) {
                assertThat(points.toUtf16(points.of(i))).isEqualTo(i);
            }
        }
    }
}
