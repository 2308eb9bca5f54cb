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
        Field.ID.write(json, statement.id());
        Field.KIND.write(json, statement.kind().name());
        Field.CUE_CLASS.write(json, statement.cueClass().name());
        spans(json, Field.SOURCE, statement.source());
        spans(json, Field.CUE, statement.cue());
        spans(json, Field.CONTENT, statement.content());
        Field.CONTENT_TEXT.write(json, statement.contentText());
        Field.SPEAKER.write(json, statement.speaker());
        Field.ACTOR_ID.write(json, statement.actorId());
        Field.ACTOR_ID_BASIS.write(
                json, statement.idBasis() == null ? null : statement.idBasis().name());
        Field.UNRESOLVED_REASON.write(json, statement.unresolvedReason());
        Field.ROLE.write(json, statement.role());
        Field.AFFILIATION.write(json, statement.affiliation());
        Field.AFFILIATION_ID.write(json, statement.affiliationId());
        Field.SAID_ON.write(
                json, statement.saidOn() == null ? null : statement.saidOn().toString());
        Field.VENUE.write(json, statement.venue());
        Field.NEGATED.write(json, statement.negated());
        Field.HEDGED.write(json, statement.hedged());
        Field.STANCES.array(json);
        for (var stance : statement.stances()) {
            stance(json, stance);
        }
        json.writeEndArray();
        Field.CONFIDENCE.write(json, statement.confidence());
        Field.RULE.write(json, statement.rule());
        json.writeEndObject();
    }

    /** Null where there is none: a speaker that is implied, a cue that is a colon. */
    private static void spans(JsonGenerator json, Field name, List<Range> ranges) throws IOException {
        if (ranges.isEmpty()) {
            name.name(json);
            json.writeNull();
            return;
        }
        name.array(json);
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
        Field.TARGET.write(json, stance.target());
        Field.TARGET_ID.write(json, stance.targetId());
        Field.MENTION.name(json);
        if (stance.mention() == null) {
            json.writeNull();
        } else {
            span(json, stance.mention());
        }
        Field.POLARITY.write(json, stance.polarity().name());
        Field.SCORE.write(json, stance.score());
        json.writeEndObject();
    }
}
