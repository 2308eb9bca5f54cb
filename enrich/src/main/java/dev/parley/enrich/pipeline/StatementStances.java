package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.stance.Stance;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.enrich.stance.StanceReader;
import dev.parley.enrich.stance.side.Parties;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.vectors.DocumentVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sides that an article's statements take on its actors and issues. */
final class StatementStances {

    private final StanceReader reader;
    private final CodePoints points;
    private final String item;

    StatementStances(
            StanceFinder finder,
            Syntax syntax,
            Entities entities,
            ActorRegistry registry,
            CodePoints points,
            String itemId,
            @Nullable DocumentVectors vectors) {
        this.reader = finder.open(syntax, Parties.of(syntax.document, entities, registry), vectors);
        this.points = points;
        this.item = String.format(Locale.ROOT, "~%08x", itemId.hashCode());
    }

    List<Extraction.Stance> of(Attribution said, @Nullable String holderId, @Nullable String ownId) {
        List<Stance> found = reader.find(Said.of(said, holderId, ownId));
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
