package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.SpeakingActor;
import dev.parley.enrich.language.TextReading;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.stance.Stance;
import dev.parley.enrich.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sides that an article's statements take on its actors and issues. */
final class StatementStances {

    private final TextReading reading;
    private final CodePoints points;
    private final String item;

    StatementStances(TextReading reading, CodePoints points, String itemId) {
        this.reading = reading;
        this.points = points;
        this.item = String.format(Locale.ROOT, "~%08x", itemId.hashCode());
    }

    /** The sides of each statement, in their order. */
    List<List<Extraction.Stance>> of(List<Attribution> statements, List<SpeakingActor> holders) {
        List<List<Extraction.Stance>> sides = new ArrayList<>(statements.size());
        for (List<Stance> found : reading.stances(statements, holders)) {
            sides.add(stances(found));
        }
        return sides;
    }

    private List<Extraction.Stance> stances(List<Stance> found) {
        List<Extraction.Stance> stances = new ArrayList<>(found.size());
        for (Stance stance : found) {
            stances.add(stance(stance));
        }
        return stances;
    }

    /** A noun that means something in its text alone has an id of the item's. */
    private Extraction.Stance stance(Stance stance) {
        var mention = new Extraction.Range(
                points.of(stance.mention().begin()), points.of(stance.mention().end()));
        String id = stance.generic() ? stance.targetId() + item : stance.targetId();
        var polarity = Extraction.Polarity.valueOf(stance.polarity().name());
        return new Extraction.Stance(stance.target(), id, mention, polarity, stance.score(), stance.generic());
    }
}
