package dev.parley.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.side.Party;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceFinderTest {

    /** Source, cue, content, what is found, text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Orle | condemned | condemned the raid on the port | OPPOSE raid | Orle condemned the raid on the port.
                    Orle | did not condemn | did not condemn the raid |  | Orle did not condemn the raid on the port.
                    Orle | welcomed | welcomed the ban | SUPPORT ban | Orle welcomed the ban.
                    Orle | welcomed | welcomed the lifting of the ban | OPPOSE ban | Orle welcomed the lifting of the ban.
                    Orle | condemned | condemned the lifting of the ban | SUPPORT ban | Orle condemned the lifting of the ban.
                    Maren Holt | praised | praised the new ferry | SUPPORT ferry | Maren Holt praised the new ferry.
                    Maren Holt | called for | the release of the sailors | SUPPORT sailors | Maren Holt called for the release of the sailors.
                    Maren Holt | called for | an end to the blockade | OPPOSE blockade | Maren Holt called for an end to the blockade.
                    Maren Holt | threatened | to veto the budget | OPPOSE budget | Maren Holt threatened to veto the budget.
                    Maren Holt | ruled out | a second referendum | OPPOSE second referendum | Maren Holt ruled out a second referendum.
                    Maren Holt | accused | accused the ministry of lying | OPPOSE ministry | Maren Holt accused the ministry of lying.
                    Jon Aske | urged | parliament to reject the bill | OPPOSE bill | Jon Aske urged parliament to reject the bill.
                    Jon Aske | refused | to support the treaty | OPPOSE treaty | Jon Aske refused to support the treaty.
                    Jon Aske | voiced | voiced support for the mission | SUPPORT mission | Jon Aske voiced support for the mission.
                    Veld | appeared | dissatisfied with the outcome of the talks | OPPOSE talks | Veld appeared dissatisfied with the outcome of the talks.
                    Veld | appeared to brush aside | appeared to brush aside | OPPOSE joint patrol | The group offered a joint patrol, which Veld appeared to brush aside.
                    Veld | has been dismissive of | has been dismissive of foreign mediation | OPPOSE foreign mediation | Veld has been dismissive of foreign mediation in the valley.
                    """)
    void shouldReadReportedAttitudes(String source, String cue, String content, String found, String text) {
        assertThat(Sides.of(source, cue, content, text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Holt | said | "The tunnel is reckless," | OPPOSE tunnel | "The tunnel is reckless," Holt said.
                    Holt | said | "The tunnel is not reckless," |  | "The tunnel is not reckless," Holt said.
                    Holt | said | "The tunnel is a triumph," | SUPPORT tunnel | "The tunnel is a triumph," Holt said.
                    Holt | said | "It is reckless," | OPPOSE tunnel plan | The council passed the tunnel plan. "It is reckless," Holt said.
                    Orle | said | it was unacceptable | OPPOSE tariff | Asked about the new tariff, Orle said it was unacceptable.
                    Holt | said | "We reject this bill," | OPPOSE bill | "We reject this bill," Holt said.
                    Holt | said | "We support this bill," | SUPPORT bill | "We support this bill," Holt said.
                    Holt | said | "We do not support this bill," | OPPOSE bill | "We do not support this bill," Holt said.
                    Holt | said | "The ban must be lifted," | OPPOSE ban | "The ban must be lifted," said Holt.
                    Holt | called | the plan "a disgrace" | OPPOSE plan | Holt called the plan "a disgrace".
                    Holt | hailed | the ferry as a triumph | SUPPORT ferry | Holt hailed the ferry as a triumph.
                    Aske | describing | the vote as a ‘setback’ | OPPOSE vote | Veld voted, with Aske describing the vote as a ‘setback’.
                    Aske | said | a peace deal is ‘within reach’ | SUPPORT peace deal | Aske said that a peace deal is ‘within reach’.
                    Aske | said | a peace deal is not within reach |  | Aske said that a peace deal is not within reach.
                    Aske | saying | that a truce could be reached | SUPPORT truce | Aske was hopeful, saying that a truce could be reached.
                    Aske | said | a treaty would only be possible if Veld leaves |  | Aske said a treaty would only be possible if Veld leaves.
                    Aske | said | he supports a crossing, but not at this price | SUPPORT crossing | Aske said he supports a crossing, but not at this price.
                    Aske | said | he would not support the crossing | OPPOSE crossing | Aske said he would not support the crossing.
                    """)
    void shouldReadEvaluationsInWhatIsSaid(String source, String cue, String content, String found, String text) {
        assertThat(Sides.of(source, cue, content, text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Aske | said | opposition to the plan was growing | Aske said opposition to the plan was growing.
                    Aske | said | Veld had condemned the mission | Aske said Veld had condemned the mission.
                    Aske | said | the police arrested three men | Aske said the police arrested three men.
                    Aske | said | the ferry leaves at noon | Aske said the ferry leaves at noon.
                    Aske | said | if the ban is bad we will see | Aske said if the ban is bad we will see.
                    """)
    void shouldTakeNoSideForOneWhoOnlyReports(String source, String cue, String content, String text) {
        assertThat(Sides.of(source, cue, content, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Orle | did not condemn | did not condemn the raid | raid | Orle did not condemn the raid on the port.
                    Aske | said | a treaty is bad if Veld leaves | treaty | Aske said a treaty is bad if Veld leaves.
                    Aske | said | Veld had condemned the mission |  | Aske said Veld had condemned the mission.
                    Aske | said | Veld thinks the mission is reckless | mission | Aske said Veld thinks the mission is reckless.
                    Aske | said | "I do not think the mission is reckless," | mission | "I do not think the mission is reckless," Aske said.
                    Aske | denied | the mission is reckless | mission | Aske denied that the mission is reckless.
                    """)
    void shouldBeNeutralWhereTheWordIsDeniedOpenOrAnothers(
            String source, String cue, String content, @Nullable String target, String text) {
        assertThat(Sides.stances(source, cue, content, text))
                .allSatisfy(stance -> assertThat(stance.score()).isZero())
                .extracting(stance -> stance.polarity() + " " + stance.target())
                .isEqualTo(target == null ? List.of() : List.of("NEUTRAL " + target));
    }

    /** What a thing is called is no thing of its own; what "there is" is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "The new ferry is a trap. We reject the trap," |  | trap
                    "Without a ceiling the tunnel is a hole in the budget. We oppose the hole," |  | hole
                    "There is a hole in the budget. We oppose the hole," | hole |
                    "This is a ban. We oppose the ban," | ban |
                    """)
    void shouldTakeNoSideOnWhatAThingWasOnlyCalled(String content, @Nullable String target, @Nullable String verdict) {
        List<String> targets = Sides.stances("Holt", "said", content, content + " Holt said.").stream()
                .map(Stance::target)
                .toList();

        assertThat(targets).as(content).doesNotContain(String.valueOf(verdict));
        assertThat(target == null || targets.contains(target))
                .as(content + targets)
                .isTrue();
    }

    @Test
    void shouldTellAnActorOfWhomNoSideIsTakenAsNeutralAfterTheSides() {
        String text = "Orle said that Veld and the tunnel plan, which is reckless, were discussed.";
        Said said =
                new Said(Sides.at(text, "Orle"), Sides.at(text, "said"), Sides.at(text, text.substring(15)), "orle");
        Party veld = new Party(Sides.at(text, "Veld").get(0), "Veld", "veld");
        assertThat(StanceFinder.create().find(Document.of(text), said, List.of(veld)))
                .last()
                .satisfies(stance -> {
                    assertThat(stance.targetId()).isEqualTo("veld");
                    assertThat(stance.polarity()).isEqualTo(Polarity.NEUTRAL);
                    assertThat(stance.words()).isEmpty();
                });
    }

    @Test
    void shouldGiveVariantsOfOneIssueOneId() {
        assertThat(List.of("peace deal", "peace treaty", "new peace accord")).allSatisfy(phrase -> {
            String text = "Orle welcomed the " + phrase + ".";
            assertThat(Sides.stances("Orle", "welcomed", text, text))
                    .singleElement()
                    .extracting(Stance::targetId)
                    .isEqualTo("peace-agreement");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OPPOSE Veld | Orle demanded Veld's resignation.
                    SUPPORT Veld | Orle demanded Veld's release.
                    SUPPORT Veld | Orle backed Veld's bid.
                    OPPOSE Veld | Orle welcomed the arrest of Veld.
                    """)
    void shouldSeeWhoseResignationOrReleaseItIs(String side, String text) {
        Said said = new Said(
                Sides.at(text, "Orle"), Sides.at(text, text.split(" ")[1]), Sides.at(text, text.substring(5)), "orle");
        Party veld = new Party(Sides.at(text, "Veld").get(0), "Veld", "veld");
        assertThat(StanceFinder.create().find(Document.of(text), said, List.of(veld)))
                .extracting(stance -> stance.polarity() + " " + stance.target())
                .containsExactly(side);
    }

    /** "a similar attack" is another one than "the attack". */
    @Test
    void shouldNotNameAThingByOneThatIsLikeIt() {
        String text = "A similar cattle raid was seen in May. Orle condemned the raid.";
        assertThat(Sides.stances("Orle", "condemned", "the raid", text))
                .singleElement()
                .extracting(Stance::target)
                .isEqualTo("raid");
    }

    @Test
    void shouldNameAnActorByItsId() {
        String text = "Orle condemned the government of Veld.";
        Said said = new Said(
                Sides.at(text, "Orle"), Sides.at(text, "condemned"), Sides.at(text, "the government of Veld"), "orle");
        Party veld = new Party(Sides.at(text, "government of Veld").get(0), "Veld", "veld");
        assertThat(StanceFinder.create().find(Document.of(text), said, List.of(veld)))
                .singleElement()
                .satisfies(stance -> {
                    assertThat(stance.targetId()).isEqualTo("veld");
                    assertThat(stance.mention().in(text)).isEqualTo("government of Veld");
                    assertThat(stance.words()).containsExactly(new Span(5, 14));
                    assertThat(stance.score()).isBetween(-1.0, -0.7);
                });
    }

    @Test
    void shouldLetNobodyTakeASideOnThemselves() {
        String text = "Orle condemned Veld.";
        Said said = new Said(Sides.at(text, "Orle"), Sides.at(text, "condemned"), Sides.at(text, "Veld"), "q1");
        Party same = new Party(Sides.at(text, "Veld").get(0), "Veld", "q1");
        assertThat(StanceFinder.create().find(Document.of(text), said, List.of(same)))
                .isEmpty();
    }

    @Test
    void shouldGiveAtMostFiveTargets() {
        String text =
                "Orle condemned the raid, rejected the bill, opposed the tax, denounced the wall, praised the ferry, "
                        + "backed the tunnel and welcomed the truce.";
        assertThat(Sides.stances("Orle", "condemned", text, text)).hasSize(5);
    }

    @Test
    void shouldReadTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Sides.of("INDIRA", "CRITICIZED", "CRITICIZED THE TIN MINE", "INDIRA CRITICIZED THE TIN MINE"))
                    .isEqualTo(Sides.of(
                            "INDIRA", "CRITICIZED", "CRITICIZED THE TIN MINE", "INDIRA CRITICIZED THE TIN MINE"));
            assertThat(Issues.slug("INDIAN TIN")).isEqualTo("indian-tin");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    ((((((((
                    "“”‘’""''
                    the the the of of of condemned condemned of the
                    condemned by by by which which which
                    😀 condemned 😀 𝔸𝔹ℂ
                    ,,,, , , which Orle , condemned ,
                    """)
    void shouldSurviveAnyText(String text) {
        Said said = new Said(List.of(), List.of(), List.of(new Span(0, text.length())), null);
        assertThat(StanceFinder.create().find(Document.of(text), said, List.of()))
                .hasSizeLessThanOrEqualTo(5);
    }
}
