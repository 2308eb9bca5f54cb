package dev.parley.view.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.view.Records;
import dev.parley.view.codec.ActorDocuments;
import dev.parley.view.codec.StatementDocuments;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the parameters are, an answer tells what is wrong with them and nothing breaks. */
class FuzzedRequestsTest {
    private static final int REQUESTS = 2_000;
    private static final List<String> VALUES = List.of(
            "",
            "1",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "NaN",
            "Infinity",
            "0x1",
            "2026-03-05",
            "2026-02-30",
            "-999999999-01-01",
            "+12345-01-01",
            "SUPPORT",
            "newest",
            "day",
            "auto",
            "lena-ames",
            "bridge",
            "\"",
            "\"\"",
            "\"a b",
            "*",
            "a*",
            "?",
            "[a TO b]",
            "field:x",
            "AND OR NOT",
            "((((",
            "\\",
            "\u0000",
            "\uD83D\uDE00",
            "\uD800",
            "ﷺ".repeat(50),
            "a ".repeat(140),
            "x".repeat(299),
            "x".repeat(301),
            "' OR 1=1 --",
            "<script>",
            "%",
            "\r\nX: y",
            "İı",
            "\u202Eabc");

    private final Random random = new Random(11);

    @TempDir
    private Path folder;

    @Test
    void shouldNeverFail() {
        try (var served = new Served(folder, Map.of())) {
            served.add(
                    StatementDocuments.of(Records.statement("lena-ames", "one").build()),
                    ActorDocuments.of(Records.actor("lena-ames", 1).build()));
            var routes = routes();
            for (var i = 0; i < REQUESTS; i++) {
                var path = path(routes.get(random.nextInt(routes.size())));
                var answer = served.get(path);

                assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
                if (answer.statusCode() != 200) {
                    var problem = Served.json(answer);
                    assertThat(problem.at("/status").asInt()).as(path).isEqualTo(answer.statusCode());
                    assertThat(problem.at("/detail").asText()).as(path).isNotBlank();
                }
            }
        }
    }

    private static List<Route> routes() {
        return Routes.all().stream()
                .filter(route -> !route.path().equals("/api/stream"))
                .toList();
    }

    private String path(Route route) {
        var path = new StringBuilder(route.path());
        for (var variable : route.variables()) {
            var at = path.indexOf("{" + variable + "}");
            path.replace(at, at + variable.length() + 2, segment());
        }
        var parameters = route.parameters();
        for (var i = random.nextInt(5); i > 0; i--) {
            var name = parameters.isEmpty() || random.nextInt(12) == 0
                    ? value()
                    : parameters.get(random.nextInt(parameters.size())).name();
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(value()));
        }
        return path.toString();
    }

    private String segment() {
        var encoded = encoded(
                random.nextBoolean() ? List.of("lena-ames", "one", "bridge").get(random.nextInt(3)) : value());
        return encoded.isEmpty() ? "x" : encoded.replace("+", "%20");
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
