package dev.parley.sink;

import dev.parley.avro.ActorType;
import dev.parley.avro.DateSource;
import dev.parley.avro.IdBasis;
import dev.parley.avro.Polarity;
import dev.parley.avro.Span;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedActor;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TaggedStatement;
import dev.parley.avro.TargetType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tagged items for tests. */
final class Items {
    static final Instant MAY_4 = Instant.parse("2026-05-04T09:00:00Z");

    private Items() {}

    static TaggedNewsItem item(String id, String outlet, Instant publishedAt, TaggedStatement... statements) {
        return TaggedNewsItem.newBuilder()
                .setItemId(id)
                .setUrl("https://" + outlet + ".example/" + id)
                .setOutlet(outlet)
                .setTitle("Title of " + id)
                .setText("Text of " + id)
                .setLanguage("en")
                .setPublishedAt(publishedAt)
                .setFetchedAt(publishedAt.plusSeconds(60))
                .setContentHash("hash-1")
                .setTagger("test")
                .setStatements(numbered(List.of(statements)))
                .build();
    }

    private static List<TaggedStatement> numbered(List<TaggedStatement> statements) {
        List<TaggedStatement> numbered = new ArrayList<>();
        for (var i = 0; i < statements.size(); i++) {
            numbered.add(TaggedStatement.newBuilder(statements.get(i))
                    .setStatementId("s" + (i + 1))
                    .build());
        }
        return numbered;
    }

    /** The same item fetched later with other statements. */
    static TaggedNewsItem revised(TaggedNewsItem item, int revision, TaggedStatement... statements) {
        return TaggedNewsItem.newBuilder(item)
                .setContentHash("hash-" + revision)
                .setFetchedAt(item.getFetchedAt().plusSeconds(3600L * revision))
                .setStatements(numbered(List.of(statements)))
                .build();
    }

    static TaggedNewsItem fromWire(TaggedNewsItem item, String wire) {
        return TaggedNewsItem.newBuilder(item).setWire(wire).build();
    }

    /** An item that does not tell when it was published, as enrich hands it on. */
    static TaggedNewsItem undated(TaggedNewsItem item) {
        return TaggedNewsItem.newBuilder(item)
                .setPublishedAtSource(DateSource.FETCHED)
                .build();
    }

    static TaggedNewsItem knowing(TaggedNewsItem item, String actorId, String name, ActorType type) {
        var actors = new ArrayList<>(item.getActors());
        actors.add(new TaggedActor(actorId, name, type, null, null, null, IdBasis.REGISTRY));
        return TaggedNewsItem.newBuilder(item).setActors(actors).build();
    }

    static TaggedStatement said(@Nullable String actorId, String words, TaggedStance... stances) {
        return TaggedStatement.newBuilder()
                .setStatementId("s1")
                .setKind(StatementKind.DIRECT)
                .setActorId(actorId)
                .setSpeaker(name(actorId))
                .setSpeakerType(ActorType.PERSON)
                .setMention(name(actorId))
                .setContent(List.of(new Span(3, 3 + words.length())))
                .setCueText("said")
                .setContentText(words)
                .setStances(List.of(stances))
                .setConfidence(0.9)
                .setRule("test")
                .build();
    }

    private static @Nullable String name(@Nullable String actorId) {
        return actorId == null ? null : "Name of " + actorId;
    }

    static TaggedStatement as(TaggedStatement statement, String role, String affiliation, String affiliationId) {
        return TaggedStatement.newBuilder(statement)
                .setRole(role)
                .setAffiliation(affiliation)
                .setAffiliationId(affiliationId)
                .build();
    }

    static TaggedStatement on(TaggedStatement statement, LocalDate day, String venue) {
        return TaggedStatement.newBuilder(statement)
                .setSaidOn(day)
                .setVenue(venue)
                .build();
    }

    static TaggedStance supports(String target) {
        return stance(target, Polarity.SUPPORT, 0.7);
    }

    static TaggedStance opposes(String target) {
        return stance(target, Polarity.OPPOSE, -0.6);
    }

    static TaggedStance stance(String target, Polarity polarity, double score) {
        return new TaggedStance("The " + target, target, 10, 20, polarity, score, TargetType.UNKNOWN);
    }
}
