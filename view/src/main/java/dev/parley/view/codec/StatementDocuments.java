package dev.parley.view.codec;

import dev.parley.avro.Statement;
import dev.parley.view.model.FirstReport;
import dev.parley.view.model.Report;
import dev.parley.view.model.Stance;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** A statement as one document to find it by and one for each side that it takes; in one block, so that they come and go together. */
public final class StatementDocuments {
    private StatementDocuments() {}

    /** The key of a record's documents; the record's key is {@code actorId/statementId}. */
    public static String key(String recordKey) {
        return Kind.STATEMENT.key(recordKey);
    }

    public static Change of(Statement record) {
        var statement = model(record);
        var key = key(statement.id());
        List<Document> block = new ArrayList<>();
        var day = day(record);
        for (var stance : statement.stances()) {
            block.add(row(key, record, stance, day));
        }
        block.add(statement(key, record, statement, day));
        return new Change(key, block);
    }

    private static @Nullable Long day(Statement record) {
        var day = Values.day(
                record.getSaidOn(), record.getFirstReportedAt(), Values.isDated(record.getFirstReportedAtSource()));
        return day == null ? null : day.toEpochDay();
    }

    private static Document statement(
            String key, Statement record, dev.parley.view.model.Statement statement, @Nullable Long day) {
        var doc = new Doc(Kind.STATEMENT, key)
                .termAndGroup(Fields.ACTOR, record.getActorId())
                .termAndGroup(Fields.AFFILIATION, record.getAffiliationId())
                .termAndGroup(Fields.ACTOR_TYPE, statement.speakerType())
                .group(Fields.NAME, record.getSpeaker())
                .group(Fields.MENTION, record.getMention())
                .group(Fields.AFFILIATION_NAME, record.getAffiliation())
                .group(Fields.AFFILIATION_TYPE, statement.affiliationType())
                .termAndGroup(Fields.KIND, statement.kind())
                .termAndGroup(Fields.CUE_CLASS, statement.cueClass())
                .termAndGroup(Fields.RULE, record.getRule())
                .day(day)
                .number(Fields.AT, record.getFirstReportedAt().toEpochMilli())
                .fraction(Fields.CONFIDENCE, record.getConfidence())
                .number(Fields.COUNT, record.getReportCount())
                .number(Fields.TIE, Fields.tie(key))
                .text(Fields.WHO, who(record))
                .stored(Fields.JSON, Json.bytes(statement))
                .stored(Fields.MORE, Json.bytes(reports(record)));
        texts(record).forEach(text -> doc.text(Fields.TEXT, text));
        outlets(record).forEach(outlet -> doc.term(Fields.OUTLETS, outlet));
        for (var stance : statement.stances()) {
            doc.term(Fields.TARGETS, stance.targetId())
                    .term(Fields.SIDE, stance.polarity())
                    .term(Fields.SIDE_OF, Fields.sideOf(stance.polarity(), stance.targetId()));
        }
        return doc.document();
    }

    private static Document row(String key, Statement record, Stance stance, @Nullable Long day) {
        return new Doc(Kind.ROW, key)
                .termAndGroup(Fields.ACTOR, record.getActorId())
                .termAndGroup(Fields.ACTOR_TYPE, record.getSpeakerType().name())
                .group(Fields.NAME, record.getSpeaker())
                .termAndGroup(Fields.AFFILIATION, record.getAffiliationId())
                .group(Fields.AFFILIATION_NAME, record.getAffiliation())
                .group(Fields.AFFILIATION_TYPE, record.getAffiliationType().name())
                .termAndGroup(Fields.TARGET, stance.targetId())
                .group(Fields.TARGET_NAME, stance.target())
                .termAndGroup(Fields.TARGET_TYPE, stance.targetType())
                .number(Fields.POLARITY, Fields.polarity(stance.polarity()))
                .number(Fields.SCORE, NumericUtils.doubleToSortableLong(stance.score()))
                .day(day)
                .number(Fields.AT, record.getFirstReportedAt().toEpochMilli())
                .text(Fields.WHO, stance.target())
                .document();
    }

    private static String who(Statement record) {
        return String.join(
                "\n",
                record.getSpeaker(),
                orEmpty(record.getMention()),
                orEmpty(record.getRole()),
                orEmpty(record.getAffiliation()));
    }

    /** Everything that words are looked for in; wordings of the reports too, each once. */
    private static Set<String> texts(Statement record) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(record.getContentText());
        texts.add(record.getSpeaker());
        texts.add(orEmpty(record.getMention()));
        texts.add(orEmpty(record.getRole()));
        texts.add(orEmpty(record.getAffiliation()));
        texts.add(orEmpty(record.getVenue()));
        for (var report : record.getReports()) {
            texts.add(report.getContentText());
            texts.add(orEmpty(report.getTitle()));
        }
        return texts;
    }

    private static Set<String> outlets(Statement record) {
        Set<String> outlets = new LinkedHashSet<>();
        for (var report : record.getReports()) {
            if (report.getOutlet() != null) {
                outlets.add(report.getOutlet());
            }
        }
        return outlets;
    }

    /** What is answered of a statement. */
    public static dev.parley.view.model.Statement model(Statement record) {
        var dated = Values.isDated(record.getFirstReportedAtSource());
        return new dev.parley.view.model.Statement(
                record.getActorId() + "/" + record.getStatementId(),
                record.getActorId(),
                record.getStatementId(),
                record.getSpeaker(),
                record.getSpeakerType().name(),
                record.getActorIdBasis().name(),
                record.getMention(),
                record.getRole(),
                record.getAffiliation(),
                record.getAffiliationId(),
                record.getAffiliationType().name(),
                record.getKind().name(),
                record.getCueClass().name(),
                record.getCueText(),
                record.getContentText(),
                record.getNegated(),
                record.getHedged(),
                Values.stances(record.getStances()),
                Values.day(record.getSaidOn()),
                Values.day(Values.day(record.getSaidOn(), record.getFirstReportedAt(), dated)),
                Values.time(record.getFirstReportedAt()),
                dated,
                record.getVenue(),
                record.getReports().isEmpty() ? null : first(record.getReports().get(0)),
                record.getReportCount(),
                record.getOutletCount(),
                record.getLanguage(),
                record.getConfidence(),
                record.getRule());
    }

    private static FirstReport first(dev.parley.avro.Report report) {
        return new FirstReport(
                report.getItemId(),
                Values.link(report.getUrl()),
                report.getOutlet(),
                report.getTitle(),
                Values.time(report.getPublishedAt()),
                Values.isDated(report.getPublishedAtSource()),
                report.getWire());
    }

    private static List<KeptReport> reports(Statement record) {
        return record.getReports().stream()
                .map(report -> new KeptReport(
                        new Report(
                                report.getItemId(),
                                Values.link(report.getUrl()),
                                report.getOutlet(),
                                report.getTitle(),
                                Values.time(report.getPublishedAt()),
                                Values.isDated(report.getPublishedAtSource()),
                                report.getWire(),
                                report.getContentText(),
                                null),
                        ItemDocuments.spans(report.getContent())))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
