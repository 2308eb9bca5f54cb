package dev.parley.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.fetch.Validators;
import dev.parley.ingest.publish.SeenItems.Known;
import dev.parley.ingest.source.PageState;
import dev.parley.ingest.source.SourceState;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateRecordsTest {
    private static final Instant NOW = Instant.parse("2026-05-10T12:00:00Z");
    private static final Validators VALIDATORS = new Validators("\"1\"", "Sun, 10 May 2026 12:00:00 GMT");

    @Test
    void shouldComeBackAsTheyWent() {
        var known = new Known(-7L, "guid-1", Map.of("https://e.example/feed", 5L));
        var source = new SourceState("options", "https://e.example/new", VALIDATORS, 3, NOW, NOW.minusSeconds(9), "id");
        var page = new PageState(NOW.minusSeconds(60), "0f", VALIDATORS, NOW, "id");
        assertThat(StateRecords.item(StateRecords.of(known, NOW))).isEqualTo(known);
        assertThat(StateRecords.source(StateRecords.of(source, NOW))).isEqualTo(source);
        assertThat(StateRecords.page(StateRecords.of(page, NOW))).isEqualTo(page);
        var withdrawn = new Known(Known.WITHDRAWN, "guid-1", Map.of());
        assertThat(StateRecords.item(StateRecords.of(withdrawn, NOW))).isEqualTo(withdrawn);
    }

    @Test
    void shouldRememberInMemoryWhatTheTopicHolds() {
        var memory = new Memory(10);
        var item = Fixtures.item("{\"id\":\"a\",\"url\":\"https://e.example/a\",\"text\":\"One.\"}");
        var known = new Known(SeenItems.bits(item.contentHash()), "a", Map.of());
        memory.load("item/" + item.itemId(), StateRecords.of(known, NOW));
        assertThat(memory.items().take(item)).isEqualTo(Outcome.UNCHANGED);
        memory.load("item/" + item.itemId(), null);
        assertThat(memory.items().take(item)).isEqualTo(Outcome.NEW);
        var state = new SourceState("o", null, VALIDATORS, 0, null, null, null);
        memory.load("source/https://e.example/feed", StateRecords.of(state, NOW));
        assertThat(memory.source("https://e.example/feed")).isEqualTo(state);
        memory.load("source/https://e.example/feed", null);
        assertThat(memory.source("https://e.example/feed")).isEqualTo(SourceState.NONE);
    }
}
