package dev.parley.sink.ledger;

import java.util.List;

/** What an item's revision takes from one actor and gives to it. */
public record ReportChange(List<ReportRef> minus, List<Report> plus) {
    public ReportChange {
        minus = List.copyOf(minus);
        plus = List.copyOf(plus);
    }
}
