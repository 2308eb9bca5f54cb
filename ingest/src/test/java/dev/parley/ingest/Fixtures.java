package dev.parley.ingest;

import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.reading.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Documents as readers meet them. */
public final class Fixtures {
    public static final Instant NOW = Instant.parse("2026-05-10T12:00:00Z");

    private Fixtures() {}

    public static Origin origin() {
        return Origin.of("fixture", NOW);
    }

    public static List<ReadResult> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8), origin());
    }

    public static List<ReadResult> read(byte[] document, Origin origin) {
        var results = new ArrayList<ReadResult>();
        DocumentReader.read(document, origin, results::add);
        return results;
    }

    /** The items of a document; fails where anything was refused. */
    public static List<RawItem> items(String document) {
        return read(document).stream().map(RawItem.class::cast).toList();
    }

    public static RawItem item(String document) {
        return items(document).get(0);
    }

    public static Refusal refusal(String document) {
        return (Refusal) read(document).get(0);
    }
}
