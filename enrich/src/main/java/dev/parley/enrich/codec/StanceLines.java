package dev.parley.enrich.codec;

import dev.parley.enrich.language.Languages;
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

    /** Reads {@code {"id","text","targets":[{"begin","end"}...],"holder":[b,e]}} and optionally language. Throws LineException. */
    public static StanceQuestion read(String line) {
        return question(InputLine.parse(line));
    }

    /** As {@link #read(String)}, of UTF-8. */
    public static StanceQuestion read(byte[] line) {
        return question(InputLine.parse(line));
    }

    private static StanceQuestion question(InputLine input) {
        var text = input.required("text");
        var length = text.codePointCount(0, text.length());
        if (!input.field("targets").isArray()) {
            throw input.wrong("no targets");
        }
        List<Range> targets = new ArrayList<>();
        for (var target : input.field("targets")) {
            targets.add(input.range("target", target.path("begin"), target.path("end"), length));
        }
        var language = input.optional("language");
        return new StanceQuestion(
                input.id(),
                text,
                language == null || language.isBlank() ? Languages.UNDETERMINED : language,
                targets,
                holder(input, length));
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
            Field.ID.write(json, id);
            Field.TARGETS.array(json);
            for (var side : sides) {
                json.writeStartObject();
                Field.BEGIN.write(json, side.target().begin());
                Field.END.write(json, side.target().end());
                Field.POLARITY.write(json, side.polarity().name());
                Field.SCORE.write(json, side.score());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
