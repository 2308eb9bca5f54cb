package dev.parley.enrich.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extraction.Range;
import java.io.IOException;
import java.util.List;

/** A statement as an object of {@code parley extract}. */
final class StatementJson {
    private StatementJson() {}

    static void write(JsonGenerator json, Extraction.Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("kind", statement.kind().name());
        json.writeStringField("cueClass", statement.cueClass().name());
        spans(json, "source", statement.source());
        spans(json, "cue", statement.cue());
        spans(json, "content", statement.content());
        json.writeStringField("contentText", statement.contentText());
        json.writeStringField("speaker", statement.speaker());
        json.writeStringField("actorId", statement.actorId());
        json.writeStringField("unresolvedReason", statement.unresolvedReason());
        json.writeStringField("role", statement.role());
        json.writeStringField("affiliation", statement.affiliation());
        json.writeStringField("affiliationId", statement.affiliationId());
        json.writeStringField(
                "saidOn", statement.saidOn() == null ? null : statement.saidOn().toString());
        json.writeStringField("venue", statement.venue());
        json.writeBooleanField("negated", statement.negated());
        json.writeBooleanField("hedged", statement.hedged());
        json.writeArrayFieldStart("stances");
        for (var stance : statement.stances()) {
            stance(json, stance);
        }
        json.writeEndArray();
        json.writeNumberField("confidence", statement.confidence());
        json.writeStringField("rule", statement.rule());
        json.writeEndObject();
    }

    /** Null where there is none: a speaker that is implied, a cue that is a colon. */
    private static void spans(JsonGenerator json, String name, List<Range> ranges) throws IOException {
        if (ranges.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeArrayFieldStart(name);
        for (var range : ranges) {
            span(json, range);
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Range range) throws IOException {
        json.writeStartArray();
        json.writeNumber(range.begin());
        json.writeNumber(range.end());
        json.writeEndArray();
    }

    private static void stance(JsonGenerator json, Extraction.Stance stance) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", stance.target());
        json.writeStringField("targetId", stance.targetId());
        json.writeFieldName("mention");
        if (stance.mention() == null) {
            json.writeNull();
        } else {
            span(json, stance.mention());
        }
        json.writeStringField("polarity", stance.polarity().name());
        json.writeNumberField("score", stance.score());
        json.writeEndObject();
    }
}
