package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.SpelledEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSignsTest {

    private static final Document DOCUMENT =
            Document.of("Mayor Lena Ames flew to Armenia with French cheese for Hevel.");

    private static NameSigns.Told told(String name) {
        return NameSigns.told(DOCUMENT).stream()
                .filter(one -> DOCUMENT.text()
                        .substring(one.span().begin(), one.span().end())
                        .equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldTellWhichNamesAreKnownAndWhichWeighed() {
        assertThat(told("Armenia").known()).isTrue();
        assertThat(told("Armenia").type()).isEqualTo("LOC");
        assertThat(told("Lena Ames").type()).isEqualTo("PER");
        assertThat(told("Lena Ames").sure()).isTrue();
        assertThat(told("Hevel").known()).isFalse();
    }

    @Test
    void shouldHoldAnAdjectiveForNoPlace() {
        assertThat(told("French").type()).isEqualTo("MISC");
    }

    /** By an encoder that tells how long a word is and how many stood before it. */
    @Test
    void shouldGiveTheVectorsOfANameItsEndsAndItsNeighbours() {
        DocumentVectors vectors = new DocumentVectors(new SpelledEncoder(0), DOCUMENT);

        assertThat(NameSigns.meant(vectors, told("Lena Ames").span())).containsExactly(4, 1.5f, 4, 1, 4, 2, 5, 0, 4, 3);
    }

    @Test
    void shouldGiveNothingForWhatWasNotRead() {
        DocumentVectors vectors = new DocumentVectors(new SpelledEncoder(0), DOCUMENT);
        int end = DOCUMENT.text().length();

        assertThat(NameSigns.meant(vectors, new Span(end, end))).isNull();
    }

    @Test
    void shouldNameTheTypesOfTheContract() {
        assertThat(List.of("PERSON", "ORGANIZATION", "STATE", "LOCATION", "MISC").stream()
                        .map(NameSigns::type))
                .containsExactly("PER", "ORG", "LOC", "LOC", "MISC");
    }
}
