package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of facts as they should be, and as they should not: FactTable, FactRow. */
class FactTableTest {

    private static final String TABLE = "tolls.tsv";

    /** {@code ;} for a TAB, {@code /} for the end of a line. */
    private static List<FactRow> rows(String text) {
        String table = text.replace(';', '\t').replace('/', '\n');
        return FactTable.read(Beside.text(TABLE, table), TABLE, "name", "id", "name", "names");
    }

    @Test
    void shouldReadRowsByTheNamesOfTheirColumns() {
        List<FactRow> rows = rows("# What it costs.\nid;name;names\n;Elm Bridge;Elm|Old Elm\n# More.\nQ2;Orle");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).of("id")).isEmpty();
        assertThat(rows.get(0).of("name")).isEqualTo("Elm Bridge");
        assertThat(rows.get(0).list("names")).containsExactly("Elm", "Old Elm");
        assertThat(rows.get(1)).isEqualTo(new FactRow(TABLE, 5, List.of("id", "name", "names"), List.of("Q2", "Orle")));
        assertThat(rows.get(1).of("names")).isEmpty();
        assertThat(rows.get(1).list("names")).isEmpty();
        assertThat(rows.get(1).list("name")).containsExactly("Orle");
        assertThat(rows.get(1).bad("no toll")).hasMessage("tolls.tsv, line 5: no toll");
    }

    @Test
    void shouldTellAColumnThatHasOneValueOnly() {
        FactRow row = rows("id;name;names/noun;Elm").get(0);

        assertThat(row.is("id", "noun")).isTrue();
        assertThat(row.is("names", "noun")).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> row.is("name", "noun"))
                .withMessage("tolls.tsv, line 2: unknown name: Elm");
        assertThatIllegalStateException()
                .isThrownBy(() -> row.of("toll"))
                .withMessage("tolls.tsv, line 2: no column toll");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '%',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# Nothing.%: no line that names the columns",
                "id;names;name%, line 1: the columns are [id, names, name], not [id, name, names]",
                "Q1;Elm%, line 1: the columns are [Q1, Elm], not [id, name, names]",
                "id;name;names/Q1;Elm;Old Elm;toll%, line 2: more than 3 columns",
                "id;name;names/Q1;Elm/Q2;Elm%, line 3: no name, or one given twice",
                "id;name;names/Q1%, line 2: no name, or one given twice",
                "id;name;names//Q1;Elm%, line 2: no name, or one given twice",
                "id;name;names/Q1;Elm %, line 2: a blank too many: Elm ",
                "id;name;names/Q1;Elm  Bridge%, line 2: a blank too many: Elm  Bridge",
                "id;name;names/Q1;Elm;Old Elm|%, line 2: a value empty or given twice: Old Elm|",
                "id;name;names/Q1;Elm;Old|Old%, line 2: a value empty or given twice: Old|Old",
                "id;name;names/# Q1;Elm%, line 2: no comment, or facts in it",
                "id;name;names/#Q1%, line 2: no comment, or facts in it",
            })
    void shouldRefuseWhatIsNoRow(String table, String cause) {
        assertThatIllegalStateException().isThrownBy(() -> rows(table)).withMessageStartingWith(TABLE + cause);
    }

    @Test
    void shouldNameATableThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FactTable.read(FactTable.class, TABLE, "id", "id"))
                .withMessageContaining(TABLE);
    }
}
