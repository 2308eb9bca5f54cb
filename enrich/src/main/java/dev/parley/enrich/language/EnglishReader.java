package dev.parley.enrich.language;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.actor.SpeakingActor;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.speaker.SpeakerResolver;
import dev.parley.enrich.stance.Stance;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.enrich.stance.side.Parties;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.time.Circumstances;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.WordEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads English with the finders of each package. */
final class EnglishReader implements TextReader {

    private final ActorRegistry actors;
    private final EntityFinder entityFinder;
    private final StatementFinder statementFinder;
    private final StanceFinder stanceFinder;
    private final @Nullable WordEncoder encoder;

    EnglishReader(Knowledge knowledge) {
        this.actors = knowledge.actors();
        this.encoder = knowledge.encoder();
        EntityFinder names = new EntityFinder(actors.names());
        StatementFinder statements = new StatementFinder();
        StanceFinder stances = StanceFinder.of(knowledge.issues());
        this.entityFinder = encoder == null ? names : names.with(encoder);
        this.statementFinder = encoder == null ? statements : statements.with(encoder);
        this.stanceFinder = encoder == null ? stances : stances.with(encoder);
    }

    @Override
    public TextReading read(String text) {
        return new Reading(Document.of(text));
    }

    private final class Reading implements TextReading {
        private final Document document;
        private final Syntax syntax;
        private final Entities entities;
        private final @Nullable DocumentVectors vectors;

        Reading(Document document) {
            this.document = document;
            this.syntax = new Syntax(document);
            this.vectors = encoder == null ? null : new DocumentVectors(encoder, document);
            this.entities = entityFinder.find(document, vectors);
        }

        @Override
        public Document document() {
            return document;
        }

        @Override
        public Entities names() {
            return entities;
        }

        @Override
        public List<Attribution> statements() {
            return statementFinder.find(syntax, vectors);
        }

        @Override
        public List<Speaker> speakers(List<Attribution> statements) {
            return SpeakerResolver.resolve(document, entities, statements);
        }

        @Override
        public List<Circumstances> circumstances(
                List<Attribution> statements, List<Speaker> speakers, @Nullable Instant publishedAt) {
            return Circumstances.of(document, entities, statements, speakers, publishedAt);
        }

        @Override
        public SpeakingActor actor(Speaker speaker) {
            return SpeakingActor.of(speaker, entities, actors);
        }

        @Override
        public List<List<Stance>> stances(List<Attribution> statements, List<SpeakingActor> holders) {
            List<Said> said = new ArrayList<>(statements.size());
            for (int i = 0; i < statements.size(); i++) {
                said.add(Said.of(statements.get(i), holders.get(i)));
            }
            return stanceFinder
                    .open(syntax, Parties.of(document, entities, actors), vectors)
                    .findAll(said);
        }
    }
}
