package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private final Passage passage =
            Proposals.passage("The gate fell, and Ames said: “It is closed.” “We all wait here.”");
    private final int said = Proposals.token(passage, "said");

    @Test
    void shouldKnowTheVerbsThatLeadToQuotations() {
        assertThat(passage.spoken.hasCue(said)).isTrue();
        assertThat(passage.spoken.hasCue(Proposals.token(passage, "fell"))).isFalse();
        assertThat(passage.spoken.findings())
                .extracting(finding -> Proposals.columns(passage, finding))
                .containsExactly(List.of("quotation-before", "Ames", "said", "“It is closed.”"));
    }

    @Test
    void shouldBarTheWayWhereAQuotationItsCueOrItsSourceBegins() {
        List<String> barriers = new ArrayList<>();
        for (int i = 0; i < passage.document.size(); i++) {
            if (passage.spoken.isBarrier(i)) {
                barriers.add(passage.token(i).text());
            }
        }

        assertThat(barriers).containsExactly("Ames", "said", "“");
    }

    @Test
    void shouldLetTheOtherQuotationsWait() {
        assertThat(passage.spoken.waiting())
                .extracting(quotation -> passage.token(quotation.first()).text())
                .containsExactly("We");
    }

    @Test
    void shouldTakeAFindingWithoutSourceOrVerb() {
        Finding finding =
                Finding.of("quotation-colon", CueClass.SPEECH, null, new TokenSpan(3, 4), new TokenSpan(5, 6), 0.8);
        Spoken spoken = Spoken.of(passage, List.of(finding), List.of());

        assertThat(spoken.isBarrier(3)).isTrue();
        assertThat(spoken.isBarrier(5)).isTrue();
        assertThat(spoken.isBarrier(4)).isFalse();
        assertThat(spoken.hasCue(3)).isFalse();
        assertThat(spoken.waiting()).isEmpty();
    }

    @Test
    void shouldBeEmptyBeforeQuotationsAreRead() {
        Passage unread = new Passage(new Syntax(Document.of("“It is closed,” Ames said.")), Ends.fitted());

        assertThat(unread.spoken.findings()).isEmpty();
        assertThat(unread.spoken.hasCue(Proposals.token(unread, "said"))).isFalse();
    }
}
