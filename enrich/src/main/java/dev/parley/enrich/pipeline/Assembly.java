package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.actor.SpeakingActor;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.Slug;
import dev.parley.enrich.language.TextReading;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.Kind;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.time.Circumstances;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what the parts of the core found: code points, ids, the list of actors. */
final class Assembly {

    /** What the contract calls the finder's kinds and classes of cue, in the finder's order. */
    private static final Extraction.Kind[] KINDS = new Extraction.Kind[Kind.values().length];

    private static final Extraction.CueClass[] CUES = new Extraction.CueClass[CueClass.values().length];

    static {
        for (Kind kind : Kind.values()) {
            KINDS[kind.ordinal()] = Extraction.Kind.valueOf(kind.name());
        }
        for (CueClass cue : CueClass.values()) {
            CUES[cue.ordinal()] = Extraction.CueClass.valueOf(cue.name());
        }
    }

    private final Article article;
    private final String language;
    private final TextReading reading;
    private final Document document;
    private final Entities entities;
    private final ActorRegistry registry;
    private final CodePoints points;
    private final ActorIds actorIds;
    private final StatementStances stances;
    private final StatementIds ids = new StatementIds();
    private final Map<String, Extraction.Actor> actors = new LinkedHashMap<>();

    Assembly(Article article, String language, TextReading reading, ActorRegistry registry) {
        this.article = article;
        this.language = language;
        this.reading = reading;
        this.document = reading.document();
        this.entities = reading.names();
        this.registry = registry;
        this.points = CodePoints.of(article.text());
        this.actorIds = new ActorIds(registry, entities);
        this.stances = new StatementStances(reading, points, article.id());
    }

    Extraction extraction(List<Attribution> attributions, List<Speaker> speakers, List<Circumstances> circumstances) {
        List<SpeakingActor> holders = new ArrayList<>(speakers.size());
        for (Speaker speaker : speakers) {
            holders.add(reading.actor(speaker));
        }
        List<List<Extraction.Stance>> sides = stances.of(attributions, holders);
        List<Extraction.Statement> statements = new ArrayList<>(attributions.size());
        for (int i = 0; i < attributions.size(); i++) {
            statements.add(statement(
                    attributions.get(i), speakers.get(i), holders.get(i), circumstances.get(i), sides.get(i)));
        }
        return new Extraction(article.id(), language, mentions(), actors(), statements);
    }

    private Extraction.Statement statement(
            Attribution said,
            Speaker speaker,
            SpeakingActor holder,
            Circumstances circumstances,
            List<Extraction.Stance> sides) {
        String content = words(said.content());
        Entity entity = speaker.entity() < 0 ? null : entities.entities().get(speaker.entity());
        Extraction.IdBasis basis = holder.id() == null ? null : basis(entity);
        String actorId = basis == Extraction.IdBasis.SURNAME ? null : holder.id();
        String name = entity == null ? speaker.name() : entity.name();
        EntityType type = entity == null || speaker.type() == EntityType.PERSON ? speaker.type() : entity.type();
        if (actorId != null && name != null && basis != null) {
            actor(actorId, name, type, speaker, holder, basis);
        }
        return new Extraction.Statement(
                ids.of(actorId == null ? name : actorId, content),
                kind(said, speaker),
                CUES[said.cueClass().ordinal()],
                ranges(said.source()),
                ranges(said.cue()),
                ranges(said.content()),
                said.cue().isEmpty() ? null : words(said.cue()),
                content,
                name,
                actorId,
                speaker.isResolved() ? type(type) : null,
                speaker.mention(),
                actorId != null ? null : reason(speaker, basis),
                speaker.role(),
                holder.affiliationName(),
                holder.affiliationId(),
                circumstances.saidOn(),
                circumstances.venue(),
                said.negated(),
                said.hedged(),
                sides,
                said.confidence(),
                said.rule(),
                basis);
    }

    private static Extraction.IdBasis basis(@Nullable Entity entity) {
        return entity == null ? Extraction.IdBasis.FULL_NAME : ActorBasis.of(entity);
    }

    private static String reason(Speaker speaker, Extraction.@Nullable IdBasis basis) {
        if (speaker.reason() != null) {
            return speaker.reason();
        }
        return basis == Extraction.IdBasis.SURNAME
                ? "a surname alone, which the text does not tell the rest of"
                : "named, but not as an actor";
    }

    /** Where no words are ascribed to a source, and yet somebody's side is told, the reporter tells it. */
    private static Extraction.Kind kind(Attribution said, Speaker speaker) {
        boolean told = said.source().isEmpty() && speaker.isResolved();
        return told ? Extraction.Kind.NARRATED : KINDS[said.kind().ordinal()];
    }

    private void actor(
            String id, String name, EntityType type, Speaker speaker, SpeakingActor holder, Extraction.IdBasis basis) {
        Extraction.Actor now = new Extraction.Actor(
                id,
                name,
                type(type),
                type == EntityType.PERSON ? speaker.role() : null,
                holder.affiliationName(),
                holder.affiliationId(),
                basis);
        actors.merge(id, now, Assembly::fuller);
    }

    private static Extraction.Actor fuller(Extraction.Actor known, Extraction.Actor found) {
        return known.role() == null && known.affiliation() == null ? found : known;
    }

    /** The speakers, then whoever else the registry knows. */
    private List<Extraction.Actor> actors() {
        for (Entity entity : entities.entities()) {
            if (entity.actorId() != null) {
                actors.putIfAbsent(
                        entity.actorId(),
                        new Extraction.Actor(
                                entity.actorId(),
                                entity.name(),
                                type(entity.type()),
                                null,
                                null,
                                null,
                                Extraction.IdBasis.REGISTRY));
            }
        }
        return List.copyOf(actors.values());
    }

    private List<Extraction.Entity> mentions() {
        List<Extraction.Entity> found = new ArrayList<>(entities.mentions().size());
        for (Mention mention : entities.mentions()) {
            Extraction.Range range = range(mention.span());
            String id = id(mention);
            found.add(new Extraction.Entity(range.begin(), range.end(), mention.text(), type(mention.type()), id));
        }
        return found;
    }

    /** A capital that does not act is a place with a slug of its own; a nationality or a work has no id of its own. */
    private @Nullable String id(Mention mention) {
        if (mention.type() == EntityType.LOCATION && mention.form() != NameForm.NAME) {
            return Slug.of(mention.text());
        }
        return mention.type() == EntityType.MISC && mention.actorId() == null ? null : actorIds.of(mention);
    }

    private List<Extraction.Range> ranges(List<Span> spans) {
        List<Extraction.Range> ranges = new ArrayList<>(spans.size());
        for (Span span : spans) {
            ranges.add(range(span));
        }
        return ranges;
    }

    private Extraction.Range range(Span span) {
        return new Extraction.Range(points.of(span.begin()), points.of(span.end()));
    }

    private String words(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0).in(document.text());
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(words.isEmpty() ? "" : " ").append(span.in(document.text()));
        }
        return words.toString();
    }

    private static Extraction.Type type(EntityType type) {
        return Extraction.Type.valueOf(type.name());
    }
}
