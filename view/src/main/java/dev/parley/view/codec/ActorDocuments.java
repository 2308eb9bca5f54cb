package dev.parley.view.codec;

import dev.parley.avro.ActorStatements;
import dev.parley.view.model.Actor;
import dev.parley.view.store.Analysis;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import java.util.List;

/** An actor as one document. */
public final class ActorDocuments {
    private ActorDocuments() {}

    public static String key(String actorId) {
        return Kind.ACTOR.key(actorId);
    }

    public static Change of(ActorStatements record) {
        var key = key(record.getActorId());
        var last = record.getLastReportedAt();
        var doc = new Doc(Kind.ACTOR, key)
                .termAndGroup(Fields.ACTOR, record.getActorId())
                .termAndGroup(Fields.ACTOR_TYPE, record.getType().name())
                .group(Fields.NAME, String.join(" ", Analysis.names(record.getName())))
                .number(Fields.AT, last == null ? Long.MIN_VALUE : last.toEpochMilli())
                .number(Fields.COUNT, record.getStatements() + record.getAffiliated())
                .number(Fields.TIE, Fields.tie(key))
                .text(Fields.WHO, record.getName() + "\n" + String.join("\n", record.getRoles()))
                .stored(Fields.JSON, Json.bytes(model(record)));
        return new Change(key, List.of(doc.document()));
    }

    private static Actor model(ActorStatements record) {
        return new Actor(
                record.getActorId(),
                record.getName(),
                record.getType().name(),
                record.getIdBasis().name(),
                List.copyOf(record.getRoles()),
                record.getAffiliations().stream()
                        .map(id -> new Actor.Affiliation(id, id))
                        .toList(),
                record.getStatements(),
                record.getAffiliated(),
                record.getSupport(),
                record.getOppose(),
                record.getNeutral(),
                record.getOutlets(),
                Values.timeOrNull(record.getFirstReportedAt()),
                Values.timeOrNull(record.getLastReportedAt()));
    }
}
