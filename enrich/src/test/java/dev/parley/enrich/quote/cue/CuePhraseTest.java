package dev.parley.enrich.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.text.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuePhraseTest {

    private static final Frame FRAME = new Frame(CueClass.ATTITUDE, 0.5);

    @Test
    void shouldKeepItsWordsWhateverBecomesOfTheList() {
        List<String> words = new ArrayList<>(List.of("out", "against"));
        CuePhrase phrase = new CuePhrase("object", FRAME, words);
        words.clear();

        assertThat(phrase.words()).containsExactly("out", "against");
    }

    @Test
    void shouldGroupPhrasesByTheWordBehindTheVerb() {
        CuePhrase opposed = new CuePhrase("object", FRAME, List.of("opposed", "to"));
        CuePhrase odds = new CuePhrase("object", FRAME, List.of("at", "odds", "with"));
        CuePhrase pains = new CuePhrase("object", FRAME, List.of("at", "pains", "to", "defend"));

        assertThat(CuePhrase.byFirstWord(List.of(opposed, odds, pains)))
                .isEqualTo(Map.of("opposed", List.of(opposed), "at", List.of(odds, pains)));
        assertThat(CuePhrase.byFirstWord(null)).isEmpty();
    }

    @Test
    void shouldReadPhrasesByTheirVerbTheLongestFirst() {
        Map<String, List<CuePhrase>> byVerb = CuePhrase.byVerb("cue-phrases.txt");

        assertThat(byVerb.get("take"))
                .isSortedAccordingTo((one, two) ->
                        Integer.compare(two.words().size(), one.words().size()));
        assertThat(byVerb.get("let")).singleElement().satisfies(phrase -> {
            assertThat(phrase.frame()).isEqualTo("clause");
            assertThat(phrase.how().cueClass()).isEqualTo(CueClass.SPEECH);
            assertThat(phrase.how().reliability()).isBetween(0.0, 1.0);
            assertThat(phrase.words()).containsExactly("it", "be", "known");
        });
    }

    @Test
    void shouldNameAResourceThatIsMissingOrOfAnotherForm() {
        assertThatThrownBy(() -> CuePhrase.byVerb("none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt");
        assertThatThrownBy(() -> CuePhrase.byVerb("cue-words.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cue-words.txt, line 3: unknown raising");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "850", "-5"})
    void shouldRefuseAShareThatIsNone(String share) {
        WordClass words = new WordClass("cues.txt", 3, "speech", Map.of("clause", share), Set.of("send word"));

        assertThatThrownBy(() -> CuePhrase.frames(words))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cues.txt, line 3: no share of a hundred: clause=" + share);
    }
}
