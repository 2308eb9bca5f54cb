package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ResourceLinesTest {

    @Test
    void shouldReadAllLinesAsTheyStand() {
        Class<?> owner = Beside.text("tolls.tsv", "# tolls\n\n Élan\tOrle’s \r\n#x\nlast");

        assertThat(ResourceLines.all(owner, "tolls.tsv"))
                .containsExactly("# tolls", "", " Élan\tOrle’s ", "#x", "last");
    }

    @Test
    void shouldReadNoLineOfAnEmptyResource() {
        assertThat(ResourceLines.all(Beside.text("none.tsv", ""), "none.tsv")).isEmpty();
        assertThat(ResourceLines.entries(Beside.text("none.tsv", "\n# none\n"), "none.tsv"))
                .isEmpty();
    }

    @Test
    void shouldLeaveOutBlankLinesAndCommentsAmongEntries() {
        Class<?> owner = Beside.text("tolls.tsv", "# tolls\n\n \t\n Elm\t4 \n#Veld\nOrle # 5\n # 6");

        assertThat(ResourceLines.entries(owner, "tolls.tsv")).containsExactly(" Elm\t4 ", "Orle # 5", " # 6");
    }

    @Test
    void shouldNameAResourceThatIsMissingAndItsOwner() {
        assertThatThrownBy(() -> ResourceLines.all(Lexicon.class, "ferries.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no resource ferries.tsv beside dev.parley.enrich.text.word.Lexicon");
        assertThatThrownBy(() -> ResourceLines.entries(Lexicon.class, "bridges.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bridges.tsv");
    }

    @Test
    void shouldNameAResourceThatCannotBeRead() {
        Class<?> owner = Beside.stream("broken.tsv", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        });

        assertThatThrownBy(() -> ResourceLines.all(owner, "broken.tsv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("resource broken.tsv")
                .hasRootCauseMessage("torn");
    }
}
