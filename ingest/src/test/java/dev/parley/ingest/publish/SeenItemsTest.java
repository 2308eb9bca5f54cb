package dev.parley.ingest.publish;

import static dev.parley.ingest.Fixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.Withdrawal;
import org.junit.jupiter.api.Test;

class SeenItemsTest {
    private final SeenItems seen = new SeenItems();

    private static RawItem text(String text) {
        return item("{\"id\":\"a\",\"url\":\"https://e.example/a\",\"text\":\"" + text + "\"}");
    }

    private static Withdrawal withdrawal(String json) {
        return (Withdrawal) Fixtures.read(json).get(0);
    }

    @Test
    void shouldTellNewFromChangedFromUnchanged() {
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.NEW);
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.UNCHANGED);
        seen.commit();
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.UNCHANGED);
        assertThat(seen.take(text("Two."))).isEqualTo(Outcome.REVISION);
    }

    @Test
    void shouldForgetABatchThatWasNotCommitted() {
        seen.take(text("One."));
        seen.abort();
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.NEW);
    }

    @Test
    void shouldWithdrawByAddressOrByTheSourcesOwnId() {
        RawItem item = text("One.");
        seen.take(item);
        seen.commit();
        assertThat(seen.take(withdrawal("{\"id\":\"a\",\"withdrawn\":true}"))).isEqualTo(item.itemId());
        seen.abort();
        assertThat(seen.take(withdrawal("{\"url\":\"https://e.example/a\",\"withdrawn\":true}")))
                .isEqualTo(item.itemId());
        seen.commit();
        assertThat(seen.take(withdrawal("{\"id\":\"a\",\"withdrawn\":true}"))).isNull();
    }

    @Test
    void shouldPublishAgainWhatWasWithdrawnAndComesBack() {
        seen.take(text("One."));
        seen.take(withdrawal("{\"id\":\"a\",\"withdrawn\":true}"));
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.NEW);
    }

    @Test
    void shouldLearnFromTheTopic() {
        RawItem item = text("One.");
        seen.load(item.itemId(), item.contentHash(), "a");
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.UNCHANGED);
        seen.load(item.itemId(), null, null);
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.NEW);
    }
}
