package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley stance}, and the issues of a user's in {@code parley extract}. */
class StanceCommandIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void shouldAnswerEveryLineOfHostileInput() throws Exception {
        var lines = List.of(
                "{\"id\":\"good\",\"text\":\"Holt condemned Aske.\",\"targets\":[{\"begin\":15,\"end\":19}],\"holder\":[0,4]}",
                "{\"id\":\"outside\",\"text\":\"Holt\",\"targets\":[{\"begin\":0,\"end\":99}]}",
                "{\"id\":\"empty\",\"text\":\"Holt\",\"targets\":[{\"begin\":2,\"end\":2}]}",
                "{\"id\":\"reversed\",\"text\":\"Holt\",\"targets\":[{\"begin\":3,\"end\":1}]}",
                "{\"id\":\"words\",\"text\":\"Holt\",\"targets\":[{\"begin\":\"a\",\"end\":null}]}",
                "{\"id\":\"none\",\"text\":\"Holt\"}",
                "{\"id\":\"holder\",\"text\":\"Holt\",\"targets\":[],\"holder\":[7,1]}",
                "{\"id\":\"no text\",\"targets\":[]}",
                "{\"id\":\"blank\",\"text\":\"  \\u0000 \",\"targets\":[{\"begin\":0,\"end\":2}]}",
                "[1,2",
                "null",
                "{\"id\":\"last\",\"text\":\"\\ud83d Holt lied.\",\"targets\":[{\"begin\":2,\"end\":6}]}");
        var result = cli.run(
                "stance", Files.write(folder.resolve("lines.jsonl"), lines).toString());

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.lines()).hasSameSizeAs(lines);
        var first = JSON.readTree(result.lines().get(0)).path("targets").path(0);
        assertThat(first.path("polarity").asText()).isEqualTo("OPPOSE");
        for (var i : List.of(1, 2, 3, 4, 5, 6, 7, 9, 10)) {
            assertThat(JSON.readTree(result.lines().get(i)).path("error").asText())
                    .as(lines.get(i))
                    .isNotBlank();
        }
        for (var i : List.of(8, 11)) {
            assertThat(JSON.readTree(result.lines().get(i)).path("targets"))
                    .as(lines.get(i))
                    .hasSize(1);
        }
    }

    @Test
    void shouldAskTheClassifierThatIsNamed() throws Exception {
        var input = Files.writeString(
                folder.resolve("one.jsonl"),
                "{\"id\":\"1\",\"text\":\"Holt was honoured.\",\"targets\":[{\"begin\":0,\"end\":4}]}\n");
        var result = cli.run("stance", "--classifier", AlwaysAgainst.class.getName(), input.toString());
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(JSON.readTree(result.out())
                        .path("targets")
                        .path(0)
                        .path("score")
                        .asDouble())
                .isEqualTo(-0.5);

        var missing = cli.run("stance", "--classifier", "no.such.Classifier", input.toString());
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).contains("no.such.Classifier").doesNotContain("\tat ");
    }

    @Test
    void shouldNameIssuesByTheUsersFileAndEveryWrongLineOfIt() throws Exception {
        var issues = Files.writeString(folder.resolve("issues.tsv"), "Q77\tHarbour tunnel\ttunnel|sea crossing\n");
        var input = Files.writeString(
                folder.resolve("one.jsonl"),
                "{\"id\":\"1\",\"text\":\"Mayor Lena Ames condemned the sea crossing.\"}\n");
        var result = cli.run("extract", "--issues", issues.toString(), input.toString());
        assertThat(result.status()).as(result.err()).isZero();
        var stance = JSON.readTree(result.out())
                .path("statements")
                .path(0)
                .path("stances")
                .path(0);
        assertThat(stance.path("targetId").asText()).isEqualTo("Q77");
        assertThat(stance.path("target").asText()).isEqualTo("Harbour tunnel");

        var wrong = Files.writeString(folder.resolve("wrong.tsv"), "a\tTunnel\nb\n");
        var refused = cli.run("extract", "--issues", wrong.toString(), input.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("wrong.tsv: line 2").doesNotContain("\tat ");
    }
}
