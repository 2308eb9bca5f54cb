package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.NameTable;
import dev.parley.enrich.text.Document;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningNamesTest {

    private static OpeningNames openings(Document document, IntFunction<NameTable.@Nullable Entry> known) {
        NameRun run = new NameRun(document, known);
        run.enter(document.sentences().get(0));
        return new OpeningNames(document, known, run);
    }

    private static OpeningNames openings(Document document) {
        return openings(document, at -> null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ferry fares rose. | 0 | true",
                "Ferry fares rose. | 1 | false",
                "\"Ferry fares rose,\" Ames said. | 1 | true",
                "\"Ferry fares rose,\" Ames said. | 2 | false",
                "Ames said: \"Ferry fares rose.\" | 4 | true",
                "Ames said \"Ferry fares rose.\" | 3 | true",
                "Ames said \"Ferry fares rose.\" | 4 | false",
                "... Ferry fares rose. | 1 | true"
            })
    void shouldKnowWhereASentenceOrAQuotationOpens(String text, int token, boolean opens) {
        assertThat(openings(Document.of(text)).isAt(token)).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accidents rose in May. | false",
                "Blunt starred in May. | true",
                "Ames rose in May. | true",
                "Lena rose in May. | true",
                "OBK rose in May. | true",
                "Brown said tolls rose. | true",
                "Water Board staff left. | true",
                "Senior Road Board staff left. | false",
                "Water levels rose. | false",
                "Water Accidents rose. | false"
            })
    void shouldTellANameFromAWordThatOpens(String text, boolean name) {
        assertThat(openings(Document.of(text)).isName(0)).isEqualTo(name);
    }

    @Test
    void shouldTrustWhateverIsKnown() {
        Document document = Document.of("Accidents rose in May.");
        NameTable.Entry entry = new NameTable.Entry("Accidents", List.of());

        assertThat(openings(document, at -> at == 0 ? entry : null).isName(0)).isTrue();
    }

    @Test
    void shouldTakeWhatIsNoWordForAMark() {
        Document document = Document.of("Ames said, \"It rose\": tolls.");
        OpeningNames openings = openings(document);

        assertThat(openings.isMark(-1)).isTrue();
        assertThat(openings.isMark(0)).isFalse();
        assertThat(openings.isMark(2)).isFalse();
        assertThat(openings.isMark(3)).isTrue();
        assertThat(openings.isMark(7)).isTrue();
    }
}
