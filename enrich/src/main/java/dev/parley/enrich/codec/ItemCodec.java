package dev.parley.enrich.codec;

import dev.parley.avro.ActorType;
import dev.parley.avro.DateSource;
import dev.parley.avro.EntityMention;
import dev.parley.avro.IdBasis;
import dev.parley.avro.NewsItem;
import dev.parley.avro.Span;
import dev.parley.avro.TaggedActor;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extraction.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News items to articles, and what was found in them to tagged items. */
public final class ItemCodec {
    private ItemCodec() {}

    /** What the language core reads of an item; no date where it does not tell when it was published. */
    public static Article article(NewsItem item) {
        return new Article(
                item.getItemId(),
                item.getText(),
                item.getTitle(),
                address(item),
                isDated(item) ? item.getPublishedAt() : null,
                item.getLanguage());
    }

    /** The item with what was found in it; {@code tagger} is the version of the language core. */
    public static TaggedNewsItem tagged(NewsItem item, Extraction found, String tagger) {
        return TaggedNewsItem.newBuilder()
                .setItemId(item.getItemId())
                .setUrl(address(item))
                .setOutlet(item.getOutlet())
                .setTitle(item.getTitle())
                .setText(item.getText())
                .setLanguage(found.language())
                .setPublishedAt(item.getPublishedAt() == null ? item.getFetchedAt() : item.getPublishedAt())
                .setPublishedAtSource(isDated(item) ? item.getPublishedAtSource() : DateSource.FETCHED)
                .setUpdatedAt(item.getUpdatedAt())
                .setFetchedAt(item.getFetchedAt())
                .setContentHash(item.getContentHash())
                .setWire(item.getWire())
                .setSignature(item.getSignature())
                .setEntities(found.entities().stream().map(ItemCodec::entity).toList())
                .setActors(found.actors().stream().map(ItemCodec::actor).toList())
                .setStatements(
                        found.statements().stream().map(StatementCodec::tagged).toList())
                .setTagger(tagger)
                .build();
    }

    /** A date that somebody gives counts, though it be unknown where they read it. */
    private static boolean isDated(NewsItem item) {
        return item.getPublishedAt() != null && item.getPublishedAtSource() != DateSource.FETCHED;
    }

    private static @Nullable String address(NewsItem item) {
        return item.getCanonicalUrl() == null ? item.getUrl() : item.getCanonicalUrl();
    }

    private static EntityMention entity(Extraction.Entity entity) {
        return EntityMention.newBuilder()
                .setBegin(entity.begin())
                .setEnd(entity.end())
                .setMention(entity.mention())
                .setType(type(entity.type()))
                .setActorId(entity.actorId())
                .build();
    }

    private static TaggedActor actor(Extraction.Actor actor) {
        return TaggedActor.newBuilder()
                .setActorId(actor.id())
                .setName(actor.name())
                .setType(type(actor.type()))
                .setRole(actor.role())
                .setAffiliation(actor.affiliation())
                .setAffiliationId(actor.affiliationId())
                .setIdBasis(basis(actor.idBasis()))
                .build();
    }

    static ActorType type(Extraction.@Nullable Type type) {
        return type == null ? ActorType.UNKNOWN : ActorType.valueOf(type.name());
    }

    static IdBasis basis(Extraction.@Nullable IdBasis basis) {
        return basis == null ? IdBasis.UNKNOWN : IdBasis.valueOf(basis.name());
    }

    static List<Span> spans(List<Range> ranges) {
        return ranges.stream().map(r -> new Span(r.begin(), r.end())).toList();
    }
}
