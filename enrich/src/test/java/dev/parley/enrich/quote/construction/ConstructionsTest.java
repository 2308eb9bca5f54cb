package dev.parley.enrich.quote.construction;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Claim;
import dev.parley.enrich.quote.passage.Construction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each construction proposes by itself of a text; see {@link Proposals}. */
class ConstructionsTest {

    private static final Map<String, Construction> CONSTRUCTIONS = Map.ofEntries(
            entry("AdjectiveCues", new AdjectiveCues()),
            entry("BlockQuotations", new BlockQuotations()),
            entry("ColonLine", new ColonLine()),
            entry("NounCues", new NounCues()),
            entry("OpeningWords", new OpeningWords()),
            entry("Parenthetical", new Parenthetical()),
            entry("Received", new Received()),
            entry("Seeming", new Seeming()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ColonLine | colon-line | [s:Ames][c::] [q:The bridge stays shut].
            ColonLine | colon-line | [s:Ames (left)][c::] [q:The bridge stays shut].
            ColonLine | colon-line | [s:Q][c::] [q:Who shut the bridge]?
            ColonLine | colon-line | It rained.¶[s:Ames][c::] [q:It fell. It is old].

            AdjectiveCues | adjective | [s:Ames] [c:is critical of] [q:the firm].
            AdjectiveCues | adjective | [s:Ames] [c:is really very critical of] [q:the firm].
            AdjectiveCues | adjective | [s:Ames] [c:is less critical of] [q:the firm].
            AdjectiveCues | adjective | [s:Ames] [c:seemed dissatisfied with] [q:the outcome].
            AdjectiveCues | adjective | [s:Ames] [c:was appalled by] [q:the toll].
            AdjectiveCues | adjective | [s:Ames] [c:is confident] [q:that it will hold].
            AdjectiveCues | adjective | [s:Ames] [c:is convinced] [q:the bridge will fall].
            AdjectiveCues | adjective | [s:Ames] [c:is eager] [q:to sail].
            AdjectiveCues | adjective | Ames, [s:who] [c:is critical of] [q:the firm], left.

            Seeming | seeming | [q:Ames] [c:appears] [q:to be losing patience].
            Seeming | seeming | [q:The bridge] [c:seems] [q:unsafe].
            Seeming | seeming | [q:The bridge] [c:seems] [q:like a trap].
            Seeming | seeming | [q:The bridge] [c:appeared] [q:badly damaged].
            Seeming | seeming-attitude | [s:Ames] [c:appeared] [q:to endorse the plan].
            Seeming | seeming-attitude | [s:Ames] [c:appeared] [q:to brush aside the plan].

            Received | received | [q:The plan] [c:drew criticism from] [s:Ames].
            Received | received | [q:The plan] [c:drew criticism from] [s:Ames] [q:for its cost].
            Received | received | [q:The plan] [c:drew criticism from] [s:the drivers' union].
            Received | received | [q:The verdict] [c:was met with outrage from] [s:the families].
            Received | received | [q:The toll] [c:drew anger from] [s:drivers] [q:over the price].
            Received | received | [q:The mayor] [c:faced criticism from] [s:crews] [q:for closing the pier].

            NounCues | noun | The crew laughed at [s:Ames]' [c:claim] [q:that it is safe].
            NounCues | noun | [s:Ames]' [c:claim] [q:that the bridge is safe] angered drivers.
            NounCues | noun | [s:Ames]'s [c:promise] [q:to mend the bridge] angered drivers.
            NounCues | noun | [s:Her] [c:call for] [q:repairs] came late.
            NounCues | noun | [s:Her] [c:view is] [q:that the bridge is old].
            NounCues | noun | [s:The council]'s [c:argument was] [q:that the bridge is old].
            NounCues | noun-by | There was a [c:claim] by [s:the divers] [q:that it is unsafe].
            NounCues | noun-by | There was a [c:promise] from [s:the union] [q:that it would end].
            NounCues | light-verb | [s:Ames] [c:expressed concern about] [q:the cables].
            NounCues | light-verb | [s:The firm] [c:issued a warning] [q:that the bridge may fall].
            NounCues | noun-linked | [s:Ames] [c:is a critic of] [q:the firm].

            Parenthetical | parenthetical-end | [q:The bridge was unsafe], [s:Ames] [c:said].
            Parenthetical | parenthetical-end | [q:The bridge was unsafe], [s:Ames] [c:said], and the toll old.
            Parenthetical | parenthetical-end | [q:The bridge is old], [s:Ames] [c:pointed out].
            Parenthetical | parenthetical-end | [q:The bridge is old], [s:Ames] [c:told] the council.
            Parenthetical | parenthetical-end | The gate broke; [q:the bridge is old], [s:Ames] [c:said].
            Parenthetical | parenthetical-end | [q:It is “too old,”] [s:Ames] [c:said].
            Parenthetical | parenthetical-inner | [q:The bridge], [s:Ames] [c:said], [q:was unsafe].
            Parenthetical | parenthetical-inner | And, [s:Ames] [c:said], [q:the bridge is old].
            Parenthetical | parenthetical-inner | [q:The plan], [c:said] [s:Ames], [q:would fail].
            Parenthetical | parenthetical-inner | [q:The gate fell], [c:said] [s:Ames], [q:the pier was shut].
            Parenthetical | parenthetical-inverted | [q:The bridge was unsafe], [c:said] [s:Ames].
            Parenthetical | parenthetical-inverted | [q:The bridge is shut], [c:reports] [s:the Elm Herald].

            BlockQuotations | block | [s:Ames] [c:writes]:¶[q:The bridge is shut.]
            BlockQuotations | block | [s:Ames] [c:writes]:¶[q:It is shut.]¶[q:We wait here.]¶They left.
            BlockQuotations | block | [s:Ames] [c:writes]:¶[q:It is shut.]¶“We wait,” Holt said.
            BlockQuotations | post | [s:@ames][c::] [q:The bridge is shut.]
            BlockQuotations | post | [s:Ames] [c:wrote]:¶@ames: [q:The bridge is shut.]
            BlockQuotations | post | The town jeered:¶[s:@lenaames] [q:random bridge?]

            OpeningWords | according-to | [c:According to] [s:Ames], [q:the bridge is unsafe].
            OpeningWords | view-of | [c:In] [s:Ames]' [c:view], [q:the bridge is unsafe].
            OpeningWords | as-said | As [s:Ames] [c:noted], [q:the bridge is old].
            """)
    void shouldProposeOneReading(String construction, String rule, String marked) {
        assertThat(proposals(construction, Proposals.unmarked(marked))).containsExactly(rule + " | " + marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ColonLine | Ames: A short note.
            ColonLine | Ames: “The bridge stays shut.”
            ColonLine | The mayor: The bridge stays shut.
            ColonLine | The bridge is old. Ames: The bridge stays shut.
            ColonLine | Ames and the other drivers of the old Elm ferry: The bridge stays shut.

            AdjectiveCues | Ames is critical.
            AdjectiveCues | Ames is critical under the bridge.
            AdjectiveCues | Ames is tall for a driver.
            AdjectiveCues | Ames painted critical scenes of the war.
            AdjectiveCues | Ames was eager to point out that the bridge was old.
            AdjectiveCues | Ames was keen to stress that the bridge was old.
            AdjectiveCues | “Ames is critical of the firm,” Holt said.

            Seeming | Ames appeared.
            Seeming | Ames appeared at the gate.
            Seeming | Ames walked to the gate.
            Seeming | Ames appeared dissatisfied with the outcome.
            Seeming | Ames appeared really dissatisfied with the outcome.
            Seeming | “Ames appears to be losing patience,” Holt said.

            Received | The plan drew criticism in May.
            Received | The plan drew criticism from.
            Received | The captain drew water from the well.
            Received | Ames sold praise from Holt.
            Received | The plan which drew criticism from Ames was dropped.
            Received | “The plan drew criticism from Ames,” Holt said.

            NounCues | The call came.
            NounCues | The report lay on the desk.
            NounCues | The view is that the bridge is old.
            NounCues | There were claims that the bridge is unsafe.
            NounCues | Rumors that the bridge is unsafe went round.
            NounCues | There was a warning by Ames.
            NounCues | Ames mended a claim that the bridge is safe.
            NounCues | “Ames' claim that the bridge is safe angered drivers,” Holt said.

            Parenthetical | Ames said the bridge was unsafe.
            Parenthetical | Ten boats, Ames said.
            Parenthetical | In the boat, said Ames.
            Parenthetical | The bridge was shut, Ames left.
            Parenthetical | The bridge was shut, was said.
            Parenthetical | The bridge was old, who said.
            Parenthetical | The bridge, Ames said, citing a report.
            Parenthetical | The bridge, which Ames built, was shut.
            Parenthetical | The bridge is old, Ames told the council that it was.
            Parenthetical | The bridge was unsafe, said Ames was the driver.
            Parenthetical | “The bridge is old,” Ames said.

            BlockQuotations | Ames writes.¶The bridge is shut.
            BlockQuotations | Ames writes:¶“The bridge is shut.”
            BlockQuotations | The ferry has three decks:¶The lowest is for cars.
            BlockQuotations | It rained.¶@lenaames random bridge?
            BlockQuotations | Write to holt@elm.example before May.

            OpeningWords | “According to Ames, it is shut,” Holt said.
            OpeningWords | The pier in Elm stood for years as it was.
            """)
    void shouldProposeNothing(String construction, String text) {
        assertThat(proposals(construction, text)).isEmpty();
    }

    @Test
    void shouldReadAParenthesisThatMayEndOrGoOnBothWays() {
        assertThat(proposals("Parenthetical", "The bridge was shut – Ames said – in May."))
                .containsExactly(
                        "parenthetical-inner | [q:The bridge was shut] – [s:Ames] [c:said] – [q:in May].",
                        "parenthetical-end | [q:The bridge was shut] – [s:Ames] [c:said] – in May.");
    }

    @Test
    void shouldReadEveryColonLineAndEveryPostOfARow() {
        assertThat(proposals("ColonLine", "Ames: The gate fell.¶Holt: We wait."))
                .containsExactly(
                        "colon-line | [s:Ames][c::] [q:The gate fell].¶Holt: We wait.",
                        "colon-line | Ames: The gate fell.¶[s:Holt][c::] [q:We wait].");
        assertThat(proposals("BlockQuotations", "The town jeered:¶@lenaames random bridge?¶@holt my bridge too."))
                .containsExactly(
                        "post | The town jeered:¶[s:@lenaames] [q:random bridge?]¶@holt my bridge too.",
                        "post | The town jeered:¶@lenaames random bridge?¶[s:@holt] [q:my bridge too.]");
    }

    @Test
    void shouldReadOpeningWordsInTextOrder() {
        assertThat(proposals("OpeningWords", "As Ames noted, it is old. In her view, it is shut. Per Holt, it fell."))
                .extracting(proposal -> proposal.substring(0, proposal.indexOf(' ')))
                .containsExactly("as-said", "view-of", "according-to");
    }

    @Test
    void shouldClaimVerbsWhereTheyHaveThemForTheirCue() {
        assertThat(new BlockQuotations().claim()).isEqualTo(Claim.BLOCK);
        assertThat(new Parenthetical().claim()).isEqualTo(Claim.PARENTHETICAL);
        assertThat(List.of(
                        new AdjectiveCues(),
                        new ColonLine(),
                        new NounCues(),
                        new OpeningWords(),
                        new Received(),
                        new Seeming()))
                .extracting(Construction::claim)
                .containsOnly(Claim.NONE);
    }

    private static List<String> proposals(String construction, String text) {
        return Proposals.marked(Objects.requireNonNull(CONSTRUCTIONS.get(construction)), text);
    }
}
