package dev.parley.enrich.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of all output lines; a name is encoded once. */
enum Field {
    ID("id"),
    LANGUAGE("language"),
    ERROR("error"),
    BEGIN("begin"),
    END("end"),
    MENTION("mention"),
    TYPE("type"),
    ACTOR_ID("actorId"),
    ACTOR_ID_BASIS("actorIdBasis"),
    ID_BASIS("idBasis"),
    NAME("name"),
    ROLE("role"),
    AFFILIATION("affiliation"),
    AFFILIATION_ID("affiliationId"),
    ENTITIES("entities"),
    ACTORS("actors"),
    STATEMENTS("statements"),
    POLARITY("polarity"),
    SCORE("score"),
    TARGETS("targets"),
    KIND("kind"),
    CUE_CLASS("cueClass"),
    CONTENT_TEXT("contentText"),
    SPEAKER("speaker"),
    UNRESOLVED_REASON("unresolvedReason"),
    SAID_ON("saidOn"),
    VENUE("venue"),
    NEGATED("negated"),
    HEDGED("hedged"),
    CONFIDENCE("confidence"),
    RULE("rule"),
    TARGET("target"),
    TARGET_ID("targetId"),
    STANCES("stances"),
    SOURCE("source"),
    CUE("cue"),
    CONTENT("content");

    private final SerializedString name;

    Field(String name) {
        this.name = new SerializedString(name);
    }

    void name(JsonGenerator json) throws IOException {
        json.writeFieldName(name);
    }

    void array(JsonGenerator json) throws IOException {
        name(json);
        json.writeStartArray();
    }

    void write(JsonGenerator json, @Nullable String value) throws IOException {
        name(json);
        json.writeString(value);
    }

    void write(JsonGenerator json, int value) throws IOException {
        name(json);
        json.writeNumber(value);
    }

    void write(JsonGenerator json, double value) throws IOException {
        name(json);
        json.writeNumber(value);
    }

    void write(JsonGenerator json, boolean value) throws IOException {
        name(json);
        json.writeBoolean(value);
    }
}
