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
        return article(InputLine.parse(line));
    }

    /** As {@link #read(String)}, of UTF-8. */
    public static Article read(byte[] line) {
        return article(InputLine.parse(line));
    }

    private static Article article(InputLine input) {
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
            Field.ID.write(json, found.id());
            Field.LANGUAGE.write(json, found.language());
            Field.ENTITIES.array(json);
            for (var entity : found.entities()) {
                entity(json, entity);
            }
            json.writeEndArray();
            Field.ACTORS.array(json);
            for (var actor : found.actors()) {
                actor(json, actor);
            }
            json.writeEndArray();
            Field.STATEMENTS.array(json);
            for (var statement : found.statements()) {
                StatementJson.write(json, statement);
            }
            json.writeEndArray();
        });
    }

    /** What stands in the output for a line that could not be processed; {@code id} null where it could not be read. */
    public static byte[] error(@Nullable String id, String message) {
        return OutputLine.write(json -> {
            Field.ID.write(json, id);
            Field.ERROR.write(json, message);
        });
    }

    private static void entity(JsonGenerator json, Extraction.Entity entity) throws IOException {
        json.writeStartObject();
        Field.BEGIN.write(json, entity.begin());
        Field.END.write(json, entity.end());
        Field.MENTION.write(json, entity.mention());
        Field.TYPE.write(json, entity.type().name());
        Field.ACTOR_ID.write(json, entity.actorId());
        json.writeEndObject();
    }

    private static void actor(JsonGenerator json, Extraction.Actor actor) throws IOException {
        json.writeStartObject();
        Field.ID.write(json, actor.id());
        Field.NAME.write(json, actor.name());
        Field.TYPE.write(json, actor.type().name());
        Field.ROLE.write(json, actor.role());
        Field.AFFILIATION.write(json, actor.affiliation());
        Field.AFFILIATION_ID.write(json, actor.affiliationId());
        Field.ID_BASIS.write(json, actor.idBasis().name());
        json.writeEndObject();
    }
}
