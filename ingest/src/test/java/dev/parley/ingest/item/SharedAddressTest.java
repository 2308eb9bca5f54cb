package dev.parley.ingest.item;

import static dev.parley.ingest.Fixtures.items;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of one document that share an address. */
class SharedAddressTest {
    private static final String HOME = "https://quay.example/";

    private static String entry(String link, @Nullable String guid, String title, String words) {
        return "<item><title>" + title + "</title>" + (link == null ? "" : "<link>" + link + "</link>")
                + (guid == null ? "" : "<guid isPermaLink=\"false\">" + guid + "</guid>") + "<description>" + words
                + "</description></item>";
    }

    private static List<RawItem> feed(String... entries) {
        return items("<rss version=\"2.0\"><channel><title>Quay</title><link>" + HOME + "</link>"
                + String.join("", entries) + "</channel></rss>");
    }

    private static long ids(List<RawItem> items) {
        return items.stream().map(RawItem::itemId).distinct().count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/notices",
                HOME,
                "https://quay.example",
                "N/A",
                "#",
                "none",
                "http://",
                "javascript:void(0)"
            })
    void shouldTellItemsWithOwnIdsAndWordsApart(String link) {
        List<RawItem> items = feed(
                entry(link, "n-1", "Lamps", "The lamps are lit again."),
                entry(link, "n-2", "Toll", "The toll goes up in May."),
                entry(link, "n-3", "Bakery", "The bakery moves."));

        assertThat(ids(items)).isEqualTo(3);
        assertThat(items).extracting(RawItem::itemId).allMatch(id -> id.startsWith("quay.example-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://quay.example/notices", HOME, "N/A"})
    void shouldTellItemsWithoutIdsApartByTheirTitles(String link) {
        assertThat(ids(feed(
                        entry(link, null, "Lamps", "The lamps are lit again."),
                        entry(link, "N/A", "Toll", "The toll goes up in May."))))
                .isEqualTo(2);
    }

    @Test
    void shouldKeepWhatHasTheSameWordsOneItem() {
        assertThat(ids(feed(
                        entry("https://quay.example/a", "n-1", "Lamps", "The lamps are lit again."),
                        entry("https://quay.example/a", "n-2", "Lamps", "The lamps are lit again."))))
                .isEqualTo(1);
    }

    @Test
    void shouldKeepRevisionsUnderOneIdOneItem() {
        assertThat(ids(feed(
                        entry("https://quay.example/a", "n-1", "Lamps", "The lamps are lit again."),
                        entry("https://quay.example/a", "n-1", "Lamps lit", "The lamps are lit again at last."))))
                .isEqualTo(1);
    }

    @Test
    void shouldNotTakeACountOfVersionsForAnotherItem() {
        assertThat(ids(feed(
                        entry("https://quay.example/a", "https://quay.example/a#1", "Lamps", "The lamps are lit."),
                        entry(
                                "https://quay.example/a",
                                "https://quay.example/a#2",
                                "Lamps lit",
                                "All lamps are lit."))))
                .isEqualTo(1);
    }

    @Test
    void shouldKeepTheFragmentThatTellsItemsApart() {
        List<RawItem> items = feed(
                entry("https://quay.example/live#p1", null, "Live", "The lamps are lit again."),
                entry("https://quay.example/live#p2", null, "Live", "The toll goes up in May."));

        assertThat(items)
                .extracting(RawItem::canonicalUrl)
                .containsExactly("https://quay.example/live#p1", "https://quay.example/live#p2");
        assertThat(ids(items)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xtor=RSS-%d", "utm_source=rss&amp;utm_term=%d", "at_medium=RSS%d", "link_time=%d"})
    void shouldDropFragmentsThatTrackReaders(String fragment) {
        List<RawItem> items = feed(
                entry("https://quay.example/a#" + fragment.formatted(1), null, "Lamps", "The lamps are lit again."),
                entry("https://quay.example/a#" + fragment.formatted(2), null, "Lamps", "All lamps are lit again."));

        assertThat(ids(items)).isEqualTo(1);
        assertThat(items.get(0).canonicalUrl()).isEqualTo("https://quay.example/a");
    }

    @Test
    void shouldPreferAPermanentIdToALinkThatIsEveryEntrys() {
        List<RawItem> items = items(
                "<rss><channel><link>" + HOME + "</link><item><link>" + HOME
                        + "</link><guid>https://quay.example/lamps</guid><description>Lit.</description></item></channel></rss>");

        assertThat(items).singleElement().extracting(RawItem::canonicalUrl).isEqualTo("https://quay.example/lamps");
    }

    @Test
    void shouldLeaveIdsAloneThatNothingShares() {
        RawItem alone = feed(entry("https://quay.example/a", "n-1", "Lamps", "The lamps are lit."))
                .get(0);
        RawItem another = items("{\"url\":\"https://www.quay.example/a/\",\"text\":\"Else.\"}")
                .get(0);

        assertThat(alone.itemId()).isEqualTo(another.itemId());
    }

    @Test
    void shouldTellEntriesOfAJsonFeedApart() {
        List<RawItem> items = items("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Quay","items":[
                 {"id":"1","url":"https://quay.example/notices","content_text":"The lamps are lit."},
                 {"id":"2","url":"https://quay.example/notices","content_text":"The toll goes up."}]}""");

        assertThat(ids(items)).isEqualTo(2);
    }

    @Test
    void shouldTellRecordsApartAndWithdrawTheOneThatIsMeant() {
        String lines = Stream.of(
                        "{'id':'r1','url':'https://quay.example/n','text':'The lamps are lit.'}",
                        "{'id':'r2','url':'https://quay.example/n','text':'The toll goes up.'}",
                        "{'id':'r1','url':'https://quay.example/n','text':'The lamps are lit at last.'}",
                        "{'id':'r2','url':'https://quay.example/n','withdrawn':true}")
                .map(line -> line.replace('\'', '"'))
                .collect(Collectors.joining("\n"));
        List<ReadResult> read = Fixtures.read(lines);
        RawItem first = (RawItem) read.get(0);
        RawItem second = (RawItem) read.get(1);

        assertThat(second.itemId()).isNotEqualTo(first.itemId());
        assertThat(((RawItem) read.get(2)).itemId()).isEqualTo(first.itemId());
        assertThat(((Withdrawal) read.get(3)).itemId()).isEqualTo(second.itemId());
    }
}
