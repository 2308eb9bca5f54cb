package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void shouldShowWhoSaidWhatInTheSamplesAndLeaveNothingBehind() throws Exception {
        var demo = new Cli(folder).run("demo");

        assertThat(demo.status()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains("The first statements out of parley.statements.v1:")
                .containsPattern("(?m)^Actor +said +others +for +against +neutral +latest words$")
                .containsPattern("(?m)^Hallgrímur Steinsen +\\d")
                .containsPattern("(?m)^Iceland +[1-9] +[1-9]")
                .contains("independent outlets")
                .contains("Sunniva Hauge changed sides on salmon tax: against before, for since 14 May 2026")
                .containsPattern("said on \\d+ May 2026");
        assertThat(demo.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 130);
        assertThat(demo.err()).contains("To look further").doesNotContain("Exception");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void shouldServeItsTopicsToKafkasOwnTools() throws Exception {
        var cli = new Cli(folder);
        var out = Files.createFile(folder.resolve("served.txt"));
        var served = cli.start(
                "dev.parley.local.Main", out, Files.createFile(folder.resolve("served.err")), "demo", "--serve");
        try {
            Awaitility.await("demo --serve")
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> Files.readString(out).contains("bootstrap.servers") || !served.isAlive());
            var broker = find("bootstrap\\.servers +(\\S+)", Files.readString(out));

            var groups = cli.runMain(
                    "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand",
                    "--bootstrap-server",
                    broker,
                    "--describe",
                    "--all-groups");
            assertThat(groups.out()).contains("parley-enrich").contains("parley-sink");
            assertThat(groups.lines())
                    .filteredOn(line -> line.startsWith("parley-") && !line.startsWith("parley-ingest"))
                    .filteredOn(line -> !line.contains(" - "))
                    .isNotEmpty()
                    .allMatch(line -> line.split("\\s+")[5].equals("0"));

            var consumed = cli.runMain(
                    "org.apache.kafka.tools.consumer.ConsoleConsumer",
                    "--bootstrap-server",
                    broker,
                    "--topic",
                    "parley.statements.v1",
                    "--from-beginning",
                    "--max-messages",
                    "5");
            assertThat(consumed.lines()).hasSizeGreaterThanOrEqualTo(5);

            var tail = cli.run("tail", "parley.actor.statements.v1", "--max", "3");
            assertThat(tail.status()).as(tail.err()).isZero();
            assertThat(tail.lines()).hasSize(3);
            for (var line : tail.lines()) {
                assertThat(JSON.readTree(line).path("value").path("name").isTextual()
                                || JSON.readTree(line).path("value").isNull())
                        .isTrue();
            }
            var described = cli.run("topics", "describe", "--set", "topics.partitions=2");
            assertThat(described.status()).as(described.out() + described.err()).isZero();
        } finally {
            served.destroy();
            assertThat(served.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(leftovers()).isEmpty();
        assertThat(folder.resolve(".parley/serve.properties")).doesNotExist();
    }

    private String[] leftovers() {
        var left = folder.toFile().list((parent, name) -> name.startsWith("parley-demo-"));
        return left == null ? new String[0] : left;
    }

    private static String find(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
