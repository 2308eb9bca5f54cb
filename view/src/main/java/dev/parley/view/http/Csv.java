package dev.parley.view.http;

import dev.parley.view.model.Stance;
import dev.parley.view.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements as CSV (RFC 4180): one row for each side that a statement takes, one without a side for one that takes none. */
final class Csv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "actorId",
            "speaker",
            "speakerType",
            "role",
            "affiliation",
            "affiliationId",
            "kind",
            "cueClass",
            "cue",
            "content",
            "day",
            "saidOn",
            "firstReportedAt",
            "venue",
            "target",
            "targetId",
            "targetType",
            "polarity",
            "score",
            "outlet",
            "url",
            "title",
            "reportCount",
            "outletCount",
            "confidence",
            "rule");

    private Csv() {}

    static String header() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    static String rows(Statement statement) {
        var rows = new StringBuilder();
        for (var stance : statement.stances()) {
            row(rows, statement, stance);
        }
        if (statement.stances().isEmpty()) {
            row(rows, statement, null);
        }
        return rows.toString();
    }

    private static void row(StringBuilder rows, Statement s, @Nullable Stance stance) {
        var report = s.report();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                s.id(),
                s.actorId(),
                s.speaker(),
                s.speakerType(),
                s.role(),
                s.affiliation(),
                s.affiliationId(),
                s.kind(),
                s.cueClass(),
                s.cue(),
                s.content(),
                s.day(),
                s.saidOn(),
                s.firstReportedAt(),
                s.venue()));
        cells.addAll(
                stance == null
                        ? Arrays.asList(null, null, null, null, null)
                        : Arrays.asList(
                                stance.target(),
                                stance.targetId(),
                                stance.targetType(),
                                stance.polarity(),
                                stance.score()));
        cells.addAll(
                report == null
                        ? Arrays.asList(null, null, null)
                        : Arrays.asList(report.outlet(), report.url(), report.title()));
        cells.addAll(Arrays.asList(s.reportCount(), s.outletCount(), s.confidence(), s.rule()));
        for (var i = 0; i < cells.size(); i++) {
            rows.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        rows.append("\r\n");
    }

    /** A text that a spreadsheet would take for a formula is told to be a text. A number is none. */
    private static String cell(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        var text = value.toString();
        var safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
