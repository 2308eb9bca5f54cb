package dev.parley.view.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.view.Records;
import dev.parley.view.codec.ActorDocuments;
import dev.parley.view.codec.ItemDocuments;
import dev.parley.view.codec.ShiftDocuments;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.store.Change;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(folder, Map.of());
        served.add(
                StatementDocuments.of(Records.statement("lena-ames", "one").build()),
                ActorDocuments.of(Records.actor("lena-ames", 1).build()),
                ItemDocuments.of(Records.item("item-1")),
                ShiftDocuments.of(Records.shift("turn").build(), new TopicPartition("shifts", 0), 1));
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void shouldAnswerEveryRoute() {
        assertThat(served.json("/api/actors?q=lena").at("/items/0/id").asText()).isEqualTo("lena-ames");
        assertThat(served.json("/api/actors/lena-ames").at("/targets/0/id").asText())
                .isEqualTo("bridge");
        assertThat(served.json("/api/statements?target=bridge&side=OPPOSE")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(served.json("/api/statements/lena-ames/one")
                        .at("/reports/0/context/segments/0/text")
                        .asText())
                .isEqualTo("\"The ");
        assertThat(served.json("/api/targets?q=bri").at("/items/0/oppose").asInt())
                .isEqualTo(1);
        assertThat(served.json("/api/targets/bridge").at("/opponents/0/id").asText())
                .isEqualTo("lena-ames");
        assertThat(served.json("/api/stances?target=bridge&by=day")
                        .at("/items/0/day")
                        .asText())
                .isEqualTo("2026-03-05");
        assertThat(served.json("/api/shifts?actor=lena-ames").at("/items/0/to").asText())
                .isEqualTo("SUPPORT");
        assertThat(served.json("/api/outlets").at("/items/0/name").asText()).isEqualTo("The Courier");
        assertThat(served.json("/api/health").at("/counts/statements").asInt()).isEqualTo(1);
        assertThat(served.json("/openapi.json").at("/openapi").asText()).startsWith("3.1");
    }

    @Test
    void shouldTakeAStatementBackAtOnce() {
        served.add(Change.removal(StatementDocuments.key("lena-ames/one")));

        assertThat(served.json("/api/statements").at("/total").asInt()).isZero();
        assertThat(served.get("/api/statements/lena-ames/one").statusCode()).isEqualTo(404);
        assertThat(served.get("/api/targets/bridge").statusCode()).isEqualTo(404);
        assertThat(served.json("/api/outlets").at("/total").asInt()).isZero();
        assertThat(served.get("/api/statements.csv").body().lines()).hasSize(1);
    }

    @Test
    void shouldPageBeyondTheEnd() {
        var page = served.json("/api/statements?page=7&size=10");

        assertThat(page.at("/items")).isEmpty();
        assertThat(page.at("/total").asInt()).isEqualTo(1);
        assertThat(page.at("/pages").asInt()).isEqualTo(1);
        assertThat(served.get("/api/statements?page=1000000&size=200").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/statements", "/api/actors/lena-ames", "/", "/openapi.json"})
    void shouldSayThatNothingHasChanged(String path) {
        var first = served.get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var second = served.get(path, "If-None-Match", "\"other\", W/" + tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void shouldHaveAnotherTagOnceSomethingHasChanged() {
        var tag = served.get("/api/statements").headers().firstValue("ETag").orElseThrow();

        served.add(StatementDocuments.of(Records.statement("lena-ames", "two").build()));

        assertThat(served.get("/api/statements", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void shouldOnlyAnswer(String method) {
        var answer = served.send(method, "/api/statements");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/statements", "/api/statements.csv", "/api/stream", "/"})
    void shouldAnswerHeadWithoutABody(String path) {
        var answer = served.send("HEAD", path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void shouldNameEveryFault() {
        var problem =
                Served.json(served.get("/api/statements?size=999&from=yesterday&colour=red&side=LEFT&page=1&page=2"));

        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors").findValuesAsText("parameter"))
                .containsExactly("size", "from", "colour", "side", "page");
        assertThat(Served.json(served.get("/api/stances"))
                        .at("/errors/0/parameter")
                        .asText())
                .isEqualTo("target");
        assertThat(Served.json(served.get("/api/statements?sort=relevance"))
                        .at("/errors/0/parameter")
                        .asText())
                .isEqualTo("sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/statements", "/api/nothing", "/nothing.js", "/api/statements?size=0"})
    void shouldGuardEveryAnswer(String path) {
        var headers = served.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void shouldGiveAPageToBrowsersAlone() {
        assertThat(served.get("/actors/lena-ames", "Accept", "text/html,*/*")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("text/html; charset=utf-8");
        assertThat(served.get("/targets/u.s.-navy", "Accept", "text/html").statusCode())
                .isEqualTo(200);
        assertThat(served.get("/app-that-is-not-there.js").statusCode()).isEqualTo(404);
        assertThat(served.get("/api/nothing", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../openapi.json",
                "/..%2fopenapi.json",
                "/%2e%2e/openapi.json",
                "/css/../../openapi.json",
                "//etc/passwd",
                "/package-info.class",
                "/css"
            })
    void shouldServeNoOtherFile(String path) {
        var answer = served.get(path);

        assertThat(answer.statusCode()).isIn(200, 400, 404);
        assertThat(
                        answer.statusCode() == 200
                                ? answer.headers().firstValue("Content-Type").orElse("")
                                : "")
                .isIn("", "application/json");
    }

    @Test
    void shouldLetNoCellBeAFormula() {
        served.add(StatementDocuments.of(Records.statement("lena-ames", "two")
                .setContentText("=HYPERLINK(\"https://evil.example\")")
                .setSpeaker("+1")
                .setRole("-1")
                .setAffiliation("@SUM(A1)")
                .setVenue("\ttab")
                .setCueText("said, \"loudly\"")
                .build()));

        var csv = served.get("/api/statements.csv?sort=oldest").body();
        var row = csv.lines()
                .filter(line -> line.startsWith("lena-ames/two"))
                .findFirst()
                .orElseThrow();

        assertThat(row)
                .contains(",'+1,", ",'-1,", ",'@SUM(A1),", ",'\ttab,", "\"said, \"\"loudly\"\"\"")
                .contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"")
                .contains(",-0.8,");
        assertThat(csv).startsWith("id,actorId,").endsWith("\r\n");
    }

    @Test
    void shouldExportAllThatAFilterMatches() {
        for (var i = 0; i < 1_300; i++) {
            served.store.apply(StatementDocuments.of(
                    Records.statement("omar-reed", "s" + i).build()));
        }
        served.store.refresh();

        assertThat(served.get("/api/statements.jsonl?actor=omar-reed")
                        .body()
                        .lines()
                        .distinct())
                .hasSize(1_300);
        assertThat(served.get("/api/statements.csv?actor=nobody").body().lines())
                .hasSize(1);
        assertThat(served.get("/api/statements.csv?size=3").statusCode()).isEqualTo(400);
    }
}
