package dev.parley.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.side.Party;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StanceReaderTest {

    private static final StanceFinder FINDER = StanceFinder.create();

    private static StanceReader open(String text, String... parties) {
        List<Party> mentions = Arrays.stream(parties)
                .map(name -> new Party(Sides.at(text, name).get(0), name, name))
                .toList();
        return FINDER.open(Document.of(text), mentions);
    }

    private static Said said(String text, String cue, String content, @Nullable String holder) {
        return new Said(List.of(), Sides.at(text, cue), Sides.at(text, content), holder);
    }

    @Test
    void shouldTellSidesFirstAndThenWhatIsOnlySpokenOf() {
        String text = "Holt condemned the bridge near Elm.";
        List<Stance> found = open(text, "Elm").find(said(text, "condemned", "the bridge near Elm", null));

        assertThat(found).extracting(Stance::target).containsExactly("bridge", "Elm");
        assertThat(found).extracting(Stance::polarity).containsExactly(Polarity.OPPOSE, Polarity.NEUTRAL);
        assertThat(found.get(0).score()).isNegative();
        assertThat(found.get(1).score()).isZero();
        assertThat(found.get(1).words()).isEmpty();
    }

    @Test
    void shouldTellAsNeutralWhatIsDenied() {
        String text = "Holt did not condemn the bridge.";
        List<Stance> found = open(text).find(said(text, "condemn", "the bridge", null));

        assertThat(found).singleElement().satisfies(stance -> {
            assertThat(stance.targetId()).isEqualTo("bridge");
            assertThat(stance.polarity()).isEqualTo(Polarity.NEUTRAL);
            assertThat(stance.words()).containsExactly(new Span(13, 20));
        });
    }

    @Test
    void shouldTellTheWordsThatCarryASideInTextOrder() {
        String text = "Holt condemned the ferry plan. The ferry plan is a disgrace.";
        List<Stance> found = open(text).find(said(text, "condemned", text, null));

        assertThat(found.get(0).targetId()).isEqualTo("ferry-plan");
        assertThat(found.get(0).words())
                .containsExactly(
                        Sides.at(text, "condemned").get(0),
                        Sides.at(text, "disgrace").get(0));
        assertThat(found.get(0).generic()).isFalse();
    }

    /** "the bridge" and the "it" that means it are one mention. */
    @Test
    void shouldTellOneSideOfOneHolderOnOneMention() {
        String text = "Lena Ames praised the bridge and condemned it as a disgrace.";
        List<Said> both = List.of(
                statement(text, "Lena Ames", "praised", "the bridge"),
                statement(text, "Lena Ames", "condemned", "it as a disgrace"));
        List<Said> nobodys = List.of(
                statement(text, "", "praised", "the bridge"), statement(text, "", "condemned", "it as a disgrace"));

        assertThat(open(text).findAll(both))
                .extracting(found -> found.get(0).polarity())
                .containsExactly(Polarity.SUPPORT, Polarity.NEUTRAL);
        assertThat(open(text).findAll(nobodys))
                .extracting(found -> found.get(0).polarity())
                .containsExactly(Polarity.SUPPORT, Polarity.OPPOSE);
    }

    private static Said statement(String text, String source, String cue, String content) {
        return new Said(Sides.at(text, source), Sides.at(text, cue), Sides.at(text, content), null);
    }

    @Test
    void shouldLeaveTheHolderOut() {
        String text = "Holt said Elm and Orle met.";
        StanceReader reader = open(text, "Elm", "Orle");

        assertThat(reader.find(said(text, "said", "Elm and Orle met", "Elm")))
                .extracting(Stance::targetId)
                .containsExactly("Orle");
        assertThat(reader.find(said(text, "said", "Elm and Orle met", null)))
                .extracting(Stance::targetId)
                .containsExactly("Elm", "Orle");
    }

    @Test
    void shouldTellFiveTargetsAtMost() {
        String text = "Holt said Elm, Orle, Veld, Aske, Oakes and Ames met.";
        StanceReader reader = open(text, "Elm", "Orle", "Veld", "Aske", "Oakes", "Ames");

        assertThat(reader.find(said(text, "said", "Elm, Orle, Veld, Aske, Oakes and Ames met", null)))
                .extracting(Stance::targetId)
                .containsExactly("Elm", "Orle", "Veld", "Aske", "Oakes");
    }

    @Test
    void shouldReadEachSentenceOnce() {
        StanceReader reader = open("It rained. Holt condemned the bridge.");

        assertThat(reader.judged(1)).isSameAs(reader.judged(1)).isNotEqualTo(reader.judged(0));
        assertThat(reader.judged(1).sentence().index()).isEqualTo(1);
        assertThat(reader.document()).isSameAs(reader.judged(0).document());
    }
}
