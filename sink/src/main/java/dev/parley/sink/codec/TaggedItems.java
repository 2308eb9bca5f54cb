package dev.parley.sink.codec;

import dev.parley.avro.ActorType;
import dev.parley.avro.IdBasis;
import dev.parley.avro.TaggedActor;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TaggedStatement;
import dev.parley.revision.Moment;
import dev.parley.sink.ledger.report.Origin;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Revision;
import dev.parley.sink.ledger.report.Saying;
import dev.parley.sink.ledger.report.Side;
import dev.parley.sink.ledger.report.Speaker;
import dev.parley.sink.ledger.report.TextSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tagged item into the revision that the ledger takes in. A statement whose speaker is not resolved, or of which
 * less than the least confidence is to be had, is left out.
 */
public final class TaggedItems {
    private final double leastConfidence;
    private final Set<String> erased;

    /**
     * @param leastConfidence in [0, 1]; 0 takes all
     * @param erased          ids of actors of whom nothing is taken in: what they said, whom they belong to, sides on them
     */
    public TaggedItems(double leastConfidence, Set<String> erased) {
        this.leastConfidence = leastConfidence;
        this.erased = Set.copyOf(erased);
    }

    /** Throws IllegalArgumentException where an id cannot be part of a key, naming the item and the id. */
    public Revision revision(TaggedNewsItem item) {
        var origin = new Origin(
                item.getItemId(),
                item.getUrl(),
                item.getOutlet(),
                item.getTitle(),
                item.getPublishedAt().toEpochMilli(),
                item.getWire(),
                item.getLanguage(),
                item.getPublishedAtSource().name());
        Map<String, TaggedActor> actors = new HashMap<>();
        item.getActors().forEach(actor -> actors.putIfAbsent(actor.getActorId(), actor));
        var targets = new TargetTypes(item);
        Map<String, Report> reports = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (var statement : item.getStatements()) {
            var id = unique(ReportRef.id(item.getItemId(), statement.getStatementId()), ids);
            if (counts(statement)) {
                var report =
                        new Report(id, origin, speaker(origin, statement, actors), saying(origin, statement, targets));
                reports.put(report.reportId(), report);
            }
        }
        return new Revision(moment(item), item.getTagger(), List.copyOf(reports.values()));
    }

    private static Moment moment(TaggedNewsItem item) {
        var updated = item.getUpdatedAt();
        return new Moment(
                item.getFetchedAt().toEpochMilli(),
                updated == null ? Moment.UNKNOWN : updated.toEpochMilli(),
                item.getContentHash());
    }

    private static String unique(String id, Set<String> taken) {
        var free = id;
        for (var n = 2; !taken.add(free); n++) {
            free = id + "~" + n;
        }
        return free;
    }

    private boolean counts(TaggedStatement statement) {
        return statement.getActorId() != null
                && !statement.getActorId().isEmpty()
                && !erased.contains(statement.getActorId())
                && statement.getConfidence() >= leastConfidence;
    }

    private Speaker speaker(Origin origin, TaggedStatement statement, Map<String, TaggedActor> actors) {
        var actorId = checked(statement.getActorId(), origin);
        var actor = actors.get(actorId);
        var name = statement.getSpeaker() != null ? statement.getSpeaker() : actor == null ? actorId : actor.getName();
        var given = statement.getAffiliationId();
        var known = given != null && !given.isEmpty() && !given.equals(actorId) && !erased.contains(given);
        var affiliationId = known ? given : null;
        var affiliation = affiliationId == null ? null : actors.get(checked(affiliationId, origin));
        return new Speaker(
                actorId,
                name,
                type(statement.getSpeakerType(), actor),
                statement.getMention(),
                statement.getRole(),
                known || given == null ? statement.getAffiliation() : null,
                affiliationId,
                affiliation == null
                        ? ActorType.UNKNOWN.name()
                        : affiliation.getType().name(),
                basis(statement.getActorIdBasis(), actor));
    }

    private static String type(ActorType said, @Nullable TaggedActor actor) {
        return (said == ActorType.UNKNOWN && actor != null ? actor.getType() : said).name();
    }

    private static String basis(IdBasis said, @Nullable TaggedActor actor) {
        return (said == IdBasis.UNKNOWN && actor != null ? actor.getIdBasis() : said).name();
    }

    private Saying saying(Origin origin, TaggedStatement statement, TargetTypes targets) {
        var saidOn = statement.getSaidOn();
        return new Saying(
                statement.getKind().name(),
                statement.getCueClass().name(),
                statement.getCueText(),
                statement.getContentText(),
                statement.getContent().stream()
                        .map(s -> new TextSpan(s.getBegin(), s.getEnd()))
                        .toList(),
                saidOn == null ? null : saidOn.toEpochDay(),
                statement.getVenue(),
                statement.getNegated(),
                statement.getHedged(),
                statement.getStances().stream()
                        .filter(s -> !erased.contains(s.getTargetId()))
                        .map(s -> side(origin, s, targets))
                        .toList(),
                statement.getConfidence(),
                statement.getRule());
    }

    private static Side side(Origin origin, TaggedStance stance, TargetTypes targets) {
        var begin = stance.getBegin();
        var end = stance.getEnd();
        return new Side(
                checked(stance.getTargetId(), origin),
                stance.getTarget(),
                begin == null || end == null ? null : new TextSpan(begin, end),
                ActorRecords.side(stance.getPolarity()),
                stance.getScore(),
                targets.of(stance));
    }

    /** An id becomes part of keys, where a slash sets the parts apart. */
    private static String checked(String id, Origin origin) {
        for (var i = 0; i < id.length(); i++) {
            if (id.charAt(i) == '/' || id.charAt(i) < ' ') {
                throw new IllegalArgumentException(
                        "item " + origin.itemId() + ": the id \"" + id + "\" holds a slash or control character");
            }
        }
        return id;
    }
}
