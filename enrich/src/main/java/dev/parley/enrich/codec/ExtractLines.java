package dev.parley.enrich.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON lines of {@code parley extract}. Offsets count code points of the text as given. */
public final class ExtractLines {
    private ExtractLines() {}

    /** Reads {@code {"id","text"}} and optionally title, url, publishedAt, language. Throws LineException. */
    public static Article read(String line) {
        var input = InputLine.parse(line);
        return new Article(
                input.id(),
                input.required("text"),
                input.optional("title"),
                input.optional("url"),
                input.time("publishedAt"),
                input.optional("language"));
    }

    /** What was found, on one line in UTF-8 without the line feed. */
    public static byte[] write(Extraction found) {
        return OutputLine.write(json -> {
            json.writeStringField("id", found.id());
            json.writeStringField("language", found.language());
            json.writeArrayFieldStart("entities");
            for (var entity : found.entities()) {
                entity(json, entity);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("actors");
            for (var actor : found.actors()) {
                actor(json, actor);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("statements");
            for (var statement : found.statements()) {
                StatementJson.write(json, statement);
            }
            json.writeEndArray();
        });
    }

    /** What stands in the output for a line that could not be processed; {@code id} null where it could not be read. */
    public static byte[] error(@Nullable String id, String message) {
        return OutputLine.write(json -> {
            json.writeStringField("id", id);
            json.writeStringField("error", message);
        });
    }

    private static void entity(JsonGenerator json, Extraction.Entity entity) throws IOException {
        json.writeStartObject();
        json.writeNumberField("begin", entity.begin());
        json.writeNumberField("end", entity.end());
        json.writeStringField("mention", entity.mention());
        json.writeStringField("type", entity.type().name());
        json.writeStringField("actorId", entity.actorId());
        json.writeEndObject();
    }

    private static void actor(JsonGenerator json, Extraction.Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        json.writeStringField("type", actor.type().name());
        json.writeStringField("role", actor.role());
        json.writeStringField("affiliation", actor.affiliation());
        json.writeStringField("affiliationId", actor.affiliationId());
        json.writeEndObject();
    }
}
