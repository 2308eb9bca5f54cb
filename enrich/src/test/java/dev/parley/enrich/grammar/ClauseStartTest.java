package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She closed the bridge.",
                "The bridge across the river is old.",
                "But quietly the ferry sank.",
                "“The ferry sank,” he said.",
                "At least 70 people died.",
                "Up to 70 people died.",
                "More than 70 people died.",
                "Fewer than 70 people died.",
                "Less than half the town voted.",
                "If it rains, they stay.",
                "When it rains, they stay.",
                "In Elm, the bridge is shut.",
                "Leaving Elm, the ferry sank.",
                "As a child she was poor.",
                "In Elm the bridge is shut.",
                "Holding the ferry is hard.",
                "Naming it after the flood would hurt.",
                "Naming it before the flood would hurt.",
                "The man who led the agency resigned.",
                "The ferry, a new one, sank.",
                "The ferry — a new one — sank.",
                "The toll to cross the bridge at Elm will rise."
            })
    void shouldSeeASubjectWithItsFiniteVerb(String clause) {
        assertThat(starts(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge near Elm.",
                "Closed the bridge.",
                "to close the bridge.",
                "More or less 70.",
                "Up in Elm.",
                "Near the mill.",
                "If it rains, at home.",
                "In Elm, the bridge near the mill.",
                "Leaving Elm, at noon.",
                "In Elm Monday is quiet.",
                "In Elm this week is quiet.",
                "Holding the ferry at Elm.",
                "Naming it because the flood would hurt.",
                "Naming it after Holt, the mayor.",
                "The man who led the agency.",
                "The ferry, a new one, of wood.",
                "The ferry, the town said.",
                "The ferry; it sank.",
                "The ferry: it sank.",
                "The ferry because it sank.",
                "The ferry whether it sank.",
                "The toll to cross the bridge at Elm.",
                "Who closed the bridge."
            })
    void shouldSeeNoClauseWhereOneOfThemIsMissing(String phrase) {
        assertThat(starts(phrase)).isFalse();
    }

    @Test
    void shouldLookOnlyFromTheTokenToTheEnd() {
        Syntax syntax = new Syntax(Document.of("Holt left because the old ferry sank in Elm."));
        ClauseStart start = new ClauseStart(syntax);

        assertThat(start.at(3, 7)).isTrue();
        assertThat(start.at(3, 6)).isFalse();
        assertThat(start.at(4, 7)).isFalse();
        assertThat(start.at(7, 9)).isFalse();
        assertThat(start.at(3, 3)).isFalse();
    }

    @Test
    void shouldLookForTheVerbWithinReach() {
        assertThat(starts("The ferry" + " of the town".repeat(14) + " sank.")).isTrue();
        assertThat(starts("The old ferry" + " of the town".repeat(14) + " sank."))
                .isFalse();
    }

    private static boolean starts(String text) {
        Syntax syntax = new Syntax(Document.of(text));
        return new ClauseStart(syntax).at(0, syntax.wordsEnd(syntax.sentence(0)));
    }
}
