package dev.parley.sink;

import static dev.parley.sink.Items.MAY_4;
import static dev.parley.sink.Items.as;
import static dev.parley.sink.Items.item;
import static dev.parley.sink.Items.knowing;
import static dev.parley.sink.Items.opposes;
import static dev.parley.sink.Items.revised;
import static dev.parley.sink.Items.said;
import static dev.parley.sink.Items.supports;
import static dev.parley.sink.Items.undated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.ActorType;
import dev.parley.avro.DateSource;
import dev.parley.avro.StatementStance;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.ActorPartition;
import dev.parley.schemas.Provenance;
import dev.parley.schemas.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/topics.md promises of the output topics beyond the ledgers' figures: rows for SQL, roll-ups, headers, times. */
class ContractTest {
    private static final String WORDS = "We will never accept a bridge that nobody in this valley asked for";

    @TempDir
    Path folder;

    private SinkDriver sink;
    private long opened;

    @BeforeEach
    void open() {
        opened = System.currentTimeMillis();
        sink = new SinkDriver(folder);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    private static TaggedNewsItem minister(String id, Instant at) {
        var spoken = as(said("ana", WORDS, opposes("bridge")), "foreign minister", "Estonia", "Q191");
        return knowing(item(id, "herald", at, spoken), "Q191", "Estonia", ActorType.STATE);
    }

    private StatementStance row() {
        assertThat(sink.rows).hasSize(1);
        return sink.rows.values().iterator().next();
    }

    @Test
    void shouldHoldTextsAndNumbersAloneInTheRowsForSql() {
        for (var field : StatementStance.getClassSchema().getFields()) {
            var types = field.schema().isUnion() ? field.schema().getTypes() : List.of(field.schema());
            assertThat(types)
                    .as(field.name())
                    .extracting(Schema::getType)
                    .isSubsetOf(
                            Schema.Type.NULL,
                            Schema.Type.STRING,
                            Schema.Type.INT,
                            Schema.Type.LONG,
                            Schema.Type.DOUBLE);
        }
    }

    @Test
    void shouldWriteARowForEachTargetOfAStatementWithItsSpeakerAndItsReports() {
        sink.send(minister("a", MAY_4));

        var statement = sink.statements.values().iterator().next();
        var row = row();
        assertThat(sink.rows).containsOnlyKeys("ana/" + statement.getStatementId() + "/bridge");
        assertThat(row.getActor()).isEqualTo("Name of ana");
        assertThat(row.getActorType()).isEqualTo("PERSON");
        assertThat(row.getRole()).isEqualTo("foreign minister");
        assertThat(row.getAffiliationId()).isEqualTo("Q191");
        assertThat(row.getAffiliation()).isEqualTo("Estonia");
        assertThat(row.getAffiliationType()).isEqualTo("STATE");
        assertThat(row.getTarget()).isEqualTo("The bridge");
        assertThat(row.getTargetType()).isEqualTo("ISSUE");
        assertThat(row.getPolarity()).isEqualTo("OPPOSE");
        assertThat(row.getScore()).isEqualTo(-0.6);
        assertThat(row.getContentText()).isEqualTo(WORDS);
        assertThat(row.getFirstReportedAt()).isEqualTo(MAY_4);
        assertThat(row.getUrl()).isEqualTo("https://herald.example/a");
        assertThat(row.getOutletCount()).isEqualTo(1);
    }

    @Test
    void shouldSayWhatKindOfActorATargetIs() {
        var item = item("a", "herald", MAY_4, said("ana", WORDS, opposes("Q211")));

        sink.send(knowing(item, "Q211", "Latvia", ActorType.STATE));

        assertThat(row().getTargetType()).isEqualTo("STATE");
        assertThat(sink.stance("ana/Q211/2026-05-04").getTargetType()).isEqualTo("STATE");
    }

    @Test
    void shouldWriteARowAnewOnlyWhereItChangesAndTakeItBackByATombstone() {
        var first = item("a", "herald", MAY_4, said("ana", WORDS, opposes("bridge"), supports("ferry")));
        sink.send(first).send(revised(first, 2, said("ana", WORDS, opposes("bridge"))));

        assertThat(sink.rows.values()).extracting(StatementStance::getTargetId).containsExactly("bridge");
        assertThat(sink.last.get(Topic.STATEMENT_STANCES)).singleElement().satisfies(record -> {
            assertThat(record.key()).endsWith("/ferry");
            assertThat(record.value()).isNull();
        });
        sink.withdraw("a", MAY_4.plus(Duration.ofDays(1)));
        assertThat(sink.rows).isEmpty();
    }

    @Test
    void shouldPartitionTheRowsByTheirActor() {
        assertThat(ActorPartition.of("ana/20260504-we/bridge", 6)).isEqualTo(ActorPartition.of("ana", 6));
    }

    @Test
    void shouldCountAMinistersSideForTheStateApartFromItsOwn() {
        sink.send(minister("a", MAY_4))
                .send(knowing(
                        item("b", "post", MAY_4, said("Q191", "Estonia welcomes the new bridge", supports("bridge"))),
                        "Q191",
                        "Estonia",
                        ActorType.STATE));

        var own = sink.stance("ana/bridge/2026-05-04");
        assertThat(own.getOppose()).isEqualTo(1);
        assertThat(own.getActorType()).isEqualTo("PERSON");
        assertThat(own.getAffiliationId()).isEqualTo("Q191");
        assertThat(own.getAffiliation()).isEqualTo("Estonia");
        assertThat(own.getAffiliatedStatements()).isZero();
        var state = sink.stance("Q191/bridge/2026-05-04");
        assertThat(state.getStatements()).isEqualTo(1);
        assertThat(state.getSupport()).isEqualTo(1);
        assertThat(state.getOppose()).isZero();
        assertThat(state.getAffiliatedStatements()).isEqualTo(1);
        assertThat(state.getAffiliatedOppose()).isEqualTo(1);
        assertThat(state.getAffiliatedMeanScore()).isEqualTo(-0.6);
        assertThat(state.getMeanScore()).isEqualTo(0.7);
    }

    @Test
    void shouldNameAStateThatOnlyItsPeopleSpokeForAndTakeItBackWithThem() {
        sink.send(minister("a", MAY_4));

        var state = sink.stance("Q191/bridge/2026-05-04");
        assertThat(state.getName()).isEqualTo("Estonia");
        assertThat(state.getActorType()).isEqualTo("STATE");
        assertThat(state.getStatements()).isZero();
        sink.withdraw("a", MAY_4.plus(Duration.ofDays(1)));
        assertThat(sink.stances).isEmpty();
    }

    @Test
    void shouldFindNoChangeOfSidesOfAStateInWhatItsPeopleSay() {
        for (var day = 0; day < 3; day++) {
            sink.send(item(
                    "o" + day,
                    "herald",
                    MAY_4.plus(Duration.ofDays(day)),
                    as(said("p" + day, WORDS + day, opposes("bridge")), "minister", "Estonia", "Q191")));
        }
        for (var day = 10; day < 12; day++) {
            sink.send(item(
                    "s" + day,
                    "herald",
                    MAY_4.plus(Duration.ofDays(day)),
                    as(said("p" + day, WORDS + day, supports("bridge")), "minister", "Estonia", "Q191")));
        }

        assertThat(sink.stances.keySet()).anyMatch(key -> key.startsWith("Q191/bridge/"));
        assertThat(sink.shifts).isEmpty();
    }

    @Test
    void shouldSayOfEveryRecordWhichReadingItRestsOnWhyItWasWrittenAndWhen() {
        var first = minister("a", MAY_4);

        sink.send(first);
        assertProvenance("new-report", "test");
        sink.send(revised(first, 2, said("ana", "The bridge will open in the spring", supports("bridge"))));
        assertProvenance("correction", "test");
        sink.send(
                TaggedNewsItem.newBuilder(revised(first, 2, said("ana", "The bridge will not open", opposes("bridge"))))
                        .setTagger("test-2")
                        .build());
        assertProvenance("new-reading", "test-2");
        sink.withdraw("a", MAY_4.plus(Duration.ofDays(1)));
        assertProvenance("withdrawal", "test-2");
    }

    private void assertProvenance(String cause, String tagger) {
        for (var topic :
                List.of(Topic.STATEMENTS, Topic.STATEMENT_STANCES, Topic.ACTOR_STATEMENTS, Topic.ACTOR_STANCES)) {
            assertThat(sink.last.get(topic))
                    .as(topic + " " + cause)
                    .isNotEmpty()
                    .allSatisfy(record -> {
                        assertThat(header(record, Provenance.CAUSE)).isEqualTo(cause);
                        assertThat(header(record, Provenance.TAGGER)).isEqualTo(tagger);
                        assertThat(header(record, Provenance.ITEM)).isEqualTo("a");
                        assertThat(Long.parseLong(header(record, Provenance.WRITTEN_AT)))
                                .isBetween(opened, System.currentTimeMillis());
                    });
        }
    }

    private static String header(TestRecord<String, byte[]> record, String name) {
        return Objects.requireNonNull(Provenance.text(record.headers(), name), name);
    }

    @Test
    void shouldStampEveryRecordWithTheTimeOfTheItemThatBroughtItAbout() {
        sink.send(minister("late", MAY_4.plus(Duration.ofDays(3))));
        assertStamped(MAY_4.plus(Duration.ofDays(3)));

        sink.send(minister("early", MAY_4));
        assertStamped(MAY_4);

        sink.withdraw("early", MAY_4.plus(Duration.ofDays(5)));
        assertStamped(MAY_4.plus(Duration.ofDays(5)));
    }

    private void assertStamped(Instant at) {
        for (var topic :
                List.of(Topic.STATEMENTS, Topic.STATEMENT_STANCES, Topic.ACTOR_STATEMENTS, Topic.ACTOR_STANCES)) {
            assertThat(sink.last.get(topic))
                    .as(topic.topicName())
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(record.getRecordTime()).isEqualTo(at));
        }
    }

    @Test
    void shouldPutAStatementOfNoKnownDayUnderNoDay() {
        sink.send(undated(minister("a", MAY_4)));

        var statement = sink.statements.values().iterator().next();
        assertThat(statement.getStatementId()).startsWith("undated-we-will-never-");
        assertThat(statement.getFirstReportedAtSource()).isEqualTo(DateSource.FETCHED);
        assertThat(statement.getReports())
                .singleElement()
                .satisfies(report -> assertThat(report.getPublishedAtSource()).isEqualTo(DateSource.FETCHED));
        assertThat(sink.stances).isEmpty();
        assertThat(row().getFirstReportedAt()).isNull();
        var actor = sink.actor("ana");
        assertThat(actor.getStatements()).isEqualTo(1);
        assertThat(actor.getOppose()).isEqualTo(1);
        assertThat(actor.getByMonth()).isEmpty();
        assertThat(actor.getFirstReportedAt()).isNull();
        assertThat(actor.getLastReportedAt()).isNull();
    }

    @Test
    void shouldTakeTheDayOfAStatementFromTheReportThatHasOne() {
        sink.send(undated(minister("a", MAY_4))).send(minister("b", MAY_4.plus(Duration.ofDays(2))));

        assertThat(sink.statements.values()).singleElement().satisfies(statement -> {
            assertThat(statement.getStatementId()).startsWith("20260506-");
            assertThat(statement.getReports()).extracting(r -> r.getItemId()).containsExactly("b", "a");
        });
        assertThat(sink.stances).containsOnlyKeys("ana/bridge/2026-05-06", "Q191/bridge/2026-05-06");
    }
}
