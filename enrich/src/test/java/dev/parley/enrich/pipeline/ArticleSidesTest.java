package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own short articles with the sides that a reader finds in them. */
class ArticleSidesTest {

    /** Of the sides that a reader finds, at least so many of a hundred. */
    private static final int LEAST = 80;

    private static final Extractor EXTRACTOR = Extractor.create();

    private record Side(String speaker, String side) {
        /** The same side; who speaks has tests of its own. */
        boolean isLike(Side other) {
            return side.equals(other.side);
        }
    }

    private record Sample(String name, String text, List<Side> sides) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldTellNoFalseSide(Sample sample) {
        assertThat(found(sample)).allSatisfy(side -> assertThat(sample.sides).anyMatch(side::isLike));
    }

    @Test
    void shouldTellMostSides() throws IOException {
        int all = 0;
        List<Side> missed = new ArrayList<>();
        for (Sample sample : samples().toList()) {
            List<Side> found = found(sample);
            all += sample.sides.size();
            sample.sides.stream()
                    .filter(side -> found.stream().noneMatch(side::isLike))
                    .forEach(missed::add);
        }
        assertThat(all).isGreaterThan(100);
        assertThat(missed).hasSizeLessThanOrEqualTo(all * (100 - LEAST) / 100);
    }

    private static List<Side> found(Sample sample) {
        Extraction extraction = EXTRACTOR.extract(new Article("1", sample.text, null, null, null, "en"));
        return extraction.statements().stream()
                .filter(statement -> statement.speaker() != null)
                .flatMap(statement -> statement.stances().stream()
                        .filter(stance -> stance.polarity() != Extraction.Polarity.NEUTRAL)
                        .map(stance -> new Side(
                                Objects.requireNonNull(statement.speaker()),
                                stance.polarity() + " " + stance.target())))
                .toList();
    }

    private static Stream<Sample> samples() throws IOException {
        try (InputStream in = ArticleSidesTest.class.getResourceAsStream("sides.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\n= ")).skip(1).map(ArticleSidesTest::sample);
        }
    }

    private static Sample sample(String block) {
        List<Side> sides = block.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2).split(": ", 2))
                .map(parts -> new Side(parts[0], parts[1]))
                .toList();
        int name = block.indexOf('\n');
        int end = block.indexOf("\n> ");
        return new Sample(block.substring(0, name), block.substring(name + 1, end), sides);
    }
}
