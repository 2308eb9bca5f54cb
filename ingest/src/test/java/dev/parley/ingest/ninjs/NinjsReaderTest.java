package dev.parley.ingest.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.item.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsReaderTest {
    private static final String ID =
            "\"uri\":\"urn:newsml:wire.example:7\",\"versioncreated\":\"2026-05-02T10:30:00+0000\"";

    private static List<ReadResult> all(String json) {
        return Fixtures.read(json.getBytes(StandardCharsets.UTF_8), Fixtures.origin());
    }

    private static ReadResult one(String fields) {
        List<ReadResult> results = all("{" + ID + "," + fields + "}");
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static RawItem item(String fields) {
        return (RawItem) one(fields);
    }

    @Test
    void shouldReadTheListsOfTheSecondVersion() {
        var item = item("""
                "standard":{"name":"ninjs","version":"2.1"},"firstcreated":"2026-05-02T09:00:00Z","by":"Ann Ray","language":"en-GB",
                "headlines":[{"role":"short","value":"Tram"},{"role":"main","value":"Tram put off"}],
                "bodies":[{"contenttype":"text/plain","value":"Plain."},{"role":"main","contenttype":"text/html","value":"<p>One.</p><p>Two.</p>"}],
                "infosources":[{"role":"isrol:originfo","name":"Northern Wire"}]
                """);

        assertThat(item.title()).isEqualTo("Tram put off");
        assertThat(item.text()).isEqualTo("One.\n\nTwo.");
        assertThat(item.outlet()).isEqualTo("Northern Wire");
        assertThat(item.authors()).containsExactly("Ann Ray");
        assertThat(item.language()).isEqualTo("en-GB");
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2026-05-02T09:00:00Z"));
        assertThat(item.updatedAt()).isEqualTo(Instant.parse("2026-05-02T10:30:00Z"));
    }

    @Test
    void shouldKeepOneIdOverTheVersionsOfAnItem() {
        var first = item("\"version\":\"1\",\"body_text\":\"The council waits.\"");
        var second = item("\"version\":\"2\",\"body_text\":\"The council decides.\"");

        assertThat(second.itemId()).isEqualTo(first.itemId());
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
        assertThat(first.sourceItemId()).isEqualTo("urn:newsml:wire.example:7");
        assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-05-02T10:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "CANCELLED", "withheld"})
    void shouldTakeBackWhatTheAgencyTakesBack(String status) {
        var item = item("\"body_text\":\"The council waits.\"");
        var result = one("\"pubstatus\":\"" + status + "\",\"body_text\":\"The council waits.\"");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Withdrawal.class, w -> assertThat(w.itemId()).isEqualTo(item.itemId()));
    }

    @Test
    void shouldWaitForTheEndOfAnEmbargo() {
        Instant now = Fixtures.origin().fetchedAt();
        var before = one("\"embargoed\":\"" + now.plus(Duration.ofHours(1)) + "\",\"body_text\":\"Later.\"");
        var after = one("\"embargoed\":\"" + now.minus(Duration.ofHours(1)) + "\",\"body_text\":\"Later.\"");

        assertThat(before).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.EMBARGO);
            assertThat(refusal.detail()).contains("under embargo until");
        });
        assertThat(after).isInstanceOf(RawItem.class);
        assertThat(one("\"embargoed\":\"tonight\",\"body_text\":\"Later.\"")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "video", "planning"})
    void shouldRefuseWhatIsNoText(String type) {
        assertThat(one("\"type\":\"" + type + "\",\"description_text\":\"A tram at night.\""))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.detail()).contains(type));
    }

    @Test
    void shouldReadTheDialectThatSaysGuid() {
        var results = all(
                "[{\"guid\":\"urn:a\",\"versioncreated\":\"2026-05-02T10:30:00+0000\",\"source\":\"cc\",\"byline\":\"BY  Ann Ray\","
                        + "\"body_html\":\"<p>The council waits.</p>\"},{\"id\":\"b\",\"text\":\"A record of another kind.\"}]");

        assertThat(results).hasSize(2).allSatisfy(one -> assertThat(one).isInstanceOf(RawItem.class));
        assertThat(((RawItem) results.get(0)).authors()).containsExactly("Ann Ray");
        assertThat(((RawItem) results.get(1)).sourceItemId()).isEqualTo("b");
    }

    @Test
    void shouldRefuseWhatHoldsNoWords() {
        assertThat(one("\"headline\":\"Tram\",\"bodies\":[{},[],null,{\"value\":{}}]"))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.EMPTY));
    }
}
