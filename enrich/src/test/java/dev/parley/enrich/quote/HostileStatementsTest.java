package dev.parley.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.parley.enrich.text.Document;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileStatementsTest {

    static Stream<String> monsters() {
        return Stream.of(
                "\"".repeat(200_000),
                "“a ".repeat(50_000),
                "(".repeat(10_000) + "Ames said" + ")".repeat(10_000),
                "word ".repeat(100_000),
                "The man said ".repeat(20_000),
                "Ames, who said, ".repeat(10_000),
                "“We wait,” Ames said. ".repeat(10_000),
                "“We wait here today.”\n\n".repeat(10_000),
                "according to ".repeat(20_000),
                "as Ames said, ".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void shouldReadMonstersInProportionateTime(String text) {
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (Attribution found : new StatementFinder().find(Document.of(text))) {
                assertThat(found.content()).isNotEmpty();
            }
        });
    }

    @Test
    void shouldFindTheSameUnderATurkishLocale() {
        String text = "“IT IS LATE,” INES INCI said. Iris insists that it is.";
        List<Attribution> here = new StatementFinder().find(Document.of(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new StatementFinder().find(Document.of(text))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldLeaveOutTheHeadingThatRepeatsTheTitle() {
        String text = "Ames says the bridge is unsafe\n\nAmes said the bridge was unsafe.";
        assertThat(new StatementFinder().find(Document.of(text), "Ames says the bridge is unsafe!"))
                .hasSize(1);
    }
}
