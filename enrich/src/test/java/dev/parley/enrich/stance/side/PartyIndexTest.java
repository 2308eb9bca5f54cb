package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyIndexTest {

    private static final String TEXT =
            "Lena Ames met Jon Holt of Orle. The Elm Board met. He left her. It rained. She sang.";

    private final Statement statement = Statement.of("Jon Holt", "", "He left her", TEXT);
    private final Party ames = statement.party("Lena Ames", EntityType.PERSON, Gender.FEMALE);
    private final Party holt = statement.party("Jon Holt", EntityType.PERSON, Gender.MALE);
    private final Party orle = statement.party("Orle", EntityType.STATE, Gender.UNKNOWN);
    private final Party board = statement.party("Elm Board", EntityType.ORGANIZATION, Gender.UNKNOWN);
    private final PartyIndex index = new PartyIndex(statement.document(), List.of(board, orle, holt, ames));

    @Test
    void shouldPutTheActorsInTextOrder() {
        assertThat(index.all()).containsExactly(ames, holt, orle, board);
    }

    @Test
    void shouldKeepTheLastOfSeveralAtOnePlace() {
        Party other = new Party(new Span(0, 4), "Lena", "other");

        assertThat(new PartyIndex(statement.document(), List.of(ames, holt, other)).all())
                .containsExactly(other, holt);
    }

    @Test
    void shouldFindWhoStandsWhollyInsideStretches() {
        assertThat(index.within(List.of(statement.span("Lena Ames met Jon")))).containsExactly(ames);
        assertThat(index.within(List.of(statement.span("Jon Holt of Orle"), statement.span("Elm Board"))))
                .containsExactly(holt, orle, board);
        assertThat(index.within(List.of(statement.span("Ames met"), statement.span("It rained"))))
                .isEmpty();
        assertThat(index.within(List.of())).isEmpty();
    }

    @Test
    void shouldFindWhoseMentionHoldsAPlace() {
        int begin = ames.span().begin();
        assertThat(index.at(begin)).isEqualTo(ames);
        assertThat(index.at(ames.span().end() - 1)).isEqualTo(ames);
        assertThat(index.at(ames.span().end())).isNull();
        assertThat(index.at(board.span().begin() - 1)).isNull();
        assertThat(index.at(TEXT.length())).isNull();
    }

    /** A mention may be longer than the noun phrase of its head. */
    @Test
    void shouldFindWhoAPhraseNamesEvenBeyondIt() {
        Statement other = Statement.saying("The government of Orle left the Veld bridge.");
        Party government = other.party("The government of Orle", EntityType.STATE, Gender.UNKNOWN);
        Party veld = other.party("Veld", EntityType.STATE, Gender.UNKNOWN);
        PartyIndex both = new PartyIndex(other.document(), List.of(government, veld));

        assertThat(both.inside(other.phrase("The government"))).containsExactly(government);
        assertThat(both.inside(other.phrase("bridge"))).containsExactly(veld);
    }

    /** Nobody where two sentences lie between; "He" is not Holt, who speaks. */
    @ParameterizedTest
    @CsvSource({"He, -", "her, Lena Ames", "She, -", "It, -", "rained, -"})
    void shouldTellWhomAPronounMeans(String pronoun, String meant) {
        assertThat(name(index.person(statement.scope(), statement.first(pronoun))))
                .isEqualTo(meant);
    }

    @Test
    void shouldNotTakeOneOfAnotherGender() {
        Statement other = Statement.of("", "", "", "Lena Ames met Jon Holt. He left her. Veld thanked him.");
        Party she = other.party("Lena Ames", EntityType.PERSON, Gender.FEMALE);
        Party he = other.party("Jon Holt", EntityType.PERSON, Gender.MALE);
        Party unknown = other.party("Veld", EntityType.PERSON, Gender.UNKNOWN);
        PartyIndex people = new PartyIndex(other.document(), List.of(she, he, unknown));

        assertThat(people.person(other.scope(), other.first("He"))).isEqualTo(he);
        assertThat(people.person(other.scope(), other.first("her"))).isEqualTo(she);
        assertThat(people.person(other.scope(), other.first("him"))).isEqualTo(unknown);
    }

    @Test
    void shouldTakeTheBodyNamedLastInThisSentenceOrTheOneBefore() {
        assertThat(index.body(statement.first("He"))).isEqualTo(board);
        assertThat(index.body(statement.first("Elm"))).isEqualTo(orle);
        assertThat(index.body(statement.first("It"))).isNull();
        assertThat(index.body(0)).isNull();
    }

    private static String name(@Nullable Party party) {
        return party == null ? "-" : party.name();
    }
}
