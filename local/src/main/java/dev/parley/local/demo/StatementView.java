package dev.parley.local.demo;

import dev.parley.avro.Polarity;
import dev.parley.avro.Report;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedStance;
import dev.parley.local.terminal.TerminalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demo keeps of a statement: its words, cut at a length, made safe for a terminal. */
record StatementView(
        String actorId,
        String speaker,
        @Nullable String role,
        @Nullable String affiliation,
        StatementKind kind,
        String content,
        List<Side> sides,
        @Nullable LocalDate saidOn,
        @Nullable String venue,
        Instant firstReportedAt,
        @Nullable String outlet,
        @Nullable String url,
        int reports,
        int outlets,
        double confidence) {
    private static final int LONGEST = 600;

    /** For, against or neither. */
    record Side(String target, Polarity polarity) {}

    static StatementView of(Statement statement) {
        var first =
                statement.getReports().isEmpty() ? null : statement.getReports().get(0);
        return new StatementView(
                statement.getActorId(),
                TerminalText.clean(statement.getSpeaker()),
                clean(statement.getRole()),
                clean(statement.getAffiliation()),
                statement.getKind(),
                TerminalText.fit(TerminalText.clean(statement.getContentText()), LONGEST),
                statement.getStances().stream().map(StatementView::side).toList(),
                statement.getSaidOn(),
                clean(statement.getVenue()),
                statement.getFirstReportedAt(),
                first == null ? null : clean(first.getOutlet()),
                first == null ? null : address(first),
                statement.getReportCount(),
                statement.getOutletCount(),
                statement.getConfidence());
    }

    boolean takesSide() {
        return sides.stream()
                .anyMatch(side -> side.polarity() == Polarity.SUPPORT || side.polarity() == Polarity.OPPOSE);
    }

    private static Side side(TaggedStance stance) {
        return new Side(TerminalText.clean(stance.getTarget()), stance.getPolarity());
    }

    private static @Nullable String address(Report report) {
        return clean(report.getUrl() == null ? report.getTitle() : report.getUrl());
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : TerminalText.clean(text);
    }
}
