package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.text.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
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
     * The circumstances of each statement, in order. "Thursday" is the last Thursday up to the day of publication (in UTC);
     * without one only whole dates are read.
     */
    public static List<Circumstances> of(
            Document document, Entities entities, List<Attribution> attributions, @Nullable Instant publishedAt) {
        LocalDate published = publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        BitSet contents = Contents.of(document, attributions);
        List<Circumstances> found = new ArrayList<>(attributions.size());
        LocalDate before = null;
        for (Attribution attribution : attributions) {
            CueClause clause = CueClause.of(document, attribution, contents);
            LocalDate day = Days.in(clause, published, before);
            found.add(new Circumstances(day, new Venues(clause, entities).find()));
            before = day != null ? day : before;
        }
        return List.copyOf(found);
    }
}
