package dev.parley.sink.ledger.report;

/** A report as the near-duplicate index holds it. */
public final class Indexed {
    private final String reportId;
    private final long at;
    private final Wording wording;
    private String statementId;

    public Indexed(String reportId, long at, Wording wording, String statementId) {
        this.reportId = reportId;
        this.at = at;
        this.wording = wording;
        this.statementId = statementId;
    }

    public String reportId() {
        return reportId;
    }

    public long at() {
        return at;
    }

    public Wording wording() {
        return wording;
    }

    public String statementId() {
        return statementId;
    }

    public void moveTo(String statement) {
        statementId = statement;
    }
}
