package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

    private final Signs signs = new Signs();
    private final Signs.Group one = signs.group("one", List.of("a", "b", "c"));
    private final Signs.Group two = signs.group("two", List.of("a", "b"), Signs.upTo(2));
    private final Signs.Group three =
            signs.group("three", List.of("x", "y"), List.of(Shape.THAT, Shape.REST), Signs.upTo(1));

    @Test
    void shouldNumberAllCombinationsGroupByGroup() {
        assertThat(signs.size()).isEqualTo(3 + 6 + 8);
        assertThat(one.of(2)).isEqualTo(2);
        assertThat(two.of(0, 0)).isEqualTo(3);
        assertThat(two.of(1, 2)).isEqualTo(8);
        assertThat(three.of(0, 0, 0)).isEqualTo(9);
        assertThat(three.of(0, 1, 0)).isEqualTo(11);
        assertThat(three.of(1, 1, 1)).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | one:a
            2  | one:c
            3  | two:a,0
            8  | two:b,2
            11 | three:x,REST,0
            16 | three:y,REST,1
            """)
    void shouldNameFeaturesAndFindThemByName(int feature, String name) {
        assertThat(signs.name(feature)).isEqualTo(name);
        assertThat(signs.feature(name)).isEqualTo(feature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one:", "one:d", "two:a", "two:a,3", "two:a,0,0", "four:a", ":a", ""})
    void shouldKnowNoOtherNames(String name) {
        assertThat(signs.feature(name)).isEqualTo(-1);
    }

    @Test
    void shouldCountFromNoughtUpToAndIncludingTheMost() {
        assertThat(Signs.upTo(3)).containsExactly(0, 1, 2, 3);
        assertThat(Signs.upTo(0)).containsExactly(0);
    }
}
