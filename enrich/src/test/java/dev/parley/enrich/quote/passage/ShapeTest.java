package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource({
        "THAT, 0",
        "CLAUSE, 0",
        "REST, 0",
        "QUESTION, 0",
        "INFINITIVE, 1",
        "OBJECT_INFINITIVE, 1",
        "OBJECT, 2",
        "GERUND, 2",
        "PREPOSITION, 2",
        "NAMING, 2",
        "NOUN, 2",
        "ADJECTIVE, 2",
        "PASSIVE, 2",
        "SEEMING, 2"
    })
    void shouldBeOfAFamily(Shape shape, int family) {
        assertThat(shape.family()).isEqualTo(family);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void shouldRunOverCommasInTheFamilyOfClausesOnly(Shape shape) {
        assertThat(shape.isClause()).isEqualTo(shape.family() == 0);
    }
}
