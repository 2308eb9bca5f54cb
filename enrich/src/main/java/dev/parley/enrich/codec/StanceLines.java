package dev.parley.enrich.codec;

import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON lines of {@code parley stance}. */
public final class StanceLines {
    private StanceLines() {}

    /** The side taken on one target of a question; {@code score} in [-1, 1]. */
    public record Side(Range target, Polarity polarity, double score) {}

    /** Reads {@code {"id","text","targets":[{"begin","end"}...],"holder":[b,e]}}. Throws LineException. */
    public static StanceQuestion read(String line) {
        var input = InputLine.parse(line);
        var text = input.required("text");
        var length = text.codePointCount(0, text.length());
        if (!input.field("targets").isArray()) {
            throw input.wrong("no targets");
        }
        List<Range> targets = new ArrayList<>();
        for (var target : input.field("targets")) {
            targets.add(input.range("target", target.path("begin"), target.path("end"), length));
        }
        return new StanceQuestion(input.id(), text, targets, holder(input, length));
    }

    private static @Nullable Range holder(InputLine input, int length) {
        var holder = input.field("holder");
        return holder.isMissingNode() || holder.isNull()
                ? null
                : input.range("holder", holder.path(0), holder.path(1), length);
    }

    /** Writes {@code {"id","targets":[{"begin","end","polarity","score"}]}}. */
    public static byte[] write(String id, List<Side> sides) {
        return OutputLine.write(json -> {
            json.writeStringField("id", id);
            json.writeArrayFieldStart("targets");
            for (var side : sides) {
                json.writeStartObject();
                json.writeNumberField("begin", side.target().begin());
                json.writeNumberField("end", side.target().end());
                json.writeStringField("polarity", side.polarity().name());
                json.writeNumberField("score", side.score());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
