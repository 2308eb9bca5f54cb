package dev.parley.enrich.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STAET | STATE,PERSON | STATE",
                "ferr | ferry | ferry",
                "ferryy | ferry | ferry",
                "fevvy | ferry | ferry",
                "bridg | fridge,bridge | bridge",
                "tolk | told,toll | told",
                "elk | elm | elm",
                "ekk | elm | -",
                "fxyzy | ferry | -",
                "harbormeister | harbourmaster | harbourmaster",
                "harvvvvmaster | harbourmaster | harbourmaster",
                "hxxxxxmaster | harbourmaster | -",
                "Ferry | FERRY | -",
                "toll | toll | toll"
            })
    void shouldFindTheNearestNameThatIsNearEnough(String given, String names, String near) {
        String found = NearName.of(given, List.of(names.split(",")));

        assertThat(found == null ? "-" : found).isEqualTo(near);
    }

    @Test
    void shouldFindNothingAmongNoNames() {
        assertThat(NearName.of("toll", List.of())).isNull();
        assertThat(NearName.hint("toll", List.of())).isEmpty();
    }

    @Test
    void shouldAskWhetherTheNearNameWasMeant() {
        assertThat(NearName.hint("brigde", List.of("ferry", "bridge"))).isEqualTo("; did you mean bridge?");
    }
}
