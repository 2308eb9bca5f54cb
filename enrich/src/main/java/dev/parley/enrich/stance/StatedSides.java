package dev.parley.enrich.stance;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.actor.SpeakingActor;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.speaker.SpeakerResolver;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.stance.side.Parties;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The side that a holder's own statements take on a target: what {@code parley extract} tells of them. Thread-safe. */
final class StatedSides {

    private final ActorRegistry registry = ActorRegistry.builtIn();
    private final EntityFinder finder;
    private final StatementFinder statements;
    private final StanceFinder stances;
    private final @Nullable WordEncoder encoder;

    StatedSides(@Nullable WordEncoder encoder) {
        this.encoder = encoder;
        EntityFinder names = new EntityFinder(registry.names());
        this.finder = encoder == null ? names : names.with(encoder);
        this.statements = encoder == null ? new StatementFinder() : new StatementFinder().with(encoder);
        this.stances =
                encoder == null ? StanceFinder.create() : StanceFinder.create().with(encoder);
    }

    /** The surest side; null where no statement of the holder's takes one on the target. */
    @Nullable
    Verdict find(Document document, Span target, Span holder) {
        DocumentVectors vectors = encoder == null ? null : new DocumentVectors(encoder, document);
        Entities entities = finder.find(document, vectors);
        Syntax syntax = new Syntax(document);
        List<Attribution> found = statements.find(syntax, vectors);
        if (found.stream().noneMatch(said -> touch(said.source(), holder))) {
            return null;
        }
        List<Speaker> speakers = SpeakerResolver.resolve(document, entities, found);
        List<Said> own = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (touch(found.get(i).source(), holder)) {
                own.add(Said.of(found.get(i), SpeakingActor.of(speakers.get(i), entities, registry)));
            }
        }
        StanceReader reader = stances.open(syntax, Parties.of(document, entities, registry), vectors);
        return surest(reader.findAll(own), target);
    }

    /** Of several mentions that the target touches, the one that it is; else the surest. */
    private static @Nullable Verdict surest(List<List<Stance>> told, Span target) {
        return told.stream()
                .flatMap(List::stream)
                .filter(stance -> stance.score() != 0 && stance.mention().overlaps(target))
                .max(Comparator.comparing((Stance stance) -> stance.mention().equals(target))
                        .thenComparingDouble(stance -> Math.abs(stance.score())))
                .map(stance -> new Verdict(stance.polarity(), stance.score()))
                .orElse(null);
    }

    private static boolean touch(List<Span> source, Span holder) {
        return source.stream().anyMatch(span -> span.overlaps(holder));
    }
}
