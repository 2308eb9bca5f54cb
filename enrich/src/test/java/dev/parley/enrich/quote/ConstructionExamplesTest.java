package dev.parley.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.construction.Rules;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every line of the example files beside this class's resources; a new file needs no mention here. */
class ConstructionExamplesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "parley", "enrich", "quote");

    /** What a rule must have, at least, to show what it reads and what it does not. */
    private static final int EXAMPLES = 3;

    private static final int COUNTER_EXAMPLES = 2;

    static Stream<String> examples() {
        return lines().filter(line -> !line.startsWith("- "));
    }

    static Stream<String> counterExamples() {
        return lines().filter(line -> line.startsWith("- ")).map(line -> line.substring(2));
    }

    private static Stream<String> lines() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldFindTheMarkedStatement(String line) {
        Marked marked = Marked.read(line);
        List<Attribution> found = new StatementFinder().find(Document.of(marked.text));
        assertThat(found).as("statements of " + marked.text).hasSize(1);
        Attribution attribution = found.get(0);
        if (!marked.rule.isEmpty()) {
            assertThat(attribution.rule()).as(marked.text).isEqualTo(marked.rule);
        }
        assertThat(texts(attribution.content(), marked.text))
                .as(attribution.rule())
                .isEqualTo(marked.content);
        assertThat(texts(attribution.cue(), marked.text)).as(attribution.rule()).isEqualTo(marked.cue);
        if (!marked.source.isEmpty()) {
            assertThat(texts(attribution.source(), marked.text))
                    .as(attribution.rule())
                    .isEqualTo(marked.source);
        }
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void shouldFindNoStatement(String line) {
        Marked marked = Marked.read(line);
        assertThat(new StatementFinder().find(Document.of(marked.text)))
                .as(marked.text)
                .isEmpty();
    }

    @Test
    void shouldShowEachRuleBothWays() {
        Map<String, Long> reached = examples()
                .flatMap(line -> new StatementFinder().find(Document.of(Marked.read(line).text)).stream())
                .collect(Collectors.groupingBy(Attribution::rule, Collectors.counting()));
        Map<String, Long> countered = counterExamples()
                .map(line -> Marked.read(line).rule)
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
        assertThat(Rules.ALL).allSatisfy(rule -> {
            assertThat(reached.getOrDefault(rule, 0L))
                    .as("examples that only the rule %s finds", rule)
                    .isGreaterThanOrEqualTo(EXAMPLES);
            assertThat(countered.getOrDefault(rule, 0L))
                    .as("counter-examples, \"- %s | sentence\"", rule)
                    .isGreaterThanOrEqualTo(COUNTER_EXAMPLES);
        });
        assertThat(countered.keySet())
                .allSatisfy(rule -> assertThat(rule.isEmpty() || Rules.ALL.contains(rule))
                        .as(rule)
                        .isTrue());
    }

    private static List<String> texts(List<Span> spans, String text) {
        return spans.stream().map(s -> s.in(text)).toList();
    }

    /** A line's text and what it marks. */
    private static final class Marked {
        final List<String> source = new ArrayList<>();
        final List<String> cue = new ArrayList<>();
        final List<String> content = new ArrayList<>();
        String rule = "";
        String text = "";

        /** "rule | sentence", the rule may be left out; a pilcrow stands for the break between paragraphs. */
        static Marked read(String written) {
            Marked marked = new Marked();
            int bar = written.indexOf(" | ");
            marked.rule = bar < 0 ? "" : written.substring(0, bar);
            String line = (bar < 0 ? written : written.substring(bar + 3)).replace("\u00b6", "\n\n");
            StringBuilder text = new StringBuilder();
            int at = 0;
            while (at < line.length()) {
                boolean open = line.startsWith("[s:", at) || line.startsWith("[c:", at) || line.startsWith("[q:", at);
                if (open) {
                    int close = line.indexOf(']', at);
                    String part = line.substring(at + 3, close);
                    marked.list(line.charAt(at + 1)).add(part);
                    text.append(part);
                    at = close + 1;
                } else {
                    text.append(line.charAt(at++));
                }
            }
            marked.text = text.toString();
            return marked;
        }

        private List<String> list(char role) {
            return role == 's' ? source : role == 'c' ? cue : content;
        }
    }
}
