package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.Slug;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Lena Ames, lena-ames",
        "Sinéad O’Neill, sinead-oneill",
        "RFE/RL, rfe-rl",
        "Łukasz Żółć, lukasz-zolc",
        "Ravi Menon (left), ravi-menon-left",
        "თბილისი, თბილისი",
        "'..//..', unnamed"
    })
    void shouldMakeAReadableId(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void shouldNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Slug.of("ILKAY IŞIK")).isEqualTo("ilkay-isik");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** To bring so many into their normal order would take hours. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldNotMindHowManyMarksAreSetOnALetter() {
        String name = "Lena A" + "\u0301\u0327".repeat(500_000) + "mes";

        assertThat(Slug.of(name)).isEqualTo("lena-ames");
        assertThat(Slug.letters(name)).isEqualTo("lena ames");
    }

    @Test
    void shouldStayShortAndFreeOfSlashes() {
        String slug = Slug.of("a/".repeat(10_000));

        assertThat(slug).hasSizeLessThanOrEqualTo(82).doesNotContain("/");
    }
}
