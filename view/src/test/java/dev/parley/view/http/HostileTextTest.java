package dev.parley.view.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.Polarity;
import dev.parley.avro.Report;
import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.avro.TaggedStance;
import dev.parley.view.Records;
import dev.parley.view.codec.ActorDocuments;
import dev.parley.view.codec.ItemDocuments;
import dev.parley.view.codec.ShiftDocuments;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.live.Events;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of strangers, in each field that holds one: they come out as they are, as data, and no answer calls itself a page. */
class HostileTextTest {
    /** For whoever takes it for markup, an attribute, a template, a line of an event stream or a cell of a table. */
    private static final String PROBE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>${7*7}\r\n\r\n"
            + "event: statement\ndata: {}\n\n\u2028]]>--><!--\u202e=HYPERLINK(\"x\")";

    private static final List<String> DATA =
            List.of("application/json", "application/jsonl; charset=utf-8", "text/csv; charset=utf-8; header=present");

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(folder, Map.of());
    }

    @AfterEach
    void close() {
        served.close();
    }

    private static Arguments field(String name, Consumer<Statement.Builder> setter, String... paths) {
        return Arguments.of(Named.of(name, setter), List.of(paths));
    }

    private static Consumer<Statement.Builder> inReport(Consumer<Report> setter) {
        return statement -> statement.getReports().forEach(setter);
    }

    static Stream<Arguments> statementFields() {
        var one = "/api/statements/lena-ames/one";
        var list = "/api/statements";
        return Stream.of(
                field("speaker", s -> s.setSpeaker(PROBE), one, list, "/api/stances?target=bridge"),
                field("mention, an alias", s -> s.setMention(PROBE), one, list, "/api/actors/lena-ames"),
                field("role", s -> s.setRole(PROBE), one, list),
                field("affiliation", s -> s.setAffiliation(PROBE).setAffiliationId("Q30"), one, list),
                field("affiliationId", s -> s.setAffiliationId(PROBE), one, list, "/api/stances?target=bridge"),
                field("cue", s -> s.setCueText(PROBE), one, list),
                field("content", s -> s.setContentText(PROBE), one, list, "/api/actors/lena-ames"),
                field("venue", s -> s.setVenue(PROBE), one, list),
                field("language", s -> s.setLanguage(PROBE), one, list),
                field("rule", s -> s.setRule(PROBE), one, list, "/api/health"),
                field("target", s -> s.setStances(List.of(target(PROBE, "bridge"))), one, "/api/targets/bridge"),
                field("targetId", s -> s.setStances(List.of(target("bridge", PROBE))), one, "/api/targets"),
                field("title", inReport(report -> report.setTitle(PROBE)), one, list),
                field("outlet", inReport(report -> report.setOutlet(PROBE)), one, list, "/api/outlets"),
                field("wire", inReport(report -> report.setWire(PROBE)), one),
                field("itemId", inReport(report -> report.setItemId(PROBE)), one),
                field("reported words", inReport(report -> report.setContentText(PROBE)), one));
    }

    private static TaggedStance target(String name, String id) {
        var stance = Records.stance(name, Polarity.OPPOSE, -1);
        stance.setTargetId(id);
        return stance;
    }

    @ParameterizedTest
    @MethodSource("statementFields")
    void shouldLeaveAStatementsTextAsItIs(Consumer<Statement.Builder> field, List<String> paths) {
        var builder = Records.statement("lena-ames", "one");
        field.accept(builder);
        served.add(
                StatementDocuments.of(builder.build()),
                ActorDocuments.of(Records.actor("lena-ames", 1).build()));

        paths.forEach(this::shouldHold);
        shouldBeData("/api/statements.csv");
        shouldBeData("/api/statements.jsonl");
        assertThat(served.get("/api/statements.jsonl").body().lines()).hasSize(1);
    }

    private static Arguments actorField(String name, Consumer<ActorStatements.Builder> setter) {
        return Arguments.of(Named.of(name, setter));
    }

    static Stream<Arguments> actorFields() {
        return Stream.of(
                actorField("name", actor -> actor.setName(PROBE)),
                actorField("role", actor -> actor.setRoles(List.of(PROBE))),
                actorField("affiliation", actor -> actor.setAffiliations(List.of(PROBE))));
    }

    @ParameterizedTest
    @MethodSource("actorFields")
    void shouldLeaveAnActorsTextAsItIs(Consumer<ActorStatements.Builder> field) {
        var builder = Records.actor("lena-ames", 1);
        field.accept(builder);
        served.add(ActorDocuments.of(builder.build()));

        shouldHold("/api/actors");
        shouldHold("/api/actors/lena-ames");
    }

    private static Arguments shiftField(String name, Consumer<StanceShift.Builder> setter) {
        return Arguments.of(Named.of(name, setter));
    }

    static Stream<Arguments> shiftFields() {
        return Stream.of(
                shiftField("id", shift -> shift.setShiftId(PROBE)),
                shiftField("name", shift -> shift.setName(PROBE)),
                shiftField("target", shift -> shift.setTarget(PROBE)),
                shiftField("targetId", shift -> shift.setTargetId(PROBE)),
                shiftField("words before", shift -> shift.setBefore(List.of(Records.summary(PROBE)))),
                shiftField("words after", shift -> shift.setAfter(List.of(Records.summary(PROBE)))));
    }

    @ParameterizedTest
    @MethodSource("shiftFields")
    void shouldLeaveAShiftsTextAsItIs(Consumer<StanceShift.Builder> field) {
        var builder = Records.shift("turn");
        field.accept(builder);
        served.add(ShiftDocuments.of(builder.build(), new TopicPartition("shifts", 0), 1));

        shouldHold("/api/shifts");
    }

    @Test
    void shouldLeaveAnArticlesTextAsItIs() {
        var item = Records.item("item-1", PROBE + Records.TEXT, List.of(Records.tagged()));
        item.setOutlet(PROBE);
        item.setTagger(PROBE);
        served.add(
                ItemDocuments.of(item),
                StatementDocuments.of(Records.statement("lena-ames", "one").build()));

        shouldHold("/api/health");
        var contexts = served.json("/api/statements/lena-ames/one").at("/reports/0/context");
        assertThat(contexts.path("tagger").asText()).isEqualTo(PROBE);
    }

    @Test
    void shouldKeepAnEventToItsLine() {
        var statement = Records.statement("lena-ames", "one\nid: 9")
                .setContentText(PROBE)
                .setSpeaker(PROBE)
                .build();
        var event = Events.said(StatementDocuments.model(statement), false, PROBE, Records.MARCH);

        assertThat(event.data().lines()).hasSize(1);
        assertThat(event.name()).isEqualTo("statement");
        assertThat(Events.withdrawn("a\nb/c\r\nd", PROBE, Records.MARCH).data().lines())
                .hasSize(1);
    }

    @Test
    void shouldFollowNoAddressButOfTheWeb() {
        for (var address :
                List.of("javascript:alert(3)", "data:text/html,x", "vbscript:x", " javascript:x", "//evil")) {
            var builder = Records.statement("lena-ames", "one");
            builder.getReports().forEach(report -> report.setUrl(address));
            served.add(StatementDocuments.of(builder.build()));

            assertThat(served.json("/api/statements/lena-ames/one")
                            .at("/reports/0/url")
                            .isNull())
                    .as(address)
                    .isTrue();
        }
    }

    @Test
    void shouldTellWhatIsWrongAsData() {
        var probe = URLEncoder.encode(PROBE, StandardCharsets.UTF_8).replace("+", "%20");
        for (var path : List.of(
                "/api/statements?from=" + probe,
                "/api/statements?" + probe + "=1",
                "/api/actors/" + probe,
                "/api/statements/" + probe + "/" + probe,
                "/api/" + probe,
                "/" + probe)) {
            var answer = served.get(path);

            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(Served.json(answer).path("status").asInt()).isEqualTo(answer.statusCode());
        }
    }

    /** Whether some text of the answer is the probe, letter by letter. */
    private void shouldHold(String path) {
        var answer = shouldBeData(path);
        assertThat(texts(Served.json(answer))).as(path).contains(PROBE);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private HttpResponse<String> shouldBeData(String path) {
        var answer = served.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(path)
                .isIn(DATA);
        return answer;
    }
}
