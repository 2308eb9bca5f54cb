package dev.parley.enrich.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTableTest {

    private static final NameSense TOWN = sense("elm", EntityType.LOCATION, NameForm.NAME);
    private static final NameSense BOARD = sense("board", EntityType.ORGANIZATION, NameForm.NAME);

    private static NameSense sense(String id, EntityType type, NameForm form) {
        return new NameSense(new KnownActor(id, id, type, "", null, null), form);
    }

    private static NameTable table(String... names) {
        NameTable table = new NameTable();
        for (String name : names) {
            table.add(name, TOWN);
        }
        return table.sorted();
    }

    private static @Nullable String at(NameTable table, String text, int begin, int limit, boolean ignoreCase) {
        NameTable.Entry entry =
                table.at(NameTable.firstWord(text, begin, text.length()), text, begin, limit, ignoreCase);
        return entry == null ? null : entry.name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elm | Elm",
                "Elm Bridge opened | Elm Bridge",
                "Elm Bridge Toll rose | Elm Bridge Toll",
                "Elm Bridge Tolls rose | Elm Bridge",
                "Elm Bridgeford slept | Elm",
                "Elm, Bridge and all | Elm",
                "Elm2 | -",
                "Elmford slept | -",
                "elm slept | -",
                "Orle slept | -"
            })
    void shouldFindTheLongestNameThatEndsWithAWord(String text, String name) {
        NameTable table = table("Elm", "Elm Bridge Toll", "Elm Bridge");

        String found = at(table, text, 0, text.length(), false);

        assertThat(found == null ? "-" : found).isEqualTo(name);
    }

    @Test
    void shouldIgnoreCaseWhereItIsTold() {
        NameTable table = table("Elm Bridge");

        assertThat(at(table, "ELM BRIDGE SHUT", 0, 15, false)).isNull();
        assertThat(at(table, "ELM BRIDGE SHUT", 0, 15, true)).isEqualTo("Elm Bridge");
    }

    @Test
    void shouldReadNoFurtherThanTheLimit() {
        NameTable table = table("Elm", "Elm Bridge");

        assertThat(at(table, "at Elm Bridge", 3, 13, false)).isEqualTo("Elm Bridge");
        assertThat(at(table, "at Elm Bridge", 3, 12, false)).isEqualTo("Elm");
        assertThat(at(table, "at Elm Bridge", 3, 5, false)).isNull();
    }

    @Test
    void shouldTakeAnyApostropheAndAnyBlankForTheSame() {
        NameTable straight = table("Holt's Ferry");
        NameTable curly = table("Holt\u2019s Ferry");

        for (String text : List.of("Holt's Ferry", "Holt\u2019s Ferry", "Holt\u2019s\nFerry", "Holt's\u00a0Ferry")) {
            assertThat(at(straight, text, 0, text.length(), false)).as(text).isEqualTo("Holt's Ferry");
            assertThat(at(curly, text, 0, text.length(), false)).as(text).isEqualTo("Holt\u2019s Ferry");
        }
        assertThat(at(straight, "Holt's-Ferry", 0, 12, false)).isNull();
    }

    @Test
    void shouldGatherTheSensesOfOneNameOnceEach() {
        NameTable table = new NameTable();
        NameSense people = new NameSense(TOWN.actor(), NameForm.PEOPLE);
        table.add("Elm", TOWN);
        table.add("Elm", BOARD);
        table.add("Elm", sense("elm", EntityType.LOCATION, NameForm.NAME));
        table.add("Elm", people);

        assertThat(table.sorted().senses("Elm")).containsExactly(TOWN, BOARD, people);
    }

    @Test
    void shouldTellTheSensesOfTheVeryNameAlone() {
        NameTable table = table("Elm", "Elm Bridge");

        assertThat(table.senses("elm")).isEmpty();
        assertThat(table.senses("Elm Bri")).isEmpty();
        assertThat(table.senses("Orle")).isEmpty();
        assertThat(table.senses("Elm Bridge")).containsExactly(TOWN);
        assertThatThrownBy(() -> table.senses("Elm").add(BOARD)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldFindEachOfManyNames() {
        NameTable table = new NameTable();
        for (int i = 0; i < 3000; i++) {
            table.add("Holt" + i + " Ferry", TOWN);
        }
        table.sorted();

        for (int i = 0; i < 3000; i++) {
            String text = "Holt" + i + " Ferry sank";
            assertThat(at(table, text, 0, text.length(), false)).isEqualTo("Holt" + i + " Ferry");
        }
        assertThat(at(table, "Holt3000 Ferry", 0, 14, false)).isNull();
    }

    @Test
    void shouldHashTheFirstWordInAnyCaseUpToTheLimit() {
        int elm = NameTable.firstWord("Elm", 0, 3);

        assertThat(NameTable.firstWord("ELM bridge", 0, 10)).isEqualTo(elm);
        assertThat(NameTable.firstWord("elm-bridge", 0, 10)).isEqualTo(elm);
        assertThat(NameTable.firstWord("Elmford", 0, 3)).isEqualTo(elm);
        assertThat(NameTable.firstWord("an Elm", 3, 6)).isEqualTo(elm);
        assertThat(NameTable.firstWord("Elmford", 0, 7)).isNotEqualTo(elm);
        assertThat(NameTable.firstWord("- Elm", 0, 5)).isZero();
    }
}
