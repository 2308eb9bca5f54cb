package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Origin;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.Saying;
import dev.parley.sink.ledger.report.Speaker;
import java.util.List;

/** Reports for tests. */
final class Reports {
    static final long NOON = 1_777_896_000_000L;
    static final long DAY = 86_400_000L;

    private Reports() {}

    static Report report(String id, long at, String words) {
        return report(id, at, words, "DIRECT");
    }

    static Report report(String id, long at, String words, String kind) {
        return new Report(
                id,
                new Origin(id, null, "outlet-" + id, null, at, null, "en", "FEED"),
                new Speaker("ana", "Ana", "PERSON", null, null, null, null, "UNKNOWN", "FULL_NAME"),
                new Saying(kind, "SPEECH", "said", words, List.of(), null, null, false, false, List.of(), 1, "test"));
    }
}
