package dev.parley.sink;

import static dev.parley.sink.Items.MAY_4;
import static dev.parley.sink.Items.as;
import static dev.parley.sink.Items.fromWire;
import static dev.parley.sink.Items.item;
import static dev.parley.sink.Items.knowing;
import static dev.parley.sink.Items.opposes;
import static dev.parley.sink.Items.revised;
import static dev.parley.sink.Items.said;
import static dev.parley.sink.Items.supports;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.ActorType;
import dev.parley.avro.Polarity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkTopologyTest {
    private static final String WORDS = "We will never accept a bridge that nobody in this valley asked for";

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

    @Test
    void shouldBeTheTopologyThatIsWrittenDown() throws IOException {
        var now = SinkTopology.build(sink.config).describe().toString();
        var golden = Path.of("src/test/resources/dev/parley/sink/topology.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, now, StandardCharsets.UTF_8);
        }
        assertThat(golden).content(StandardCharsets.UTF_8).isEqualTo(now);
    }

    @Test
    void shouldMergeTheSameStatementFromTwoOutlets() {
        sink.send(item("a", "herald", MAY_4, said("ana", WORDS)))
                .send(item(
                        "b",
                        "post",
                        MAY_4.plusSeconds(7200),
                        said("ana", "\u201c[W]e will never accept a bridge\u201d")));

        assertThat(sink.statements).hasSize(1);
        var statement = sink.statements.values().iterator().next();
        assertThat(statement.getContentText()).isEqualTo(WORDS);
        assertThat(statement.getReportCount()).isEqualTo(2);
        assertThat(statement.getOutletCount()).isEqualTo(2);
        assertThat(statement.getReports()).extracting(r -> r.getItemId()).containsExactly("a", "b");
        assertThat(statement.getStatementId()).startsWith("20260504-we-will-never-accept-a-");
        assertThat(sink.actor("ana").getStatements()).isEqualTo(1);
        assertThat(sink.actor("ana").getOutlets()).isEqualTo(2);
    }

    @Test
    void shouldCountCopiesOfOneWireAsOneOutlet() {
        sink.send(fromWire(item("a", "herald", MAY_4, said("ana", WORDS)), "Northwire"))
                .send(fromWire(item("b", "post", MAY_4, said("ana", WORDS)), "Northwire"))
                .send(item("c", "Northwire", MAY_4, said("ana", WORDS)));

        assertThat(sink.statements.values())
                .singleElement()
                .satisfies(s -> assertThat(s.getOutletCount()).isEqualTo(1));
        assertThat(sink.actor("ana").getOutlets()).isEqualTo(3);
    }

    @Test
    void shouldTakeBackWhatACorrectionNoLongerSays() {
        var first = item(
                "a", "herald", MAY_4, said("ana", WORDS, opposes("bridge")), said("ben", "The toll stays as it is"));
        sink.send(first).send(revised(first, 2, said("ben", "The toll stays as it is")));

        assertThat(sink.statements)
                .hasSize(1)
                .allSatisfy((key, s) -> assertThat(key).startsWith("ben/"));
        assertThat(sink.actors).containsOnlyKeys("ben");
        assertThat(sink.stances).isEmpty();
    }

    @Test
    void shouldTakeAllBackWhenAnItemIsWithdrawn() {
        sink.send(item("a", "herald", MAY_4, said("ana", WORDS, opposes("bridge"))))
                .withdraw("a", MAY_4.plus(Duration.ofDays(1)));

        assertThat(sink.ledgers().values())
                .allSatisfy(ledger -> assertThat(ledger).isEmpty());
    }

    @Test
    void shouldChangeNothingForARepeatOrAnOlderRevision() {
        var first = item("a", "herald", MAY_4, said("ana", WORDS));
        var second = revised(first, 2, said("ana", "The bridge will open in the spring"));
        sink.send(second);
        var records = sink.records;
        sink.send(second).send(first).send(second);

        assertThat(sink.records).isEqualTo(records);
    }

    @Test
    void shouldRollAStatementUpToTheAffiliation() {
        var spoken = as(said("ana", WORDS), "Foreign Ministry spokesperson", "Estonia", "Q191");
        sink.send(knowing(item("a", "herald", MAY_4, spoken), "Q191", "Estonia", ActorType.STATE));

        var state = sink.actor("Q191");
        assertThat(state.getName()).isEqualTo("Estonia");
        assertThat(state.getType()).isEqualTo(ActorType.STATE);
        assertThat(state.getStatements()).isZero();
        assertThat(state.getAffiliated()).isEqualTo(1);
        assertThat(state.getLatest()).singleElement().satisfies(s -> {
            assertThat(s.getActorId()).isEqualTo("ana");
            assertThat(s.getSpeaker()).isEqualTo("Name of ana");
        });
        assertThat(sink.actor("ana").getAffiliations()).containsExactly("Q191");
        assertThat(sink.actor("ana").getRoles()).containsExactly("Foreign Ministry spokesperson");
    }

    @Test
    void shouldNeverCountASpeakerWhoIsNotResolved() {
        sink.send(item("a", "herald", MAY_4, said(null, WORDS)));

        assertThat(sink.records).isZero();
    }

    @Test
    void shouldTallySidesByDay() {
        sink.send(item("a", "herald", MAY_4, said("ana", WORDS, opposes("bridge"))))
                .send(item(
                        "b", "post", MAY_4, said("ana", "The ferry has served us well for years", opposes("bridge"))))
                .send(item(
                        "c",
                        "post",
                        MAY_4.plus(Duration.ofDays(1)),
                        said("ana", "A toll is fair", supports("bridge"))));

        assertThat(sink.stances).containsOnlyKeys("ana/bridge/2026-05-04", "ana/bridge/2026-05-05");
        var day = sink.stance("ana/bridge/2026-05-04");
        assertThat(day.getOppose()).isEqualTo(2);
        assertThat(day.getMeanScore()).isEqualTo(-0.6);
        assertThat(day.getOutlets()).isEqualTo(2);
        assertThat(sink.actor("ana").getTargets()).singleElement().satisfies(t -> {
            assertThat(t.getOppose()).isEqualTo(2);
            assertThat(t.getSupport()).isEqualTo(1);
        });
    }

    @Test
    void shouldTellAChangeOfSidesAndWithdrawItWithItsProof() {
        var words = "Reason number %s why the bridge matters to all of us here";
        for (var day = 0; day < 3; day++) {
            sink.send(item(
                    "o" + day,
                    "herald",
                    MAY_4.plus(Duration.ofDays(day)),
                    said("ana", words.formatted("o" + day), opposes("bridge"))));
        }
        sink.send(item(
                "s1",
                "herald",
                MAY_4.plus(Duration.ofDays(20)),
                said("ana", words.formatted("s1"), supports("bridge"))));
        assertThat(sink.shifts).isEmpty();
        sink.send(item(
                "s2",
                "herald",
                MAY_4.plus(Duration.ofDays(21)),
                said("ana", words.formatted("s2"), supports("bridge"))));

        assertThat(sink.shifts.values()).singleElement().satisfies(shift -> {
            assertThat(shift.getFrom()).isEqualTo(Polarity.OPPOSE);
            assertThat(shift.getTo()).isEqualTo(Polarity.SUPPORT);
            assertThat(shift.getShiftedAt()).isEqualTo(MAY_4.plus(Duration.ofDays(20)));
            assertThat(shift.getBefore()).hasSize(3);
            assertThat(shift.getAfter()).hasSize(2);
        });

        sink.withdraw("s2", MAY_4.plus(Duration.ofDays(22)));
        assertThat(sink.shifts).isEmpty();
    }
}
