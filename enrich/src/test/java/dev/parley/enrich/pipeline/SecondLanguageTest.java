package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.language.Languages;
import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.judge.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a second language needs nothing but its {@code Language}. */
class SecondLanguageTest {

    private static final String TEXT = "😀 Lena qua moro kalu. Tom qua siri kalu moro.";
    private static final Languages BOTH = Languages.shipped().with(new ToyLanguage());

    private final Extractor extractor = Extractor.create().with(BOTH);

    @Test
    void shouldReadItByItsOwnRule() {
        Extraction found = extractor.extract(article("Lena qua moro kalu. Tom qua siri kalu.", "X-Test"));

        assertThat(found.language()).isEqualTo("X-Test");
        assertThat(found.statements())
                .extracting(Extraction.Statement::speaker, Extraction.Statement::contentText)
                .containsExactly(tuple("Lena", "moro kalu"), tuple("Tom", "siri kalu"));
        assertThat(found.statements().get(0).stances())
                .extracting(Extraction.Stance::polarity)
                .containsExactly(Extraction.Polarity.SUPPORT);
        assertThat(found.statements().get(0).rule()).isEqualTo("qua");
    }

    @Test
    void shouldReadEnglishBesideIt() {
        Article english = article("Mayor Lena Ames said the bridge was unsafe.", "en");

        assertThat(extractor.extract(english)).isEqualTo(Extractor.create().extract(english));
        assertThat(extractor.extract(article(TEXT, "en")).statements()).isEmpty();
        assertThat(extractor.extract(article(TEXT, "de")).statements()).isEmpty();
    }

    @Test
    void shouldKeepItWithOtherActors() {
        Extractor other = extractor.with(ActorRegistry.builtIn());

        assertThat(other.extract(article("Lena qua moro kalu.", "x-test")).statements())
                .hasSize(1);
    }

    @Test
    void shouldAskItForTheLightOnAMention() {
        Stances stances = Stances.create(BOTH, null);

        assertThat(stances.classify("x-test", TEXT, List.of(new int[] {11, 15}), null))
                .extracting(Verdict::polarity)
                .containsExactly(Polarity.SUPPORT);
        assertThat(stances.classify("en", TEXT, List.of(new int[] {11, 15}), null))
                .extracting(Verdict::polarity)
                .containsExactly(Polarity.NEUTRAL);
        assertThat(stances.reads("x-test")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stances.classify("de", TEXT, List.of(new int[] {11, 15}), null))
                .withMessage("no language that is read: de");
    }

    private static Article article(String text, String language) {
        return new Article("a", text, null, null, null, language);
    }
}
