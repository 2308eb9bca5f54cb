package dev.parley.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.construction.Rules;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every line of the example files beside this class's resources. */
class ConstructionExamplesTest {

    private static final List<String> FILES = List.of(
            "quotation",
            "clause",
            "parenthetical",
            "infinitive",
            "object",
            "attitude",
            "noun",
            "view",
            "passive",
            "block",
            "phrase",
            "where",
            "nostatement");

    static Stream<String> examples() {
        return FILES.stream().flatMap(ConstructionExamplesTest::lines).filter(line -> !line.startsWith("- "));
    }

    static Stream<String> counterExamples() {
        return FILES.stream()
                .flatMap(ConstructionExamplesTest::lines)
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = ConstructionExamplesTest.class.getResourceAsStream(file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
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
    void shouldFindNoStatement(String text) {
        assertThat(new StatementFinder().find(Document.of(text))).isEmpty();
    }

    @Test
    void shouldReachEveryRuleByAnExample() {
        Set<String> reached = examples()
                .flatMap(line -> new StatementFinder().find(Document.of(Marked.read(line).text)).stream())
                .map(Attribution::rule)
                .collect(Collectors.toSet());
        assertThat(Rules.ALL).allSatisfy(rule -> assertThat(reached).contains(rule));
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
