package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user meets who types something wrong, or gives it something odd to read. */
class CommandLineIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void shouldNameTheFileThatIsMissing() throws Exception {
        var missing = folder.resolve("missing.xml").toString();
        for (var command : List.of("demo", "read", "extract")) {
            var result = cli.run(command, missing);
            assertThat(result.status()).as(command).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .as(command)
                    .contains(missing)
                    .contains("no such file")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void shouldSayWhyAFileGivesNoItems() throws Exception {
        var binary = Files.write(folder.resolve("picture.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 9});
        var page = Files.writeString(folder.resolve("empty.html"), "<!doctype html><html><body></body></html>");
        for (var file : List.of(binary, page)) {
            var result = cli.run("read", file.toString());
            assertThat(result.status()).as(file.toString()).isEqualTo(1);
            assertThat(result.err()).contains(file.toString());
        }
        var demo = cli.run("demo", page.toString());
        assertThat(demo.status()).isEqualTo(1);
        assertThat(demo.err()).contains(page.toString()).contains("nothing could be read");
    }

    @Test
    void shouldSuggestTheCommandThatWasMeant() throws Exception {
        var result = cli.run("extrct");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("extract");
        var topic = cli.run("tail", "statments");
        assertThat(topic.status()).isEqualTo(2);
        assertThat(topic.err()).contains("parley.statements.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tail statements", "acls --apply"})
    void shouldSayThatNoKafkaAnswers(String command) throws Exception {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("--bootstrap-server", "127.0.0.1:1"));
        var start = System.nanoTime();
        var result = cli.run(args.toArray(String[]::new));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("it says 10 seconds, and waits no minute")
                .isLessThan(Duration.ofSeconds(50));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("127.0.0.1:1")
                .contains("no answer");
    }

    @Test
    void shouldKeepTheOrderOfTheInputAndGoOnAfterALineThatCannotBeRead() throws Exception {
        List<String> lines = new ArrayList<>();
        for (var i = 0; i < 200; i++) {
            lines.add(
                    i == 100
                            ? "{\"id\":\"100\"}"
                            : "{\"id\":\"%d\",\"text\":\"Mayor Lena Ames said bridge %d was unsafe.\"}"
                                    .formatted(i, i));
        }
        lines.add("no JSON");
        var input = Files.write(folder.resolve("lines.jsonl"), lines);
        var result = cli.run("extract", input.toString());

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.lines()).hasSize(201);
        for (var i = 0; i < 200; i++) {
            var line = JSON.readTree(result.lines().get(i));
            assertThat(line.path("id").asText()).isEqualTo(String.valueOf(i));
            assertThat(line.has("error")).isEqualTo(i == 100);
        }
        assertThat(result.lines().get(200)).contains("error");
    }

    @Test
    void shouldExtractTheSameOnAnyNumberOfThreads() throws Exception {
        var samples = Path.of("..", "samples", "articles.jsonl")
                .toAbsolutePath()
                .normalize()
                .toString();
        var one = cli.run("extract", "--threads", "1", samples);
        var many = cli.run("extract", "--threads", "5", samples);

        assertThat(one.status()).as(one.err()).isZero();
        assertThat(one.lines()).hasSizeGreaterThan(3).isEqualTo(many.lines());
        assertThat(cli.run("extract", "--threads", "0", samples).status()).isEqualTo(2);
    }

    @Test
    void shouldReadEverySampleAsJson() throws Exception {
        var samples = Path.of("..", "samples").toAbsolutePath().normalize();
        var result = cli.run(
                "read",
                samples.resolve("northern-gazette.rss").toString(),
                samples.resolve("pages").toString());
        assertThat(result.status()).as(result.err()).isZero();
        for (var line : result.lines()) {
            assertThat(JSON.readTree(line).path("itemId").asText()).isNotBlank();
        }
        assertThat(result.lines()).hasSize(5);
    }

    @Test
    void shouldHelpOnEveryCommand() throws Exception {
        for (var command : List.of("demo", "tail", "dead-letters")) {
            var result = cli.run(command, "--help");
            assertThat(result.status()).isZero();
            assertThat(result.out()).contains("Usage: parley " + command);
        }
        assertThat(cli.run("--version").out()).startsWith("parley ");
    }
}
