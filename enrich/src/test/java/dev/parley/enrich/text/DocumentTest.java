package dev.parley.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static List<String> words(String text) {
        return Document.of(text).tokens().stream().map(Token::text).toList();
    }

    private static List<String> quoted(String text) {
        Document document = Document.of(text);
        return document.quotations().stream()
                .map(q -> q.end() <= q.first()
                        ? ""
                        : document.span(q.first(), q.end()).in(text))
                .toList();
    }

    private static Tag tag(String text, String word) {
        return Document.of(text).tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow()
                .tag();
    }

    @Test
    void shouldKeepAbbreviationsAndCliticsApart() {
        assertThat(words("Mr. Ames's plan didn’t cost $1,000.50 in the U.S. today."))
                .containsExactly(
                        "Mr.",
                        "Ames",
                        "'s",
                        "plan",
                        "did",
                        "n’t",
                        "cost",
                        "$",
                        "1,000.50",
                        "in",
                        "the",
                        "U.S.",
                        "today",
                        ".");
    }

    @Test
    void shouldSplitSentencesAfterClosingMarksOnly() {
        assertThat(Document.of("“We wait.” Ames left. Sen. Holt of the U.S. Senate stayed. He slept.")
                        .sentences())
                .hasSize(4);
    }

    @Test
    void shouldJoinWrappedLinesAndSplitOthers() {
        assertThat(Document.of("A long line that\ngoes on here.\nNew line.\n\nLast.")
                        .paragraphs())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“One,” he said. “Two.” | One,;Two.",
                "\"One,\" he said. \"Two.\" | One,;Two.",
                "''One,'' he said. ``Two.'' | One,;Two.",
                "‘One,’ he said of the workers’ plan. | One,",
                "He called the boys’ idea ‘the boys’ own’. | the boys’ own",
                "«Eins», sagte er, „zwei“. | Eins;zwei",
                "“He said ‘no’ twice,” she said. | He said ‘no’ twice,",
                "It wasn't 'fair', he's said. | fair",
                "“Unclosed, he said. | Unclosed, he said."
            })
    void shouldResolveMarks(String text, String expected) {
        assertThat(String.join(";", quoted(text.strip()))).isEqualTo(expected.strip());
    }

    @Test
    void shouldGoOnWithAnUnclosedQuotationInTheNextParagraph() {
        Document document = Document.of("Ames said: “One.\n\n“Two.”\n\nThree “four”.");
        assertThat(document.quotations()).extracting(Quotation::continued).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Ames plans to report the plan today., plans, VERB_PRESENT",
        "Ames plans to report the plan today., report, VERB_BASE",
        "Ames plans to report the plan today., plan, NOUN",
        "The plan announced by Ames was bad., announced, VERB_PARTICIPLE",
        "The board announced a plan., announced, VERB_PAST",
        "Their claims were false., claims, NOUN_PLURAL",
        "Officials have said so., said, VERB_PARTICIPLE",
        "He told her that it was late., that, SUBORDINATOR",
        "The man that called was late., that, WH"
    })
    void shouldTagByContext(String text, String word, Tag expected) {
        assertThat(tag(text, word)).isEqualTo(expected);
    }

    @Test
    void shouldFindPhrases() {
        String text = "The city's two engineers have not said that the old bridge was closed.";
        Document document = Document.of(text);
        VerbGroup said = document.verbGroups().get(0);
        assertThat(document.span(said.first(), said.end()).in(text)).isEqualTo("have not said");
        assertThat(said.negated()).isTrue();
        assertThat(document.nounPhrases())
                .extracting(n -> document.span(n.first(), n.end()).in(text))
                .containsExactly("The city's two engineers", "the old bridge");
    }

    @Test
    void shouldReadTheSameUnderATurkishLocale() {
        String text = "IT IS TITLED. Israel's INVESTIGATION said it.";
        Document here = Document.of(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Document.of(text).tokens()).isEqualTo(here.tokens());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "Ames said so.",
                "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
            })
    void shouldFindTheTokenAtAnyOffset(String part) {
        String text = part + " ".repeat(150) + part + "incomprehensibilities".repeat(12) + part + "\n";
        Document document = Document.of(text);
        for (int offset = 0; offset <= text.length() + 1; offset++) {
            int at = offset;
            long before = document.tokens().stream().filter(t -> t.end() <= at).count();
            assertThat(document.tokenAt(offset)).isEqualTo((int) before);
        }
    }

    @Test
    void shouldSeeANamesCapitalBehindASmallBeginning() {
        assertThat(Document.of("eBay, d'Arc, al-Arab, said, a4, élan, Élan").tokens().stream()
                        .filter(Token::isWord)
                        .map(Token::hasNameCapital))
                .containsExactly(true, true, true, false, false, false, true);
    }

    /** "may" would be a verb that shows a participle before it. */
    @Test
    void shouldReadADateInMayBehindAVerb() {
        assertThat(tag("The deputy minister of transport said May 12.", "said")).isEqualTo(Tag.VERB_PAST);
        assertThat(tag("What the minister of transport said may change.", "may"))
                .isEqualTo(Tag.MODAL);
    }

    @Test
    void shouldBeAskedOfAnyNumber() {
        Document document = Document.of("Ames, of Elm, left.");

        assertThat(document.has(-1)).isFalse();
        assertThat(document.has(document.size())).isFalse();
        assertThat(document.isComma(1)).isTrue();
        assertThat(document.isComma(-1)).isFalse();
        assertThat(document.is(2, "of")).isTrue();
        assertThat(document.is(99, "of")).isFalse();
        assertThat(document.isOneOf(2, Set.of("of", "for"))).isTrue();
        assertThat(document.isOneOf(3, Set.of("of", "for"))).isFalse();
        assertThat(document.isTag(2, Tag.PREPOSITION)).isTrue();
        assertThat(document.isTag(-1, Tag.PREPOSITION)).isFalse();
        assertThat(document.isTagOf(2, Set.of(Tag.PREPOSITION, Tag.TO))).isTrue();
        assertThat(document.isTagOf(99, Set.of(Tag.PREPOSITION, Tag.TO))).isFalse();
        assertThat(document.nounPhraseAt(-1)).isNull();
        assertThat(document.nounPhraseAt(document.size())).isNull();
        assertThat(document.verbGroupAt(-1)).isNull();
        assertThat(document.verbGroupAt(document.size())).isNull();
    }
}
