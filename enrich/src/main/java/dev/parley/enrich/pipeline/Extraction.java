package dev.parley.enrich.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the language core found in one article. All offsets count Unicode code points of {@link Article#text()}, begin
 * inclusive, end exclusive. The same text gives the same extraction, on every run and in every locale.
 *
 * @param id       the article's id
 * @param language BCP 47 tag; statements are found in English alone, see {@link dev.parley.enrich.language.Languages}
 */
public record Extraction(
        String id, String language, List<Entity> entities, List<Actor> actors, List<Statement> statements) {

    public Extraction {
        entities = List.copyOf(entities);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
    }

    /** PERSON, ORGANIZATION, LOCATION, STATE (a state or its government), GROUP, MISC. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION,
        STATE,
        GROUP,
        MISC
    }

    /** DIRECT: all in quotation marks; INDIRECT: reported speech; MIXED: both; NARRATED: an attitude that is reported. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED,
        NARRATED
    }

    /** What the cue reports, so that a consumer can keep speech alone. */
    public enum CueClass {
        SPEECH,
        BELIEF,
        WANT,
        PLAN,
        ATTITUDE,
        PERCEPTION
    }

    /** The side taken. */
    public enum Polarity {
        SUPPORT,
        OPPOSE,
        NEUTRAL
    }

    /** What an actor's id rests on: the registry, a full name, or a surname alone, which makes nobody an actor. */
    public enum IdBasis {
        REGISTRY,
        FULL_NAME,
        SURNAME
    }

    /** A stretch of the text in code points. */
    public record Range(int begin, int end) {
        public Range {
            if (begin < 0 || end < begin) {
                throw new IllegalArgumentException("no range: " + begin + ".." + end);
            }
        }
    }

    /** One mention; mentions of one entity share {@code actorId}, null where unresolved. */
    public record Entity(
            int begin,
            int end,
            String mention,
            Type type,
            @Nullable String actorId) {}

    /** An actor that the article names; {@code id} is a Wikidata id or a slug without a slash. */
    public record Actor(
            String id,
            String name,
            Type type,
            @Nullable String role,
            @Nullable String affiliation,
            @Nullable String affiliationId,
            IdBasis idBasis) {}

    /**
     * The side taken towards one target; {@code score} in [-1, 1]; {@code mention} null where the target is implied.
     *
     * @param generic whether the target is named by a bare noun ("the plan") whose id holds within this article alone
     */
    public record Stance(
            String target,
            String targetId,
            @Nullable Range mention,
            Polarity polarity,
            double score,
            boolean generic) {}

    /**
     * A statement.
     *
     * @param id       id within the article, stable for the same text
     * @param speaker  the resolved full name; where nobody is credited, the name by which the text knows the speaker, if any
     * @param actorId  who said it; null where nobody is credited, and then {@code unresolvedReason} says why
     * @param mention  the speaker as the text names it here
     * @param source   where the source stands; empty where there is none
     * @param cue      where the cue stands; empty where there is none
     * @param content  where the content stands; never empty
     * @param saidOn   the day, where the text tells
     * @param confidence probability in [0, 1] that content and speaker are right
     * @param rule     the name of the rule that found it
     * @param idBasis  what the id of the speaker rests on; SURNAME where that were a surname alone; null where there is none
     */
    public record Statement(
            String id,
            Kind kind,
            CueClass cueClass,
            List<Range> source,
            List<Range> cue,
            List<Range> content,
            @Nullable String cueText,
            String contentText,
            @Nullable String speaker,
            @Nullable String actorId,
            @Nullable Type speakerType,
            @Nullable String mention,
            @Nullable String unresolvedReason,
            @Nullable String role,
            @Nullable String affiliation,
            @Nullable String affiliationId,
            @Nullable LocalDate saidOn,
            @Nullable String venue,
            boolean negated,
            boolean hedged,
            List<Stance> stances,
            double confidence,
            String rule,
            @Nullable IdBasis idBasis) {

        public Statement {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
            stances = List.copyOf(stances);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement without content");
            }
        }
    }
}
