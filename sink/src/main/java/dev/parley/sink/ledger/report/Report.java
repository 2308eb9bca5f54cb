package dev.parley.sink.ledger.report;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One item's report of a statement. Immutable; its wording is worked out once, when it is first asked for. */
public final class Report {
    /** Earliest first, those without a date of their own last; reports of the same moment by their ids. */
    public static final Comparator<Report> EARLIEST = Comparator.comparing(
                    (Report report) -> !report.origin().isDated())
            .thenComparingLong(Report::at)
            .thenComparing(Report::reportId);

    private final String reportId;
    private final Origin origin;
    private final Speaker speaker;
    private final Saying saying;
    private @Nullable Wording wording;

    /** @param reportId unique and stable: see {@link ReportRef#id} */
    public Report(String reportId, Origin origin, Speaker speaker, Saying saying) {
        this.reportId = reportId;
        this.origin = origin;
        this.speaker = speaker;
        this.saying = saying;
    }

    /** The same with its wording, where that is known already. */
    public Report worded(Wording known) {
        wording = known;
        return this;
    }

    public String reportId() {
        return reportId;
    }

    public Origin origin() {
        return origin;
    }

    public Speaker speaker() {
        return speaker;
    }

    public Saying saying() {
        return saying;
    }

    /** When it was published, or fetched where that is not known; milliseconds since 1970-01-01 UTC. */
    public long at() {
        return origin.publishedAt();
    }

    public Wording wording() {
        var known = wording;
        if (known == null) {
            known = Wording.of(this);
            wording = known;
        }
        return known;
    }

    /** What is needed to take it back. */
    public ReportRef ref() {
        return new ReportRef(reportId, at());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Report r
                        && reportId.equals(r.reportId)
                        && origin.equals(r.origin)
                        && speaker.equals(r.speaker)
                        && saying.equals(r.saying));
    }

    @Override
    public int hashCode() {
        return Objects.hash(reportId, origin.publishedAt());
    }

    @Override
    public String toString() {
        return "Report[" + reportId + ", " + saying.text() + "]";
    }
}
