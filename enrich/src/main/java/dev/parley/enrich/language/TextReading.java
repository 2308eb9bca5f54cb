package dev.parley.enrich.language;

import dev.parley.enrich.actor.SpeakingActor;
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

    /** Which actor a speaker is, and whom they speak for. */
    SpeakingActor actor(Speaker speaker);

    /**
     * The sides that each statement takes, the surest first, in the statements' order.
     *
     * @param holders who made each of them
     */
    List<List<Stance>> stances(List<Attribution> statements, List<SpeakingActor> holders);
}
