package dev.parley.enrich.language;

import dev.parley.enrich.actor.Affiliation;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.stance.Stance;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.time.Circumstances;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text says, step by step; the caller asks each step once, in this order, and hands on what the last one found. For one
 * thread. What a language can't tell yet it leaves empty.
 */
public interface TextReading {

    Document document();

    /** Whom and what the text names. */
    Entities names();

    /** The statements, in text order; none within another. */
    List<Attribution> statements();

    /** Who made each statement, in the same order. */
    List<Speaker> speakers(List<Attribution> statements);

    /**
     * When and where each statement was made, in the same order.
     *
     * @param publishedAt null where it is unknown
     */
    List<Circumstances> circumstances(
            List<Attribution> statements, List<Speaker> speakers, @Nullable Instant publishedAt);

    /** The body or state that a speaker speaks for; null where neither text nor registry tells. */
    @Nullable
    Affiliation affiliation(Speaker speaker);

    /** The noun that a state's body goes by, as its id has it: "foreign ministry" of "Norway's foreign ministry". */
    String bodyNoun(String body);

    /**
     * The sides that one statement takes, the surest first.
     *
     * @param holderId      actor id of who made it; null where that is unknown
     * @param affiliationId actor id of whom they speak for; null where that is unknown
     */
    List<Stance> stances(Attribution statement, @Nullable String holderId, @Nullable String affiliationId);
}
