package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Holt saw the peace deal.         | peace-agreement | peace deal
                    Holt saw a peace treaty.         | peace-agreement | peace treaty
                    Holt saw the new ferry.          | ferry           | ferry
                    Holt saw the reckless toll.      | toll            | toll
                    Holt saw the harbour toll.       | harbour-toll    | harbour toll
                    Holt saw the Veld bridge.        | veld-bridge     | Veld bridge
                    Holt saw the ferry line.         | ferry-line      | ferry line
                    """)
    void shouldNameVariantsOfOnePhraseBy(String text, String id, String name) {
        assertThat(issue(Issues.shipped(), text)).isEqualTo(new Issue(id, name));
    }

    /** A pronoun, a noun that names nothing alone, one of time, a feeling. */
    @ParameterizedTest
    @CsvSource({
        "Holt saw them.",
        "Holt saw the line.",
        "Holt saw the week.",
        "Holt saw the opposition.",
        "Holt saw the support.",
        "Holt saw the disgrace."
    })
    void shouldNameNoIssueBy(String text) {
        assertThat(issue(Issues.shipped(), text)).isNull();
    }

    @Test
    void shouldTakeTheUsersNameFirst() {
        Issue own = new Issue("Q7", "Elm crossing");
        Issues issues = new Issues(Map.of("harbour toll", own, "peace agreement", own));

        assertThat(issue(issues, "Holt saw the harbour tolls.")).isEqualTo(own);
        assertThat(issue(issues, "Holt saw the peace accord.")).isEqualTo(own);
        assertThat(issue(issues, "Holt saw the toll.")).isEqualTo(new Issue("toll", "toll"));
    }

    @Test
    void shouldHoldABareNounForGenericUnlessTheUserNamesIt() {
        Issue plan = new Issue("plan", "plan");

        assertThat(Issues.shipped().isGeneric(plan)).isTrue();
        assertThat(Issues.shipped().isGeneric(new Issue("line", "line"))).isTrue();
        assertThat(Issues.shipped().isGeneric(new Issue("ferry", "ferry"))).isFalse();
        assertThat(new Issues(Map.of("plan", plan)).isGeneric(plan)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Elm crossing, elm-crossing", "' The  toll! ', the-toll", "A/B 12, a-b-12", "Ærø, ærø", "'?!', ''"})
    void shouldSlugAName(String name, String slug) {
        assertThat(Issues.slug(name)).isEqualTo(slug);
    }

    private static @Nullable Issue issue(Issues issues, String text) {
        Document document = Document.of(text);
        NounPhrase last = document.nounPhraseAt(document.size() - 2);
        return issues.of(document, Objects.requireNonNull(last, text));
    }
}
