package dev.parley.enrich.stance;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.stance.side.Parties;
import dev.parley.enrich.stance.side.Party;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The side that a holder's own statements take on a target: what {@code parley extract} tells of them. Thread-safe. */
final class StatedSides {

    private final ActorRegistry registry = ActorRegistry.builtIn();
    private final EntityFinder entities;
    private final StatementFinder statements;
    private final StanceFinder stances;
    private final @Nullable WordEncoder encoder;

    StatedSides(@Nullable WordEncoder encoder) {
        this.encoder = encoder;
        EntityFinder names = new EntityFinder(registry.names());
        this.entities = encoder == null ? names : names.with(encoder);
        this.statements = encoder == null ? new StatementFinder() : new StatementFinder().with(encoder);
        this.stances =
                encoder == null ? StanceFinder.create() : StanceFinder.create().with(encoder);
    }

    /** The surest side; null where no statement of the holder's takes one on the target. */
    @Nullable
    Verdict find(Document document, Span target, Span holder) {
        DocumentVectors vectors = encoder == null ? null : new DocumentVectors(encoder, document);
        List<Party> parties = Parties.of(document, entities.find(document, vectors), registry);
        String holderId = null;
        for (Party party : parties) {
            holderId = touch(party.span(), holder) ? party.id() : holderId;
        }
        Syntax syntax = new Syntax(document);
        StanceReader reader = stances.open(syntax, parties, vectors);
        Stance surest = null;
        for (Attribution said : statements.find(syntax, vectors)) {
            if (said.source().stream().anyMatch(source -> touch(source, holder))) {
                for (Stance stance : reader.find(Said.of(said, holderId, null))) {
                    boolean surer = surest == null || Math.abs(stance.score()) > Math.abs(surest.score());
                    surest = touch(stance.mention(), target) && surer ? stance : surest;
                }
            }
        }
        return surest == null || surest.score() == 0 ? null : new Verdict(surest.polarity(), surest.score());
    }

    private static boolean touch(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }
}
