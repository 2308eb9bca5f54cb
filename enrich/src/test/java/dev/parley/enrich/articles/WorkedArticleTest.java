package dev.parley.enrich.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.pipeline.Extraction.Kind;
import dev.parley.enrich.pipeline.Extraction.Polarity;
import org.junit.jupiter.api.Test;

class WorkedArticleTest {

    private static final String TEXT = "“We wait,” Ames said. “Nobody may cross the old bridge.” We wait.";

    @Test
    void shouldReadARow() {
        Row row =
                read("? Lena Ames / Ames | DIRECT / MIXED | - | X | - | We wait // Nobody may [...] bridge | bridge:OPPOSE, ?river:SUPPORT")
                        .rows()
                        .get(0);

        assertThat(row.required()).isFalse();
        assertThat(row.kind()).isEqualTo(Kind.DIRECT);
        assertThat(row.words().toString()).isEqualTo("{0, 1, 4, 5, 6, 7, 8, 9}");
        assertThat(row.day().required()).isFalse();
        assertThat(row.venue().required()).isTrue();
        assertThat(row.clear()).hasSize(1);
        assertThat(row.sides().get(1).polarity()).isEqualTo(Polarity.SUPPORT);
    }

    @Test
    void shouldLookBehindTheRowBeforeAndThenWithinIt() {
        assertThat(read("Ames | DIRECT | - | - | - | Nobody may [...] We | -\nAmes | DIRECT | - | - | - | wait | -")
                        .rows()
                        .get(1)
                        .words()
                        .toString())
                .isEqualTo("{11}");
        assertThat(read("Ames | DIRECT | - | - | - | Nobody may [...] bridge | -\nAmes | DIRECT | - | - | - | old | -")
                        .rows()
                        .get(1)
                        .words()
                        .toString())
                .isEqualTo("{8}");
    }

    @Test
    void shouldFindWholeWordsAlone() {
        assertThatThrownBy(() -> read("Ames | DIRECT | - | - | - | body may | -"))
                .hasMessageContaining("no such words");
    }

    @Test
    void shouldRefuseWordsThatTheTextDoesNotHaveThere() {
        assertThatThrownBy(() -> read("Ames | DIRECT | - | - | - | We run | -"))
                .hasMessage("a.txt: 'We run': the text has no such words");
        assertThatThrownBy(() -> read("Ames | DIRECT | - | - | - | Nobody | -\nAmes | DIRECT | - | - | - | Ames | -"))
                .hasMessage("a.txt: 'Ames': rows stand in the order of the text");
    }

    @Test
    void shouldRefuseARowOfAnotherForm() {
        assertThatThrownBy(() -> read("Ames | DIRECT | - | - | We wait | -")).hasMessageContaining("6 cells, not 7");
        assertThatThrownBy(() -> read("Ames | LOUD | - | - | - | We wait | -")).hasMessageContaining("LOUD");
        assertThatThrownBy(() -> read("Ames | DIRECT | - | - | - | We wait | bridge"))
                .hasMessageContaining("'bridge' is no target:SUPPORT or target:OPPOSE");
        assertThatThrownBy(() -> WorkedArticle.of("a.txt", "text")).hasMessageStartingWith("a.txt: ");
    }

    @Test
    void shouldAcceptAFullerNameAndNoShorterOne() {
        Accepted accepted = Accepted.of("Lena Ames / the mayor");

        assertThat(accepted.names("Lena Ames KC")).isTrue();
        assertThat(accepted.names("mayor of Elm")).isTrue();
        assertThat(accepted.names("Ames")).isFalse();
        assertThat(accepted.names("Helena Ames")).isFalse();
        assertThat(accepted.names(null)).isFalse();
        assertThat(Accepted.of("X / -").names(null)).isTrue();
        assertThat(Accepted.of("Elm’s board").names("Elm's Board")).isTrue();
        assertThat(accepted.means("Ames")).isTrue();
    }

    private static WorkedArticle read(String rows) {
        return WorkedArticle.of("a.txt", "published: 2026-05-05T12:00:00Z\n---\n" + TEXT + "\n---\n" + rows);
    }
}
