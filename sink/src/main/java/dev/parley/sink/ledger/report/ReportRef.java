package dev.parley.sink.ledger.report;

/** Names a report that is to be taken back; {@code at} is its publication in milliseconds since 1970-01-01 UTC. */
public record ReportRef(String reportId, long at) {
    private static final char MARK = '#';

    /** A report's id, unique and stable: the item's id and the statement's id within it. */
    public static String id(String itemId, String statementId) {
        return itemId + MARK + statementId.replace(MARK, '.');
    }

    /** The item that the report stands in. */
    public String itemId() {
        return reportId.substring(0, reportId.lastIndexOf(MARK));
    }
}
