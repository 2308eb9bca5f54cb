package dev.parley.view.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.Span;
import dev.parley.avro.TaggedStatement;
import dev.parley.view.Records;
import dev.parley.view.model.Context;
import dev.parley.view.model.Report;
import dev.parley.view.store.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

class ContextsTest {
    private static ItemText text(dev.parley.avro.TaggedNewsItem item) {
        for (var document : ItemDocuments.of(item).documents()) {
            for (IndexableField field : document) {
                if (field.name().equals(Fields.MORE)) {
                    return Json.item(field.binaryValue().bytes);
                }
            }
        }
        throw new AssertionError("no text");
    }

    private static KeptReport report(List<List<Integer>> spans) {
        return new KeptReport(
                new Report("item", null, null, null, "2026-03-05T17:00:00Z", true, null, "the words", null), spans);
    }

    private static String words(Context context) {
        return context.segments().stream().map(Context.Segment::text).collect(Collectors.joining());
    }

    private static List<String> marked(Context context, String mark) {
        return context.segments().stream()
                .filter(segment -> segment.marks().contains(mark))
                .map(Context.Segment::text)
                .toList();
    }

    @Test
    void shouldMarkSourceCueContentAndTargetInTheirParagraph() {
        var context = Contexts.of(text(Records.item("item")), report(List.of(List.of(18, 41))), "lena-ames")
                .orElseThrow();

        assertThat(words(context)).isEqualTo("\"The bridge is unsafe,\" said Mayor Lena Ames.");
        assertThat(marked(context, "source")).containsExactly("Mayor Lena Ames");
        assertThat(marked(context, "cue")).containsExactly("said");
        assertThat(marked(context, "content")).containsExactly("\"The ", "bridge", " is unsafe,\"");
        assertThat(marked(context, "target")).containsExactly("bridge");
        assertThat(context.cutBefore()).isTrue();
        assertThat(context.cutAfter()).isTrue();
        assertThat(context.rule()).isEqualTo("quotation-after");
    }

    @Test
    void shouldCountCodePoints() {
        var text = "\uD83D\uDE00\uD83D\uDE00 \"Yes \uD83D\uDC4D,\" said Lena Ames.";
        var statement = Records.tagged();
        statement.setContent(List.of(new Span(3, 11)));
        statement.setCue(List.of(new Span(12, 16)));
        statement.setSource(List.of(new Span(17, 26)));
        statement.setStances(List.of());

        var context = Contexts.of(
                        text(Records.item("item", text, List.of(statement))),
                        report(List.of(List.of(3, 11))),
                        "lena-ames")
                .orElseThrow();

        assertThat(words(context)).isEqualTo(text);
        assertThat(marked(context, "content")).containsExactly("\"Yes \uD83D\uDC4D,\" ".strip());
        assertThat(marked(context, "source")).containsExactly("Lena Ames");
    }

    @Test
    void shouldNotShowWhatTheItemNoLongerSays() {
        assertThat(Contexts.of(text(Records.item("item")), report(List.of(List.of(0, 3))), "lena-ames"))
                .isEmpty();
        assertThat(Contexts.of(text(Records.item("item")), report(List.of(List.of(18, 41))), "omar-reed"))
                .isEmpty();
    }

    @Test
    void shouldBoundWhatIsKeptOfALongItem() {
        var words = "word ".repeat(40_000);
        List<TaggedStatement> statements = new ArrayList<>();
        for (var i = 0; i < 500; i++) {
            var statement = Records.tagged();
            statement.setContent(List.of(new Span(i * 400, i * 400 + 200)));
            statement.setCue(List.of());
            statement.setSource(List.of());
            statement.setStances(List.of());
            statements.add(statement);
        }

        var text = text(Records.item("item", words, statements));

        assertThat(text.sayings()).hasSize(300);
        assertThat(text.windows().stream().mapToInt(w -> w.text().length()).sum())
                .isLessThanOrEqualTo(64_000);
        var context = Contexts.of(text, report(List.of(List.of(4_000, 4_200))), "lena-ames")
                .orElseThrow();
        assertThat(words(context).length()).isBetween(200, 1_500);
        assertThat(marked(context, "content")).containsExactly(words.substring(4_000, 4_200));
    }

    @Test
    void shouldSurviveOffsetsOutsideTheText() {
        var statement = Records.tagged();
        statement.setContent(List.of(new Span(-5, 100_000)));
        statement.setCue(List.of(new Span(90_000, 80_000)));
        statement.setSource(List.of());

        var text = text(Records.item("item", "Short.", List.of(statement)));

        assertThat(Contexts.of(text, report(List.of(List.of(-5, 100_000))), "lena-ames")
                        .map(ContextsTest::words)
                        .orElse("Short."))
                .isEqualTo("Short.");
        assertThat(Contexts.of(text(Records.item("item", "", List.of(statement))), report(List.of()), "lena-ames"))
                .isEmpty();
    }
}
