package dev.parley.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final List<Moment> RISING = List.of(
            new Moment(1, Moment.UNKNOWN, "z"),
            new Moment(1, 0, "y"),
            new Moment(1, 5, "a"),
            new Moment(1, 5, "b"),
            Moment.withdrawal(1),
            new Moment(2, Moment.UNKNOWN, "a"),
            Moment.withdrawal(2),
            new Moment(3, Moment.UNKNOWN, "a"));

    @Test
    void shouldGoByTimeOfFetchingThenByTimeOfChangeAndByHashesOnlyWhereBothAreEqual() {
        var shuffled = new ArrayList<>(RISING);
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(RISING);
        }
    }

    @Test
    void shouldBeEqualInOrderOnlyToItself() {
        for (var one : RISING) {
            for (var other : RISING) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
            }
        }
    }
}
