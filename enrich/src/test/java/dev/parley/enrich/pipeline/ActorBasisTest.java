package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.pipeline.Extraction.IdBasis;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorBasisTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    private static Extraction.Statement only(String text) {
        var statements = EXTRACTOR
                .extract(new Article("1", text, null, null, null, "en"))
                .statements();
        assertThat(statements).as(text).hasSize(1);
        return statements.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transport Minister Brackenbury said that the ferry would stay.",
                "Mr Brackenbury said that the ferry would stay.",
            })
    void shouldMakeNoActorOfASurnameAlone(String text) {
        var statement = only(text);

        assertThat(statement.actorId()).isNull();
        assertThat(statement.speaker()).isEqualTo("Brackenbury");
        assertThat(statement.idBasis()).isEqualTo(IdBasis.SURNAME);
        assertThat(statement.unresolvedReason()).contains("surname alone");
        assertThat(EXTRACTOR
                        .extract(new Article("1", text, null, null, null, "en"))
                        .actors())
                .extracting(Extraction.Actor::id)
                .doesNotContain("brackenbury");
    }

    @Test
    void shouldCreditAPersonWhomTheTextNamesInFullOnce() {
        var said = EXTRACTOR
                .extract(new Article(
                        "1",
                        "Brackenbury said that the ferry would stay. Orla Brackenbury welcomed the toll.",
                        null,
                        null,
                        null,
                        "en"))
                .statements();

        assertThat(said).extracting(Extraction.Statement::actorId).containsOnly("orla-brackenbury");
        assertThat(said).extracting(Extraction.Statement::idBasis).containsOnly(IdBasis.FULL_NAME);
        assertThat(said).extracting(Extraction.Statement::unresolvedReason).containsOnlyNulls();
    }

    @Test
    void shouldSayThatTheRegistryKnowsAnActor() {
        assertThat(only("Norway said that the quota would stay.").idBasis()).isEqualTo(IdBasis.REGISTRY);
    }

    @Test
    void shouldTakeAnOrganisationOfOneWordForAFullName() {
        var statement = only("Veldtrax Corp said that the mine would close.");

        assertThat(statement.actorId()).isNotNull();
        assertThat(statement.idBasis()).isEqualTo(IdBasis.FULL_NAME);
    }

    @Test
    void shouldSayWhyNobodyIsCredited() {
        var statement = only("Two officials said that the mine would close.");

        assertThat(statement.actorId()).isNull();
        assertThat(statement.unresolvedReason()).isEqualTo("named, but not as an actor");
    }

    @Test
    void shouldReadTheSameInATurkishLocale() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(only("Minister Irving said that the ferry would stay.").idBasis())
                    .isEqualTo(IdBasis.SURNAME);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
