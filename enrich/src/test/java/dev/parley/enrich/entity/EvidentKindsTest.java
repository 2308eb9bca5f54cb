package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that is asked for stands in square brackets. */
class EvidentKindsTest {

    private record Example(EvidentKinds kinds, Draft draft) {}

    private static Example example(String marked, String title) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Document document = Document.of(marked.replace("[", "").replace("]", ""));
        int first = document.tokenAt(begin);
        int stop = document.tokenAt(end - 1) + 1;
        Titles.Title before = title.isEmpty() ? null : Titles.get().at(Document.of(title), 0, 1);
        Draft draft = new Draft(
                first,
                stop,
                document.span(first, stop),
                document.span(first, stop).in(document.text()),
                null,
                before);
        return new Example(new EvidentKinds(document), draft);
    }

    private static Example example(String marked) {
        return example(marked, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The works hired editor [Orla Veld] in May. | true",
                "The works hired editor [Orla Veld Ames] in May. | true",
                "The works hired editor [Orla] in May. | false",
                "The works hired editor [Orla Veld Ames Holt] in May. | false",
                "[Orla Veld] left in May. | false",
                "They asked Editor [Orla Veld] in May. | false",
                "They saw bridge [Orla Veld] in May. | false",
                "They asked owner [Orla Veld] in May. | false",
                "They asked editor [Orla Bridge] in May. | false",
                "They asked editor [Orla Board] in May. | false"
            })
    void shouldCallAPersonByWhatOnlyAPersonIs(String marked, boolean called) {
        Example example = example(marked);

        assertThat(example.kinds().isCalled(example.draft())).isEqualTo(called);
    }

    @Test
    void shouldCallNobodyWhoIsKnownForAPerson() {
        Example example = example("The works hired editor [Orla Veld] in May.");
        example.draft().type = EntityType.PERSON;

        assertThat(example.kinds().isCalled(example.draft())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Orla Veld], analyst with the bank, left. | true",
                "[Orla Veld], an analyst with the bank, left. | true",
                "[Orla Veld], a senior analyst with the bank, left. | true",
                "[Orla Veld] an analyst left. | false",
                "[Orla Veld], analysts with the bank, left. | false",
                "[Orla Veld], a bridge in the north, fell. | false",
                "It was [Orla Veld], | false",
                "It was [Orla Veld] | false"
            })
    void shouldExplainAPersonBehindAComma(String marked, boolean explained) {
        Example example = example(marked);

        assertThat(example.kinds().isExplained(example.draft())).isEqualTo(explained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They told the news agency [Orla Veld] so. | true",
                "They read it in the newspaper [Orla Veld] today. | true",
                "They read it in the letter [Orla Veld] sent. | false",
                "[Orla Veld] told it. | false"
            })
    void shouldKnowAnOutletByWhatStandsBefore(String marked, boolean outlet) {
        Example example = example(marked);

        assertThat(example.kinds().isOutlet(example.draft())).isEqualTo(outlet);
    }

    @Test
    void shouldTakeNobodyWithATitleForAnOutletOrAPost() {
        Example outlet = example("They told the news agency [Orla Veld] so.", "Mr Veld");
        Example post = example("The [Harbour Spokeswoman] left.", "Mr Veld");

        assertThat(outlet.kinds().isOutlet(outlet.draft())).isFalse();
        assertThat(post.kinds().isPost(post.draft())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Harbour.com] told it. | true",
                "[HARBOUR.COM] told it. | true",
                "[Harbour] told it. | false",
                "[Harbour.com Veld] told it. | false",
                "[Harbour.xyz] told it. | false"
            })
    void shouldKnowASiteByItsAddress(String marked, boolean site) {
        Example example = example(marked);

        assertThat(example.kinds().isSite(example.draft())).isEqualTo(site);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw [HMS Brave Fox] there. | true",
                "They saw [HMS] there. | false",
                "They saw [Brave HMS] there. | false"
            })
    void shouldKnowAShipByItsFirstWord(String marked, boolean ship) {
        Example example = example(marked);

        assertThat(example.kinds().isShip(example.draft())).isEqualTo(ship);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Tesmo] sold its ferries. It said tolls would rise. | true",
                "[Tesmo] sold its ferries. It rained in May. | false",
                "[Tesmo] sold its ferries. She said tolls would rise. | false",
                "In May, [Tesmo] sold its ferries. It said tolls would rise. | false",
                "[Tesmo] sold its ferries. | false",
                "[Tesmo] sold its ferries. It | false"
            })
    void shouldKnowAThingByThePronounOfTheNextSentence(String marked, boolean thing) {
        Example example = example(marked);

        assertThat(example.kinds().isThing(example.draft())).isEqualTo(thing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was unsafe, said [Orla Veld]. He left. | true",
                "The bridge was unsafe, said [Orla Veld]. She left. | true",
                "The bridge was unsafe, said [Orla Veld]. It fell. | false",
                "The bridge was unsafe, said [Orla Veld]. | false",
                "The bridge was beside [Orla Veld]. He left. | false",
                "[Orla Veld] left. He said so. | false"
            })
    void shouldKnowAPersonByWhoGoesOn(String marked, boolean person) {
        Example example = example(marked);

        assertThat(example.kinds().saysAndGoesOn(example.draft())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [Harbour Spokeswoman] left. | true",
                "The [Harbour Board] left. | false",
                "The [Lena Spokeswoman] left. | false",
                "The [Harbour Singer] left. | false"
            })
    void shouldTellAPostFromAName(String marked, boolean post) {
        Example example = example(marked);

        assertThat(example.kinds().isPost(example.draft())).isEqualTo(post);
    }
}
