package dev.parley.enrich.quote.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the constructions read that one small word opens, each asked at every such word of a sentence. */
class WordConstructionsTest {

    private static final Map<String, WordConstruction> CONSTRUCTIONS = Map.of(
            "AccordingTo", new AccordingTo(),
            "AsSaid", new AsSaid(),
            "ViewOf", new ViewOf());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AccordingTo | according-to | [q:The bridge is unsafe], [c:according to] [s:Ames].
            AccordingTo | according-to | [q:The bridge is unsafe] [c:according to] [s:the rules].
            AccordingTo | according-to | [q:The bridge is unsafe], [c:according to] [s:the Herald] in June.
            AccordingTo | according-to | [q:The bridge], [c:according to] [s:Ames], [q:is unsafe].
            AccordingTo | according-to | [q:The crews] [c:according to] [s:the ministry] [q:found it].
            AccordingTo | according-to | [q:On Monday], [c:according to] [s:her office] [q:she left].
            AccordingTo | according-to | [c:According to] [s:police] [q:the bridge is unsafe].
            AccordingTo | according-to | It is unsafe and [c:according to] [s:Ames], [q:the pier is shut].
            AccordingTo | according-to | [c:According to] [s:a March 14, 2019 notice], [q:it lost money].
            AccordingTo | according-to | [c:According to] [s:the film “Over, and out”], [q:it lost money].
            AccordingTo | according-to | [c:Per] [s:the report], [q:the bridge is unsafe].

            AsSaid | as-said | As [s:Ames] [c:noted], [q:the bridge is old].
            AsSaid | as-said | As [s:Ames (left)] [c:noted], [q:the bridge is old].
            AsSaid | as-said | As [s:Ames] [c:told the council], [q:the bridge is old].
            AsSaid | as-said | [q:The bridge is old], as [s:Ames] [c:put it].
            AsSaid | as-said | [q:The bridge is old], as [s:Ames] [c:pointed out].
            AsSaid | as-said | [q:The bridge is old], as [s:Ames] [c:noted] on the radio.

            ViewOf | view-of | [c:In] [s:Ames]' [c:view], [q:the bridge is unsafe].
            ViewOf | view-of | [c:In] [s:her] [c:words], [q:the bridge is a trap].
            ViewOf | view-of | [q:The bridge is a trap], [c:in] the [c:words] of [s:Ames].
            ViewOf | view-of | [q:The bridge], [c:in] [s:Ames]' [c:opinion], [q:is unsafe].
            ViewOf | view-of | It shut because, [c:in] [s:her] [c:words], [q:“it is a trap”].
            ViewOf | view-of | [c:For] [s:Ames], [q:the bridge is a trap].
            ViewOf | view-of | [c:For] [s:the critics], [q:the toll is a joke].
            """)
    void shouldReadAStatement(String construction, String rule, String marked) {
        assertThat(read(construction, Proposals.unmarked(marked))).containsExactly(rule + " | " + marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AccordingTo | According to Ames.
            AccordingTo | The boats are sorted according to size.
            AccordingTo | The boats pay twelve crowns per trip.
            AccordingTo | Per the report the bridge.

            AsSaid | As Ames noted.
            AsSaid | As Ames noted the bridge is old.
            AsSaid | As noted, the bridge is old.
            AsSaid | As Ames left, the bridge was shut.
            AsSaid | The bridge is old as Ames noted.
            AsSaid | The bridge is as old as the pier.

            ViewOf | In the view, the bridge is old.
            ViewOf | In Ames' boat, the water rose.
            ViewOf | The bridge fell in Ames' view, the crowd left.
            ViewOf | For Ames the bridge is a trap.
            ViewOf | For Ames, it was a long day.
            ViewOf | For Ames, the bridge has been a trap.
            ViewOf | For Ames, the bridge may be a trap.
            ViewOf | For Friday, the toll is free.
            ViewOf | For the cable, the price is high.
            ViewOf | The ferry waits for Ames, the boat is old.
            """)
    void shouldReadNothing(String construction, String text) {
        assertThat(read(construction, text)).isEmpty();
    }

    @Test
    void shouldOpenWithWordsThatNoOtherConstructionHas() {
        assertThat(new AccordingTo().words()).containsExactlyInAnyOrder("according", "per");
        assertThat(new AsSaid().words()).containsExactly("as");
        assertThat(new ViewOf().words()).containsExactlyInAnyOrder("in", "for");
    }

    private static List<String> read(String name, String text) {
        WordConstruction construction = Objects.requireNonNull(CONSTRUCTIONS.get(name));
        Passage passage = Proposals.passage(text);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < passage.document.size(); i++) {
            Finding finding =
                    construction.words().contains(passage.token(i).lower()) ? construction.read(passage, i) : null;
            if (finding != null) {
                read.add(Proposals.marked(passage, finding));
            }
        }
        return read;
    }
}
