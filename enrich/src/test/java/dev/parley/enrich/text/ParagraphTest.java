package dev.parley.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "5, true", "6, false", "-1, false"})
    void shouldHoldItsFirstTokenAndNotItsEnd(int token, boolean expected) {
        assertThat(new Paragraph(1, 3, 6).contains(token)).isEqualTo(expected);
    }

    @Test
    void shouldCountItsTokens() {
        assertThat(new Paragraph(0, 4, 9).size()).isEqualTo(5);
        assertThat(new Paragraph(0, 4, 4).size()).isZero();
        assertThat(new Paragraph(0, 4, 4).contains(4)).isFalse();
    }

    @Test
    void shouldPartADocumentsTokens() {
        Document document = Document.of("The ferry sank. Ames left.\n\nThe toll rose.");

        assertThat(document.paragraphs()).containsExactly(new Paragraph(0, 0, 7), new Paragraph(1, 7, 11));
        assertThat(document.paragraphAt(6).index()).isZero();
        assertThat(document.paragraphAt(7).index()).isEqualTo(1);
    }
}
