package dev.parley.sink;

import static dev.parley.sink.Items.item;
import static dev.parley.sink.Items.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final Instant BEGIN = Instant.parse("2018-05-04T09:00:00Z");
    private static final String WORDS = "Reason number %d why the bridge matters to all of us here";
    private static final int RETENTION = 400;

    @TempDir
    Path folder;

    private SinkDriver sink;

    @BeforeEach
    void open() {
        sink = new SinkDriver(folder);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    private void say(String actor, int day) {
        sink.send(item(actor + day, "herald", BEGIN.plus(Duration.ofDays(day)), said(actor, WORDS.formatted(day))));
    }

    /** Lets days pass, so that the stores are swept. */
    private void pass(int from, int until) {
        for (var day = from; day < until; day += 5) {
            say("clock", day);
        }
    }

    @Test
    void shouldShowWhatIsNoOlderThanTheRetentionBesideTheNewest() {
        say("ana", 0);
        say("ana", 100);
        say("ana", 450);

        assertThat(sink.actor("ana").getLatest())
                .extracting(s -> s.getContentText())
                .containsExactly(WORDS.formatted(450), WORDS.formatted(100));
        assertThat(sink.actor("ana").getStatements()).isEqualTo(3);
        assertThat(sink.actor("ana").getFirstReportedAt()).isEqualTo(BEGIN);
    }

    @Test
    void shouldKeepNoMoreOfAnActorThanWhatItsRecordShows() {
        for (var day = 0; day < 1000; day += 50) {
            say("ana", day);
        }
        var before = sink.actor("ana");
        pass(1000, 1000 + 2 * RETENTION);
        var shown = sink.actor("ana").getLatest().size();
        assertThat(sink.actor("ana")).isEqualTo(before);
        assertThat(shown).isEqualTo(RETENTION / 50 + 1);
        assertThat(sink.latest("ana")).isEqualTo(shown);
        assertThat(sink.entries(SinkStores.REPORTS)).isLessThan(2 * RETENTION / 5);

        say("ana", 2000);
        assertThat(sink.actor("ana").getLatest()).hasSize(1);
        assertThat(sink.actor("ana").getStatements()).isEqualTo(21);
        assertThat(sink.actor("ana").getFirstReportedAt()).isEqualTo(BEGIN);
    }

    @Test
    void shouldShowAgainWhatANewerStatementHadDrivenOutWhenThatIsTakenBack() {
        say("ana", 0);
        pass(5, 500);
        say("ana", 500);
        pass(505, 700);
        sink.withdraw("ana500", BEGIN.plus(Duration.ofDays(700)));

        assertThat(sink.actor("ana").getLatest())
                .extracting(s -> s.getContentText())
                .containsExactly(WORDS.formatted(0));
    }

    @Test
    void shouldShowManyOfOneActorAsOftenAsTheStoreIsSwept() {
        for (var day = 0; day < 60; day++) {
            say("ana", day);
        }
        for (var day = 100; day < 100 + 3 * RETENTION; day += 2) {
            say("zoe", day);
        }

        assertThat(sink.latest("ana")).isEqualTo(50);
    }
}
