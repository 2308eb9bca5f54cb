package dev.parley.sink.codec;

import dev.parley.avro.ActorType;
import dev.parley.avro.CueClass;
import dev.parley.avro.DateSource;
import dev.parley.avro.IdBasis;
import dev.parley.avro.Report;
import dev.parley.avro.Span;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementKind;
import dev.parley.avro.StatementSummary;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TargetType;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.report.Polarity;
import dev.parley.sink.ledger.report.Side;
import dev.parley.sink.ledger.report.TextSpan;
import dev.parley.sink.ledger.report.Truncation;
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
        var record = new Statement();
        record.setStatementId(statement.statementId());
        record.setActorId(speaker.actorId());
        record.setSpeaker(speaker.name());
        record.setSpeakerType(type(speaker.type()));
        record.setMention(speaker.mention());
        record.setRole(statement.role());
        record.setAffiliation(statement.affiliation());
        record.setAffiliationId(statement.affiliationId());
        record.setKind(kind(saying.kind()));
        record.setCueClass(CueClass.valueOf(saying.cueClass()));
        record.setCueText(saying.cueText());
        record.setContentText(Truncation.at(TEXT, saying.text()));
        record.setStances(stances(statement.sides()));
        record.setSaidOn(date(statement.saidOn()));
        record.setVenue(statement.venue());
        record.setFirstReportedAt(Instant.ofEpochMilli(statement.at()));
        record.setReports(statement.reports().stream()
                .limit(reports)
                .map(StatementRecords::report)
                .toList());
        record.setReportCount(statement.reports().size());
        record.setOutletCount(statement.independent());
        record.setLanguage(fullest.origin().language());
        record.setNegated(saying.negated());
        record.setHedged(saying.hedged());
        record.setConfidence(statement.confidence());
        record.setRule(saying.rule());
        record.setActorIdBasis(basis(speaker.idBasis()));
        record.setAffiliationType(type(statement.affiliationType()));
        record.setFirstReportedAtSource(source(statement.first().origin().publishedAtSource()));
        return record;
    }

    private static Report report(dev.parley.sink.ledger.report.Report report) {
        var origin = report.origin();
        return new Report(
                origin.itemId(),
                origin.url(),
                origin.outlet(),
                origin.title(),
                Instant.ofEpochMilli(origin.publishedAt()),
                origin.wire(),
                report.saying().at().stream().map(StatementRecords::span).toList(),
                Truncation.at(REPORT_TEXT, report.saying().text()),
                source(origin.publishedAtSource()));
    }

    /** A statement in short, as an actor's record and the proof of a shift hold it. */
    public static StatementSummary summary(Brief brief) {
        return new StatementSummary(
                brief.statementId(),
                brief.actorId(),
                brief.speaker(),
                kind(brief.kind()),
                brief.text(),
                Instant.ofEpochMilli(brief.at()),
                date(brief.saidOn()),
                brief.venue(),
                brief.url(),
                brief.independent(),
                stances(brief.sides()),
                source(brief.atSource()));
    }

    private static List<TaggedStance> stances(List<Side> sides) {
        return sides.stream().map(StatementRecords::stance).toList();
    }

    private static TaggedStance stance(Side side) {
        var at = side.at();
        return new TaggedStance(
                side.target(),
                side.targetId(),
                at == null ? null : at.begin(),
                at == null ? null : at.end(),
                polarity(side.polarity()),
                side.score(),
                TargetType.valueOf(side.targetType()));
    }

    private static Span span(TextSpan stretch) {
        return new Span(stretch.begin(), stretch.end());
    }

    static dev.parley.avro.Polarity polarity(Polarity side) {
        return dev.parley.avro.Polarity.valueOf(side.name());
    }

    static ActorType type(String name) {
        return ActorType.valueOf(name);
    }

    static IdBasis basis(String name) {
        return IdBasis.valueOf(name);
    }

    private static DateSource source(String name) {
        return DateSource.valueOf(name);
    }

    private static StatementKind kind(String name) {
        return StatementKind.valueOf(name);
    }

    static @Nullable LocalDate date(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
