package dev.parley.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.ActorStance;
import dev.parley.avro.StatementStance;
import dev.parley.examples.ParleyRun;
import dev.parley.schemas.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.api.TableResult;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** sql/stances.sql in a Flink cluster of this process: its views are what the topics say, and follow a withdrawal. */
class FlinkSqlIT {
    private static final Path SQL = Path.of("sql/stances.sql");

    @TempDir
    private Path folder;

    /** Statements for and against. */
    private record Counts(long support, long oppose) {
        Counts plus(Counts other) {
            return new Counts(support + other.support, oppose + other.oppose);
        }
    }

    /** A view's rows as its changes leave them. */
    private static final class View implements AutoCloseable {
        private final Map<String, Counts> rows = new ConcurrentSkipListMap<>();
        private final TableResult result;
        private final Thread reader;

        View(TableEnvironment flink, String name) {
            result = flink.executeSql("SELECT * FROM " + name);
            reader = new Thread(this::follow, name);
            reader.start();
        }

        /** Ends with the job. */
        private void follow() {
            try (var changes = result.collect()) {
                changes.forEachRemaining(this::take);
            } catch (Exception e) {
                rows.put("the job ended: " + e, new Counts(0, 0));
            }
        }

        private void take(Row row) {
            var key = row.getFieldAs(0) + "/" + row.getFieldAs(1);
            var counts = new Counts(((Number) row.getFieldAs(2)).longValue(), ((Number) row.getFieldAs(3)).longValue());
            if (row.getKind() == RowKind.INSERT || row.getKind() == RowKind.UPDATE_AFTER) {
                rows.put(key, counts);
            } else {
                rows.remove(key, counts);
            }
        }

        void await(Supplier<Map<String, Counts>> wanted) {
            Awaitility.await("Flink's view")
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> assertThat(rows).isEqualTo(wanted.get()));
        }

        @Override
        public void close() throws Exception {
            result.getJobClient().orElseThrow().cancel().get();
            reader.join();
        }
    }

    @Test
    void shouldFollowTheTopics() throws Exception {
        try (var run = ParleyRun.withSamples(folder)) {
            var flink = TableEnvironment.create(EnvironmentSettings.newInstance()
                    .inStreamingMode()
                    .withConfiguration(Configuration.fromMap(Map.of("parallelism.default", "1")))
                    .build());
            for (var statement : statements(run)) {
                flink.executeSql(statement);
            }
            try (var sides = new View(flink, "sides");
                    var states = new View(flink, "states")) {
                var before = sides(run);
                assertThat(before).isNotEmpty();
                assertThat(states(run)).isNotEmpty();
                sides.await(() -> sides(run));
                states.await(() -> states(run));

                run.withdrawSome();
                assertThat(sides(run)).isNotEqualTo(before);
                sides.await(() -> sides(run));
                states.await(() -> states(run));
            }
        }
    }

    private static List<String> statements(ParleyRun run) throws IOException {
        var sql = Files.readString(SQL)
                .replaceAll("(?m)^--.*$", "")
                .replace("${brokers}", run.brokers())
                .replace("${registry}", run.registry());
        return Arrays.stream(sql.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static Map<String, Counts> sides(ParleyRun run) {
        return summed(run.<StatementStance, Map.Entry<String, Counts>>table(
                        Topic.STATEMENT_STANCES,
                        row -> row.getActorId() + "/" + row.getStatementId() + "/" + row.getTargetId(),
                        row -> Map.entry(
                                row.getActorId() + "/" + row.getTargetId(),
                                new Counts(
                                        row.getPolarity().equals("SUPPORT") ? 1 : 0,
                                        row.getPolarity().equals("OPPOSE") ? 1 : 0)))
                .values());
    }

    private static Map<String, Counts> states(ParleyRun run) {
        return summed(run
                .<ActorStance, ActorStance>table(
                        Topic.ACTOR_STANCES,
                        day -> day.getActorId() + "/" + day.getTargetId() + "/" + day.getDay(),
                        day -> day)
                .values()
                .stream()
                .filter(day -> day.getActorType().equals("STATE"))
                .map(day -> Map.entry(
                        day.getActorId() + "/" + day.getTargetId(),
                        new Counts(
                                day.getSupport() + day.getAffiliatedSupport(),
                                day.getOppose() + day.getAffiliatedOppose())))
                .toList());
    }

    private static Map<String, Counts> summed(Collection<Map.Entry<String, Counts>> counts) {
        Map<String, Counts> sums = new TreeMap<>();
        counts.forEach(entry -> sums.merge(entry.getKey(), entry.getValue(), Counts::plus));
        return sums;
    }
}
