package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every row of samples/stances.md through the whole core. */
class SampleStancesTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    private static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "samples", "stances.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| text"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray())
                .map(cells -> Arguments.of(cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldTellTheSideOfASample(String text, String holder, String stance) {
        TreeSet<String> expected = new TreeSet<>(stance.equals("none") ? List.of() : List.of(stance));
        assertThat(sides(text, holder)).isEqualTo(expected);
    }

    @Test
    void shouldHaveThePhraseItsNegationAndItsOpposite() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(rows().map(row -> row.get()[2].toString().split(" ")[0]).distinct())
                .containsExactlyInAnyOrder("SUPPORT", "OPPOSE", "none");
    }

    private static TreeSet<String> sides(String text, String holder) {
        TreeSet<String> sides = new TreeSet<>();
        for (Extraction.Statement statement : EXTRACTOR
                .extract(new Article("1", text, null, null, null, "en"))
                .statements()) {
            if (holder.equals(statement.speaker())) {
                statement.stances().stream()
                        .filter(side -> side.polarity() != Extraction.Polarity.NEUTRAL)
                        .forEach(side -> sides.add(side.polarity() + " " + side.target()));
            }
        }
        return sides;
    }
}
