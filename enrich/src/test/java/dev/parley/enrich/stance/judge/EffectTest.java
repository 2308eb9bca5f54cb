package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectTest {

    @ParameterizedTest
    @CsvSource({"-2, 1, 2, -2", "0, 1, -2, 1", "0, -1, 2, -1", "0, 0, -2, -2", "0, 0, 0, 0", "1, -2, -2, 1"})
    void shouldTakeTheToneOfTheFirstThatHasOne(int subject, int object, int side, int tone) {
        assertThat(new Effect("harm", subject, object, side).tone()).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0, 3", "0, -3, 0, -3", "0, 0, 4, 4", "-3, 0, 0, -3", "0, 3, 0, 3", "0, 0, -9, -9"})
    void shouldRefuseAFigureOutOfRange(int subject, int object, int side, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effect("harm", subject, object, side))
                .withMessage("no figure from -2 to 2: " + named);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2})
    void shouldTakeTheOutermostFigures(int figure) {
        assertThat(new Effect("harm", figure, figure, figure).object()).isEqualTo(figure);
    }
}
