package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadNounTest {

    private static final Issues ISSUES = Issues.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    outcome     | TRANSPARENT
                    outcomes    | TRANSPARENT
                    lifting     | REVERSING
                    boycott     | REVERSING
                    resignation | OUSTING
                    arrests     | OUSTING
                    release     | OWNED
                    candidacy   | OWNED
                    leaders     | BARE
                    week        | GENERIC
                    ferry       | PLAIN
                    toll        | PLAIN
                    """)
    void shouldTellWhatANounIsWorth(String noun, HeadNoun worth) {
        Document document = Document.of("They spoke of the " + noun + ".");

        assertThat(ISSUES.head(document.token(4))).isEqualTo(worth);
    }

    @Test
    void shouldLeadOnOnlyToWhatFollowsOrOwns() {
        assertThat(Arrays.stream(HeadNoun.values()).filter(HeadNoun::leadsOn))
                .containsExactlyInAnyOrder(HeadNoun.TRANSPARENT, HeadNoun.REVERSING, HeadNoun.OUSTING, HeadNoun.OWNED);
    }

    @ParameterizedTest
    @CsvSource({"leader, true", "friend, true", "week, true", "ferry, false", "outcome, false", "release, false"})
    void shouldTellWhoNamesNoThing(String noun, boolean person) {
        Document document = Document.of("They spoke of the " + noun + ".");

        assertThat(Issues.isPerson(document.token(4))).isEqualTo(person);
    }
}
