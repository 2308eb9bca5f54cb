package dev.parley.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Newest;
import dev.parley.sink.ledger.Tally;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ActorPagesTest {
    private static final int MORE_THAN_FIT = 200_000;

    private final ActorPages pages = new ActorPages.Builder("pages").build();

    @Test
    void shouldLetTheLeastAskedForGo() {
        for (var n = 0; n < MORE_THAN_FIT; n++) {
            pages.put("actor-" + n, page(ActorTotals.NONE, false));
            assertThat(pages.get("actor-0")).isNotNull();
        }

        assertThat(pages.get("actor-1")).isNull();
        assertThat(pages.get("actor-" + (MORE_THAN_FIT - 1))).isNotNull();
    }

    @Test
    void shouldHoldFewerActorsOfManyCounts() {
        assertThat(held(ActorTotals.NONE.withOutlets(160, outlets(160))) * 15).isLessThan(held(ActorTotals.NONE));
    }

    @Test
    void shouldKeepWhatIsYetToBeWritten() {
        pages.put("own", page(ActorTotals.NONE, true));
        for (var n = 0; n < MORE_THAN_FIT; n++) {
            pages.put("actor-" + n, page(ActorTotals.NONE, false));
        }

        assertThat(pages.get("own")).isNotNull();
    }

    private static int held(ActorTotals totals) {
        var pages = new ActorPages.Builder("pages").build();
        for (var n = 0; n < MORE_THAN_FIT; n++) {
            pages.put("actor-" + n, page(totals, false));
        }
        var held = 0;
        for (var n = MORE_THAN_FIT - 1; n >= 0 && pages.get("actor-" + n) != null; n--) {
            held++;
        }
        return held;
    }

    private static ActorPages.Page page(ActorTotals totals, boolean unwritten) {
        return new ActorPages.Page(totals, Newest.NONE, null, unwritten);
    }

    private static Tally outlets(int many) {
        var counts = new TreeMap<String, Long>();
        for (var n = 0; n < many; n++) {
            counts.put("outlet-" + n, 1L);
        }
        return new Tally(counts);
    }
}
