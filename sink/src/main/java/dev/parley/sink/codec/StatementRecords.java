package dev.parley.sink.codec;

import dev.parley.avro.ActorType;
import dev.parley.avro.CueClass;
import dev.parley.avro.Report;
import dev.parley.avro.Span;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementKind;
import dev.parley.avro.StatementSummary;
import dev.parley.avro.TaggedStance;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Cut;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.Polarity;
import dev.parley.sink.ledger.Side;
import dev.parley.sink.ledger.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes statements as the contract's records. */
public final class StatementRecords {
    private static final int TEXT = 20_000;
    private static final int REPORT_TEXT = 2_000;

    private StatementRecords() {}

    /** @param reports how many of its reports, earliest first, the record holds */
    public static Statement statement(Distinct statement, int reports) {
        var fullest = statement.fullest();
        var speaker = fullest.speaker();
        var saying = fullest.saying();
        return Statement.newBuilder()
                .setStatementId(statement.statementId())
                .setActorId(speaker.actorId())
                .setSpeaker(speaker.name())
                .setSpeakerType(type(speaker.type()))
                .setMention(speaker.mention())
                .setRole(statement.role())
                .setAffiliation(statement.affiliation())
                .setAffiliationId(statement.affiliationId())
                .setKind(kind(saying.kind()))
                .setCueClass(CueClass.valueOf(saying.cueClass()))
                .setCueText(saying.cueText())
                .setContentText(Cut.at(TEXT, saying.text()))
                .setStances(stances(statement.sides()))
                .setSaidOn(date(statement.saidOn()))
                .setVenue(statement.venue())
                .setFirstReportedAt(Instant.ofEpochMilli(statement.at()))
                .setReports(statement.reports().stream()
                        .limit(reports)
                        .map(StatementRecords::report)
                        .toList())
                .setReportCount(statement.reports().size())
                .setOutletCount(statement.independent())
                .setLanguage(fullest.origin().language())
                .setNegated(saying.negated())
                .setHedged(saying.hedged())
                .setConfidence(statement.confidence())
                .setRule(saying.rule())
                .build();
    }

    private static Report report(dev.parley.sink.ledger.Report report) {
        var origin = report.origin();
        return Report.newBuilder()
                .setItemId(origin.itemId())
                .setUrl(origin.url())
                .setOutlet(origin.outlet())
                .setTitle(origin.title())
                .setPublishedAt(Instant.ofEpochMilli(origin.publishedAt()))
                .setWire(origin.wire())
                .setContent(report.saying().at().stream()
                        .map(StatementRecords::span)
                        .toList())
                .setContentText(Cut.at(REPORT_TEXT, report.saying().text()))
                .build();
    }

    /** A statement in short, as an actor's record and the proof of a shift hold it. */
    public static StatementSummary summary(Brief brief) {
        return StatementSummary.newBuilder()
                .setStatementId(brief.statementId())
                .setActorId(brief.actorId())
                .setSpeaker(brief.speaker())
                .setKind(kind(brief.kind()))
                .setContentText(brief.text())
                .setFirstReportedAt(Instant.ofEpochMilli(brief.at()))
                .setSaidOn(date(brief.saidOn()))
                .setVenue(brief.venue())
                .setUrl(brief.url())
                .setOutlets(brief.independent())
                .setStances(stances(brief.sides()))
                .build();
    }

    private static List<TaggedStance> stances(List<Side> sides) {
        return sides.stream()
                .map(side -> TaggedStance.newBuilder()
                        .setTarget(side.target())
                        .setTargetId(side.targetId())
                        .setBegin(side.at() == null ? null : side.at().begin())
                        .setEnd(side.at() == null ? null : side.at().end())
                        .setPolarity(polarity(side.polarity()))
                        .setScore(side.score())
                        .build())
                .toList();
    }

    private static Span span(Stretch stretch) {
        return new Span(stretch.begin(), stretch.end());
    }

    static dev.parley.avro.Polarity polarity(Polarity side) {
        return dev.parley.avro.Polarity.valueOf(side.name());
    }

    static ActorType type(String name) {
        return ActorType.valueOf(name);
    }

    private static StatementKind kind(String name) {
        return StatementKind.valueOf(name);
    }

    private static @Nullable LocalDate date(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
