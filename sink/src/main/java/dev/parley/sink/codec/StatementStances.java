package dev.parley.sink.codec;

import dev.parley.avro.StatementStance;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.report.Side;
import dev.parley.sink.ledger.report.Truncation;
import java.time.Instant;

/** Writes a statement's side on one target as a flat row: texts and numbers alone, so that any SQL reads it as it comes. */
public final class StatementStances {
    private static final int TEXT = 2_000;

    private StatementStances() {}

    public static StatementStance row(Distinct statement, Side side) {
        var row = new StatementStance();
        who(row, statement);
        side(row, side);
        words(row, statement);
        reports(row, statement);
        return row;
    }

    private static void who(StatementStance row, Distinct statement) {
        var speaker = statement.fullest().speaker();
        row.setActorId(speaker.actorId());
        row.setActor(speaker.name());
        row.setActorType(speaker.type());
        row.setActorIdBasis(speaker.idBasis());
        row.setRole(statement.role());
        row.setAffiliationId(statement.affiliationId());
        row.setAffiliation(statement.affiliation());
        row.setAffiliationType(statement.affiliationType());
    }

    private static void side(StatementStance row, Side side) {
        row.setTargetId(side.targetId());
        row.setTarget(side.target());
        row.setTargetType(side.targetType());
        row.setPolarity(side.polarity().name());
        row.setScore(side.score());
    }

    private static void words(StatementStance row, Distinct statement) {
        var saying = statement.fullest().saying();
        row.setStatementId(statement.statementId());
        row.setContentText(Truncation.at(TEXT, saying.text()));
        row.setKind(saying.kind());
        row.setCueClass(saying.cueClass());
        row.setSaidOn(StatementRecords.date(statement.saidOn()));
        row.setVenue(statement.venue());
        row.setConfidence(statement.confidence());
    }

    private static void reports(StatementStance row, Distinct statement) {
        var first = statement.first().origin();
        row.setFirstReportedAt(first.isDated() ? Instant.ofEpochMilli(statement.at()) : null);
        row.setUrl(first.url());
        row.setOutlet(first.outlet());
        row.setOutletCount(statement.independent());
        row.setReportCount(statement.reports().size());
        row.setLanguage(statement.fullest().origin().language());
    }
}
