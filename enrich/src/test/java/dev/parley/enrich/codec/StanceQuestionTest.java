package dev.parley.enrich.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.pipeline.Extraction.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StanceQuestionTest {

    private static final String TEXT = "Ames opposes the toll.";
    private static final Range AMES = new Range(0, 4);
    private static final Range TOLL = new Range(13, 21);

    @Test
    void shouldKeepItsTargetsWhenTheGivenListChanges() {
        List<Range> given = new ArrayList<>(List.of(TOLL, AMES));

        StanceQuestion question = new StanceQuestion("q", TEXT, "und", given, AMES);
        given.clear();

        assertThat(question.targets()).containsExactly(TOLL, AMES);
        assertThat(question).isEqualTo(new StanceQuestion("q", TEXT, "und", List.of(TOLL, AMES), AMES));
    }

    @Test
    void shouldNotLetItsTargetsBeChanged() {
        List<Range> targets = new StanceQuestion("q", TEXT, "und", new ArrayList<>(), AMES).targets();

        assertThatThrownBy(() -> targets.add(TOLL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldRefuseATargetThatIsNone() {
        List<Range> given = Arrays.asList(TOLL, null);

        assertThatNullPointerException().isThrownBy(() -> new StanceQuestion("q", TEXT, "und", given, AMES));
    }

    @Test
    void shouldDifferFromAQuestionAboutTheTextItself() {
        StanceQuestion ames = new StanceQuestion("q", TEXT, "und", List.of(TOLL), AMES);
        StanceQuestion text = new StanceQuestion("q", TEXT, "und", List.of(TOLL), null);

        assertThat(text.holder()).isNull();
        assertThat(text).isNotEqualTo(ames);
    }

    @Test
    void shouldBeReadFromALineWithEachOfItsParts() {
        StanceQuestion read = StanceLines.read("""
                {"id":"q","text":"Ames opposes the toll.","targets":[{"begin":13,"end":21}],"holder":[0,4]}""");

        assertThat(read).isEqualTo(new StanceQuestion("q", TEXT, "und", List.of(TOLL), AMES));
    }

    @Test
    void shouldBeInTheLanguageThatItsLineTells() {
        String line = "{\"id\":\"q\",\"text\":\"Ames opposes the toll.\",\"targets\":[],\"language\":\"%s\"}";

        assertThat(StanceLines.read(line.formatted("en-GB")).language()).isEqualTo("en-GB");
        assertThat(StanceLines.read(line.formatted("")).language()).isEqualTo("und");
    }
}
