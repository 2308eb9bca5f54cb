package dev.parley.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.pipeline.ToyLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "EN-us", "en-Latn-GB-oed", "und", "UND"})
    void shouldReadEnglishHoweverItsTagIsWritten(String tag) {
        assertThat(Languages.shipped().reads(tag)).isTrue();
        assertThat(EXTRACTOR.extract(said(tag)).statements()).hasSize(1);
        assertThat(EXTRACTOR.extract(said(tag)).language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "enm", "e", "und-Latn", "x-test", "-", "GB-en"})
    void shouldLeaveOtherLanguagesUnread(String tag) {
        assertThat(Languages.shipped().reads(tag)).isFalse();
        assertThat(EXTRACTOR.extract(said(tag)).statements()).isEmpty();
        assertThat(EXTRACTOR.extract(said(tag)).language()).isEqualTo(tag);
    }

    @Test
    void shouldReadOneMoreWhereGivenOne() {
        Language toy = new ToyLanguage();
        Languages both = Languages.shipped().with(toy);

        assertThat(both.of("X_Test-variant")).isSameAs(toy);
        assertThat(both.of("und")).isSameAs(both.of("en")).isNotSameAs(toy);
        assertThat(Languages.shipped().all()).hasSize(1);
    }

    @Test
    void shouldRefuseTwoThatReadTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.shipped().with(new English()))
                .withMessage("two languages read en");
    }

    private static Article said(String tag) {
        return new Article("a", "Lena Ames said the bridge was unsafe.", null, null, null, tag);
    }
}
