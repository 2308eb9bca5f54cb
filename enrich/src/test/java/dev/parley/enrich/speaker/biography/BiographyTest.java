package dev.parley.enrich.speaker.biography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.text.word.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Biography and the Membership that it holds, without a text. */
class BiographyTest {

    private static final Membership BOARD = Membership.of(mention("Road Board", EntityType.ORGANIZATION, null));
    private static final Membership NORWAY = Membership.of(mention("Norway", EntityType.STATE, "Q20"));

    private static Mention mention(String words, EntityType type, @Nullable String actor, NameForm form) {
        return new Mention(0, words.split(" ").length, new Span(0, words.length()), words, type, 3, actor, form);
    }

    private static Mention mention(String words, EntityType type, @Nullable String actor) {
        return mention(words, type, actor, NameForm.NAME);
    }

    private static Biography biography(@Nullable String role, @Nullable Membership of) {
        return new Biography(role, of, Gender.UNKNOWN);
    }

    @Test
    void shouldTakeWhatItLacksFromAnother() {
        Biography mayor = new Biography("mayor", null, Gender.UNKNOWN, false, null);
        Biography other = new Biography("chair", BOARD, Gender.FEMALE, true, "council");

        assertThat(mayor.orElse(other)).isEqualTo(new Biography("mayor", BOARD, Gender.FEMALE, true, "council"));
        assertThat(other.orElse(mayor)).isEqualTo(other);
        assertThat(mayor.orElse(Biography.EMPTY)).isSameAs(mayor);
        assertThat(Biography.EMPTY.orElse(other)).isEqualTo(other);
    }

    @Test
    void shouldPreferWhatOneBelongsToNow() {
        Biography past = new Biography("minister", NORWAY, Gender.UNKNOWN, true);
        Biography now = new Biography("chair", BOARD, Gender.UNKNOWN, false);
        Biography pastToo = new Biography("chair", BOARD, Gender.UNKNOWN, true);

        assertThat(past.orElse(now).affiliation()).isEqualTo(BOARD);
        assertThat(past.orElse(pastToo).affiliation()).isEqualTo(NORWAY);
        assertThat(past.orElse(biography("chair", null)).affiliation()).isEqualTo(NORWAY);
        assertThat(now.orElse(past).affiliation()).isEqualTo(BOARD);
    }

    @Test
    void shouldPreferABodyToAVagueWord() {
        Membership vague = Membership.of(mention("Planetary", EntityType.MISC, null));

        assertThat(biography("scientist", vague).orElse(biography(null, BOARD)).affiliation())
                .isEqualTo(BOARD);
        assertThat(biography("scientist", vague).orElse(biography(null, null)).affiliation())
                .isEqualTo(vague);
    }

    @Test
    void shouldChangeAffiliationOrBodyAlone() {
        Biography mayor = new Biography("mayor", NORWAY, Gender.MALE, true, "council");

        assertThat(mayor.with(BOARD)).isEqualTo(new Biography("mayor", BOARD, Gender.MALE, true, "council"));
        assertThat(mayor.with(null).affiliation()).isNull();
        assertThat(mayor.ofBody("bank")).isEqualTo(new Biography("mayor", NORWAY, Gender.MALE, true, "bank"));
        assertThat(mayor.ofBody(null)).isSameAs(mayor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | Orlex | MISC | - | false",
                "chair | Orlex | MISC | - | true",
                "- | Orlex Veld | MISC | - | true",
                "- | Orlex | ORGANIZATION | - | true",
                "- | Orlex | MISC | Q1 | true",
                "- | HarbourWatch | MISC | - | true"
            })
    void shouldDropAWordThatMayBeAnythingWithoutARole(
            @Nullable String role, String words, EntityType type, @Nullable String actor, boolean kept) {
        Biography told = biography(role, Membership.of(mention(words, type, actor)));

        assertThat(told.withoutGuess()).isEqualTo(kept ? told : told.with(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | Elm | LOCATION | - | NAME | false",
                "economist | Elm | LOCATION | - | NAME | false",
                "mayor | Elm | LOCATION | - | NAME | true",
                "minister | Elm | LOCATION | - | NAME | false",
                "minister | Elm | LOCATION | Q9 | NAME | true",
                "economist | Elm | LOCATION | Q9 | NAME | false",
                "- | Elm | LOCATION | Q9 | SEAT | true",
                "director | RBE | LOCATION | - | NAME | true",
                "economist | RBE | LOCATION | - | NAME | false",
                "director | RB | LOCATION | - | NAME | false",
                "director | RBE | LOCATION | Q9 | NAME | false",
                "- | Elm | STATE | Q9 | NAME | true",
                "- | Elm | ORGANIZATION | - | NAME | true"
            })
    void shouldDropAPlaceThatIsNobodysBody(
            @Nullable String role, String words, EntityType type, @Nullable String actor, NameForm form, boolean kept) {
        Biography told = biography(role, Membership.of(mention(words, type, actor, form)));

        assertThat(told.withoutMerePlace()).isEqualTo(kept ? told : told.with(null));
    }

    @Test
    void shouldKeepWhatIsImpliedWhereverItLies() {
        Biography told = biography(null, Membership.implied("Ireland"));

        assertThat(told.withoutMerePlace().withoutGuess()).isSameAs(told);
    }

    @Test
    void shouldTellWhetherAMembershipIsInTheText() {
        assertThat(BOARD)
                .isEqualTo(new Membership(mention("Road Board", EntityType.ORGANIZATION, null), "Road Board", false));
        assertThat(Membership.implied("Ireland")).isEqualTo(new Membership(null, "Ireland", false));
        assertThat(Membership.ofNullable(null)).isNull();
        assertThat(Membership.ofNullable(NORWAY.mention())).isEqualTo(NORWAY);
        assertThat(BOARD.isOf(3)).isTrue();
        assertThat(BOARD.isOf(4)).isFalse();
        assertThat(Membership.implied("Ireland").isOf(3)).isFalse();
    }

    @Test
    void shouldMarkAMembershipThatIsAssumed() {
        assertThat(NORWAY.asAssumed()).isEqualTo(new Membership(NORWAY.mention(), "Norway", true));
        assertThat(NORWAY.assumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Planetary | MISC | - | true",
                "Planetary Toll | MISC | - | false",
                "Planetary | MISC | Q1 | false",
                "Planetary | ORGANIZATION | - | false"
            })
    void shouldTellAVagueMembership(String words, EntityType type, @Nullable String actor, boolean vague) {
        assertThat(Membership.of(mention(words, type, actor)).isVague()).isEqualTo(vague);
    }

    @Test
    void shouldTakeNothingImpliedForVague() {
        assertThat(Membership.implied("Ireland").isVague()).isFalse();
    }
}
