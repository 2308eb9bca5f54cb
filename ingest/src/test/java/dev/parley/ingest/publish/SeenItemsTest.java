package dev.parley.ingest.publish;

import static dev.parley.ingest.Fixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.Withdrawal;
import dev.parley.ingest.publish.SeenItems.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeenItemsTest {
    private final SeenItems seen = new SeenItems(1000);

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
        seen.load(item.itemId(), new Known(SeenItems.bits(item.contentHash()), "a", Map.of()));
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.UNCHANGED);
        seen.load(item.itemId(), new Known(Known.WITHDRAWN, "a", Map.of()));
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.NEW);
    }

    @Test
    void shouldSettleABatchThatEndsWhereItBegan() {
        seen.take(text("One."));
        seen.take(text("Two."));
        seen.commit();
        String id = text("One.").itemId();
        assertThat(seen.take(text("One."))).isEqualTo(Outcome.REVISION);
        assertThat(seen.isSettled(id)).isFalse();
        seen.take(text("Two."));
        assertThat(seen.isSettled(id)).isTrue();
    }

    @Test
    void shouldNotLetTwoSourcesOverwriteEachOtherAtEveryLook() {
        RawItem full = text("The whole text.");
        RawItem teaser = (RawItem) Fixtures.read(
                        "{\"id\":\"a\",\"url\":\"https://e.example/a\",\"text\":\"Teaser.\"}"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Fixtures.origin().named("other"))
                .get(0);
        seen.take(full);
        seen.take(teaser);
        seen.commit();
        assertThat(seen.take(full)).isEqualTo(Outcome.UNCHANGED);
        assertThat(seen.take(teaser)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void shouldForgetWhatWasNotMetForLongest() {
        var small = new SeenItems(2);
        for (String id : new String[] {"a", "b", "c"}) {
            small.load(id, new Known(255, null, Map.of()));
        }
        assertThat(small.size()).isEqualTo(2);
    }

    private static final String FEED = "<rss><channel>%s</channel></rss>";

    private static String entry(String guid) {
        return "<item><title>T " + guid + "</title><link>https://e.example/notices</link><guid isPermaLink=\"false\">"
                + guid + "</guid><description>Words of " + guid + ".</description></item>";
    }

    private List<String> published(String... guids) {
        List<String> ids = new ArrayList<>();
        for (RawItem found : Fixtures.items(
                FEED.formatted(Stream.of(guids).map(SeenItemsTest::entry).collect(Collectors.joining())))) {
            RawItem item = seen.asKnown(found);
            seen.take(item);
            ids.add(item.itemId());
        }
        seen.commit();
        return ids;
    }

    @Test
    void shouldKeepTheIdsOfItemsThatShareAnAddressWhoeverStandsBesideThem() {
        List<String> first = published("c", "b");
        assertThat(first).doesNotHaveDuplicates();
        assertThat(published("b")).containsExactly(first.get(1));
        assertThat(published("d", "c", "b"))
                .containsSubsequence(first.get(0), first.get(1))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldKeepTheIdOfAnItemThatStoodAloneAtItsAddress() {
        List<String> alone = published("b");
        List<String> both = published("c", "b");
        assertThat(both.get(1)).isEqualTo(alone.get(0));
        assertThat(both.get(0)).isNotEqualTo(alone.get(0));
    }
}
