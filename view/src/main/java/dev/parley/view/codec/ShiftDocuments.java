package dev.parley.view.codec;

import dev.parley.avro.StanceShift;
import dev.parley.avro.StatementSummary;
import dev.parley.view.model.Shift;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** A change of sides as one document; none once its proof is gone. */
public final class ShiftDocuments {
    private ShiftDocuments() {}

    public static Change of(StanceShift record, TopicPartition partition, long offset) {
        var key = Kind.SHIFT.key(record.getShiftId());
        if (record.getWithdrawn()) {
            return Change.removal(key);
        }
        var at = record.getShiftedAt();
        var doc = new Doc(Kind.SHIFT, key)
                .termAndGroup(Fields.ACTOR, record.getActorId())
                .termAndGroup(Fields.TARGET, record.getTargetId())
                .day(Math.floorDiv(at.toEpochMilli(), 86_400_000L))
                .number(Fields.AT, at.toEpochMilli())
                .number(Fields.TIE, Fields.tie(key))
                .term(Fields.PARTITION, partition.toString())
                .number(Fields.OFFSET, offset)
                .stored(Fields.JSON, Json.bytes(model(record)));
        return new Change(key, List.of(doc.document()));
    }

    /** What is answered of a shift. */
    public static Shift model(StanceShift record) {
        return new Shift(
                record.getShiftId(),
                record.getActorId(),
                record.getName(),
                record.getTargetId(),
                record.getTarget(),
                record.getFrom().name(),
                record.getTo().name(),
                Values.time(record.getShiftedAt()),
                record.getBefore().stream().map(ShiftDocuments::brief).toList(),
                record.getAfter().stream().map(ShiftDocuments::brief).toList());
    }

    private static Shift.Brief brief(StatementSummary summary) {
        return new Shift.Brief(
                summary.getActorId() + "/" + summary.getStatementId(),
                summary.getActorId(),
                summary.getStatementId(),
                summary.getSpeaker(),
                summary.getKind().name(),
                summary.getContentText(),
                Values.day(summary.getSaidOn()),
                Values.time(summary.getFirstReportedAt()),
                Values.isDated(summary.getFirstReportedAtSource()),
                summary.getVenue(),
                Values.link(summary.getUrl()),
                summary.getOutlets(),
                Values.stances(summary.getStances()));
    }
}
