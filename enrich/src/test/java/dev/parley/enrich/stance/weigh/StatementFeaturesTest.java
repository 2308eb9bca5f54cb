package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.side.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFeaturesTest {

    private static Noted features(Statement statement) {
        Noted noted = new Noted();
        StatementFeatures.add(statement.document(), statement.said(), noted);
        return noted;
    }

    @Test
    void shouldTellTheCueAndTheOpenWords() {
        Statement statement =
                Statement.of("Holt", "called for", "called for the old ferries", "Holt called for the old ferries.");

        assertThat(features(statement).all())
                .containsExactly(
                        "bias ", "cued call", "cued for", "cues ", "says call", "says old", "says ferry", "size 0");
    }

    @Test
    void shouldTellThatThereIsNoCueAndThatItIsQuoted() {
        Noted noted = features(Statement.of("Holt", "", "“The ferry sank,”", "“The ferry sank,” Holt thought."));

        assertThat(noted.of("cues")).containsExactly("none");
        assertThat(noted.of("cued")).isEmpty();
        assertThat(noted.of("size")).containsExactly("1,quoted");
        assertThat(noted.of("says")).containsExactly("ferry", "sink");
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "12, 2", "47, 7", "48, 8", "90, 8"})
    void shouldBucketHowLongItIs(int words, String size) {
        Noted noted = features(Statement.saying("toll ".repeat(words).strip()));

        assertThat(noted.of("size")).containsExactly(size);
    }

    @Test
    void shouldNeverTellAName() {
        assertThat(features(Statement.saying("Orle thanked Lena Ames on the Veld bridge."))
                        .all())
                .noneMatch(feature -> feature.matches("(?i).*(orle|lena|ames|veld).*"));
    }
}
