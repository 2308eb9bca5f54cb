package dev.parley.enrich.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.articles.Figures.Share;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RatchetTest {

    private static final Ratchet BEFORE = new Ratchet(new TreeMap<>(Map.of(
            "days",
            new Share(1, 2),
            "sides",
            new Share(2, 4),
            "speakers",
            new Share(3, 4),
            "rule.old",
            new Share(1, 1))));

    @Test
    void shouldReadWhatItWrote() {
        assertThat(Ratchet.parse(BEFORE.file())).isEqualTo(BEFORE);
        assertThat(BEFORE.file()).contains("speakers\t3/4\t75.0\n");
    }

    @Test
    void shouldTellNothingWhereNothingChanged() {
        assertThat(BEFORE.against(BEFORE.shares())).isEmpty();
    }

    @Test
    void shouldTellWhatFellFirstAndAllElseThatChanged() {
        Map<String, Share> now = Map.of(
                "days",
                new Share(2, 3),
                "sides",
                new Share(1, 2),
                "speakers",
                new Share(3, 5),
                "rule.new",
                new Share(1, 1));

        assertThat(BEFORE.against(now))
                .containsExactly(
                        "speakers fell: 3/4 (75.0) -> 3/5 (60.0)",
                        "days rose: 1/2 (50.0) -> 2/3 (66.7)",
                        "rule.new is new: 0/0 (0.0) -> 1/1 (100.0)",
                        "rule.old is gone: 1/1 (100.0) -> 0/0 (0.0)",
                        "sides moved: 2/4 (50.0) -> 1/2 (50.0)");
    }

    @Test
    void shouldNameALineThatIsNoFigure() {
        assertThatThrownBy(() -> Ratchet.parse("days\tmany\n")).hasMessageContaining("days\tmany");
        assertThatThrownBy(() -> Ratchet.parse("days\t3/2\n")).hasMessageContaining("days\t3/2");
    }
}
