package dev.parley.enrich.quote.verb;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each verb construction proposes by itself, asked of every verb of a sentence; see {@link Proposals}. */
class VerbConstructionsTest {

    private static final Map<String, VerbConstruction> CONSTRUCTIONS = Map.ofEntries(
            entry("AsNaming", new AsNaming()),
            entry("BareClause", new BareClause()),
            entry("Gerund", new Gerund()),
            entry("Infinitive", new Infinitive()),
            entry("Naming", new Naming()),
            entry("ObjectContent", new ObjectContent()),
            entry("PassiveCue", new PassiveCue()),
            entry("PhraseCue", new PhraseCue()),
            entry("PrepositionalContent", new PrepositionalContent()),
            entry("QuestionClause", new QuestionClause()),
            entry("ThatClause", new ThatClause()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BareClause | bare-clause | [s:Ames] [c:said] [q:the bridge was unsafe].
            BareClause | bare-clause | [s:Ames] [c:said] on Friday [q:the bridge was unsafe].
            BareClause | bare-clause | [s:Ames] [c:said] publicly [q:the bridge was unsafe].
            BareClause | bare-clause | [s:Ames] [c:said] in a statement [q:the bridge was unsafe].
            BareClause | bare-clause | [s:Ames] [c:said] in a memo on Friday [q:she would shut it].
            BareClause | bare-clause | [s:Ames] [c:said] late on Tuesday, [q:the bridge was unsafe].
            BareClause | bare-clause | [s:Ames] [c:said], [q:although it was late, the gate was open].
            BareClause | bare-clause | [s:Ames] [c:said] [q:“the bridge is a trap”].
            BareClause | bare-clause | The pier, which [s:Ames] [c:said] [q:was unsafe], was closed.
            BareClause | bare-clause | When [s:Ames] [c:said] [q:it was shut], the drivers left.
            BareClause | told-clause | [s:Ames] [c:told] the council [q:the bridge was unsafe].
            BareClause | told-clause | [s:Ames] [c:told] Holt on Friday [q:the bridge was unsafe].

            ThatClause | that-clause | [s:Ames] [c:argued] [q:that the bridge was unsafe].
            ThatClause | that-clause | [s:Ames] [c:said] in a memo on Friday [q:that it was unsafe].
            ThatClause | that-clause | [s:Ames] [c:told] the council [q:that the bridge was unsafe].
            ThatClause | that-clause | [s:Ames] [c:told] the Herald, which broke it, [q:that it fell].
            ThatClause | that-clause | [s:Ames] [c:said] in a note seen by Holt [q:that it fell].
            ThatClause | that-clause | [s:Ames] [c:told] Elm News [q:that the bridge was unsafe].
            ThatClause | that-clause | [s:Ames] [c:said] the same day [q:that the pier would close].
            ThatClause | that-clause | [s:Ames] [c:wrote] in “Over the River” [q:that it was unsafe].
            ThatClause | that-clause | [s:Ames] [c:beamed] [q:that the bridge was safe].

            QuestionClause | question-clause | [s:Ames] [c:asked] [q:whether the bridge was safe].
            QuestionClause | question-clause | [s:Ames] [c:asked] Holt [q:if the ferry would sail].
            QuestionClause | question-clause | [s:Ames] [c:explained] [q:how the cable had failed].
            QuestionClause | question-clause | [s:Ames] [c:asked] drivers [q:who had paid the toll].

            Infinitive | infinitive | [s:Ames] [c:vowed] [q:to mend the bridge].
            Infinitive | infinitive | [s:Ames] [c:promised] on Friday [q:to mend the bridge].
            Infinitive | infinitive | [s:Ames] [c:promised] [q:not to sell the ferry].
            Infinitive | object-infinitive | [s:Ames] [c:urged] [q:drivers to stay away].
            Infinitive | object-infinitive | [s:Ames] [c:urged] [q:drivers and crews not to cross].
            Infinitive | object-infinitive | [s:Ames] [c:called on] [q:the firm to pay].
            Infinitive | object-infinitive | [s:Ames] [c:called upon] [q:the firm to pay].
            Infinitive | object-infinitive | [s:Ames] [c:called for] [q:the bridge to be closed].
            Infinitive | object-infinitive | [s:Holt] [c:appealed to] [q:Ames to resign].
            Infinitive | object-infinitive | [s:Holt] [c:pleaded with] [q:the dockers to return].

            Gerund | gerund | [s:Ames] [c:proposed] [q:closing the bridge].
            Gerund | gerund | [s:Ames] [c:denied] [q:selling the ferry].

            PassiveCue | passive-asked | Ames [c:was asked about] [q:the cables].
            PassiveCue | passive-asked | Ames [c:was asked] [q:whether the bridge was safe].
            PassiveCue | passive-asked | [c:Asked about] [q:the toll], Ames left the room.
            PassiveCue | passive-asked | [c:Asked] [q:if the toll was fair], Ames left.
            PassiveCue | passive-by | [q:The plan] [c:was praised by] [s:Ames].
            PassiveCue | passive-by | [q:The plan], [c:praised by] [s:Ames], was dropped.
            PassiveCue | passive-by | Crews [c:were urged by] [s:the police] [q:to stay at home].
            PassiveCue | passive-by | Holt [c:was told by] [s:Ames] [q:that it was unsafe].
            PassiveCue | passive-by | Holt [c:was told by] [s:Ames] about [q:the toll].
            PassiveCue | passive-as | [q:The toll] [c:is regarded] [q:as a tax on the poor].
            PassiveCue | passive-raising | [q:The ferry] [c:is expected] [q:to sail in June].

            ObjectContent | object | [s:Ames] [c:announced] [q:two repairs].
            ObjectContent | object | [s:Ames] [c:endorsed] [q:the plan].
            ObjectContent | object | [s:The firm] [c:announced] on Monday [q:a new ferry].
            ObjectContent | object | [s:Ames] [c:criticized] [q:“the trap”].
            ObjectContent | object | [s:Ames] [c:cited] [q:the report].
            ObjectContent | object | Ames quoted [s:Holt] as [c:saying] [q:the report was fair].

            PrepositionalContent | preposition | [s:Ames] [c:talked about] [q:the bridge].
            PrepositionalContent | preposition | [s:The union] [c:called for] [q:repairs].
            PrepositionalContent | preposition | [s:Ames] [c:pointed out] [q:a flaw].
            PrepositionalContent | preposition | [s:Ames] [c:pointed out] [q:the bridge was old].
            PrepositionalContent | preposition | [s:Ames] [c:pointed out] [q:that the bridge was old].
            PrepositionalContent | preposition | [s:Ames] [c:wrote to the council about] [q:the toll].
            PrepositionalContent | preposition | [s:Ames] [c:warned residents of] [q:a flood].
            PrepositionalContent | preposition | [s:Ames] [c:reminded Holt of] [q:the toll].
            PrepositionalContent | preposition | [s:Ames] [c:spoke] on Friday about [q:the toll].
            PrepositionalContent | preposition | [s:Ames] [c:complained bitterly about] [q:the toll].

            Naming | naming | [s:Ames] [c:called] [q:the bridge a trap].
            Naming | naming | [s:Ames] [c:called] [q:the plan reckless].
            Naming | naming | [s:Ames] [c:called] [q:it “a trap”].
            Naming | naming | [s:Ames] [c:called] [q:the bank for Holt].

            AsNaming | as-naming | [s:Ames] [c:described] [q:the bridge as unsafe].
            AsNaming | as-naming | [s:Ames] [c:dismissed] [q:the toll as a joke].

            PhraseCue | phrase | [s:Ames] [c:let it be known] [q:that she would resign].
            PhraseCue | phrase | [s:Ames] [c:has made it clear] [q:the bridge stays shut].
            PhraseCue | phrase | [s:Ames] [c:came out firmly against] [q:the plan].
            PhraseCue | phrase | [s:The union] [c:threw its weight behind] [q:the ferry].
            PhraseCue | phrase | [s:The board] [c:is committed to] [q:building the ferry].
            PhraseCue | phrase | [s:The leaders] [c:were opposed to] [q:the toll].
            """)
    void shouldProposeOneReading(String construction, String rule, String marked) {
        assertThat(proposals(construction, Proposals.unmarked(marked))).containsExactly(rule + " | " + marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BareClause | Ames said.
            BareClause | Ames said that the bridge was unsafe.
            BareClause | Ames told the council.
            BareClause | Ames mended the bridge.
            BareClause | Ames wrote to the board, further remarking on the toll.
            BareClause | The word was said the day before.

            ThatClause | Ames said the bridge was unsafe.
            ThatClause | Ames was told that the bridge was unsafe.
            ThatClause | Ames laughed at the claim that the bridge was safe.
            ThatClause | Ames praised the board that the bridge was safe.
            ThatClause | The storm meant that the bridge was shut.

            QuestionClause | Ames asked.
            QuestionClause | Ames asked for a ferry.
            QuestionClause | Ames painted what she saw.
            QuestionClause | Ames was asked whether the bridge was safe.

            Infinitive | Ames urged drivers.
            Infinitive | Ames began to rest.
            Infinitive | Ames was urged to pay.
            Infinitive | Ames urged drivers who wait to pay.

            Gerund | Ames proposed a toll.
            Gerund | Ames kept closing the bridge.
            Gerund | The plan proposed by Ames pleased Holt.

            PassiveCue | Ames praised the plan.
            PassiveCue | The plan was praised in May.
            PassiveCue | The bridge was painted by Ames.
            PassiveCue | The barn was used as a school.
            PassiveCue | The plan, which was praised by Ames, was dropped.
            PassiveCue | The ferry, expected to sail in June, is old.

            ObjectContent | Ames painted the gate.
            ObjectContent | Ames endorsed in May.
            ObjectContent | The plan was endorsed.

            PrepositionalContent | Ames talked.
            PrepositionalContent | Ames talked about, and left.
            PrepositionalContent | Ames was talked about.
            PrepositionalContent | Ames walked about the bridge.

            Naming | Ames called the office.
            Naming | Ames called the office in Elm.
            Naming | Ames called for repairs.
            Naming | Ames described the bridge a trap.
            Naming | The bridge was called a trap.

            AsNaming | Ames described the bridge.
            AsNaming | Ames closed the bridge as a warning.
            AsNaming | The bridge was described as unsafe.

            PhraseCue | Ames made it home.
            PhraseCue | Ames made it clear to Holt.
            PhraseCue | Ames came out against.
            PhraseCue | The house was built to last.
            """)
    void shouldProposeNothing(String construction, String sentence) {
        assertThat(proposals(construction, sentence)).isEmpty();
    }

    private static List<String> proposals(String construction, String sentence) {
        return Proposals.marked(Objects.requireNonNull(CONSTRUCTIONS.get(construction)), sentence);
    }
}
