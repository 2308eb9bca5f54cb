package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.text.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where a statement was made.
 *
 * @param saidOn the day, null where the text does not tell it
 * @param venue  where or through what: an outlet, a platform, an occasion or a document; null where the text does not tell
 */
public record Circumstances(
        @Nullable LocalDate saidOn, @Nullable String venue) {

    /**
     * The circumstances of each statement, in order; what is told of an occasion holds for what the same speaker goes on to say.
     * "Thursday" is the last Thursday up to the day of publication (in UTC); without one only whole dates are read.
     *
     * @param speakers who made each of the statements
     */
    public static List<Circumstances> of(
            Document document,
            Entities entities,
            List<Attribution> attributions,
            List<Speaker> speakers,
            @Nullable Instant publishedAt) {
        LocalDate published = publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        return new Occasions(document, entities, published).of(attributions, speakers);
    }

    Circumstances orVenue(@Nullable String other) {
        return venue != null || other == null ? this : new Circumstances(saidOn, other);
    }
}
