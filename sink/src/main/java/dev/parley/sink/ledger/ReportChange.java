package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import java.util.List;

/** What an item's revision takes from one actor and gives to it. */
public record ReportChange(List<ReportRef> minus, List<Report> plus) {
    public ReportChange {
        minus = List.copyOf(minus);
        plus = List.copyOf(plus);
    }
}
