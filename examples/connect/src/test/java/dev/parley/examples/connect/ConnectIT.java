package dev.parley.examples.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.StatementStance;
import dev.parley.examples.ParleyRun;
import dev.parley.schemas.Topic;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** config/ in a Connect worker, a process of its own, and a PostgreSQL: the table is what the topic says. */
class ConnectIT {
    private static final Path CONFIG = Path.of("config");

    @TempDir
    private Path folder;

    @Test
    void shouldKeepATableInPostgres() throws Exception {
        try (var run = ParleyRun.withSamples(folder.resolve("parley"));
                var postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .start()) {
            var worker = worker(run, postgres.getJdbcUrl("postgres", "postgres"));
            try {
                var before = topic(run);
                assertThat(before).isNotEmpty();
                awaitTable(postgres.getPostgresDatabase(), run);

                run.withdrawSome();
                assertThat(topic(run)).hasSizeLessThan(before.size());
                awaitTable(postgres.getPostgresDatabase(), run);
            } finally {
                worker.destroy();
                worker.waitFor();
            }
        }
    }

    private Process worker(ParleyRun run, String database) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.apache.kafka.connect.cli.ConnectStandalone",
                CONFIG.resolve("worker.properties").toString(),
                CONFIG.resolve("statement-stances.properties").toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment()
                .putAll(Map.of(
                        "BROKERS",
                        run.brokers(),
                        "REGISTRY",
                        run.registry(),
                        "OFFSETS",
                        folder.resolve("offsets").toString(),
                        "DATABASE",
                        database,
                        "DATABASE_USER",
                        "postgres",
                        "DATABASE_PASSWORD",
                        "postgres"));
        return builder.start();
    }

    private Path log() {
        return folder.resolve("connect.log");
    }

    private void awaitTable(DataSource database, ParleyRun run) {
        Awaitility.await("the table in PostgreSQL")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(SQLException.class) // until the connector has made the table
                .untilAsserted(() -> assertThat(table(database)).as(lastWords()).isEqualTo(topic(run)));
    }

    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private static Map<String, String> topic(ParleyRun run) {
        return run.<StatementStance, String>table(
                Topic.STATEMENT_STANCES,
                row -> row.getActorId() + "/" + row.getStatementId() + "/" + row.getTargetId(),
                row -> row.getActor() + " " + row.getPolarity() + " " + row.getTarget() + " " + row.getOutletCount());
    }

    private static Map<String, String> table(DataSource database) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "SELECT key, actor || ' ' || polarity || ' ' || target || ' ' || \"outletCount\""
                                + " FROM statement_stances")) {
            while (result.next()) {
                rows.put(result.getString(1), result.getString(2));
            }
        }
        return rows;
    }
}
