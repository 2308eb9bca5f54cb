package dev.parley.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.word.ListedWord;
import dev.parley.enrich.text.word.Mark;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordMap;
import dev.parley.enrich.text.word.WordSet;
import dev.parley.enrich.text.word.WrittenSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void shouldKnowWordsOfTheLexiconAndOthersInAnyCase() {
        WordSet words = WordSet.of(Set.of("say", "quorbel", "%"));
        Document document = Document.of("Quorbel says 5% of QUORBEL.");

        assertThat(words.hasForm(document.token(0))).isTrue();
        assertThat(words.hasForm(document.token(1))).isFalse();
        assertThat(words.hasLemma(document.token(1))).isTrue();
        assertThat(words.hasForm(document.token(3))).isTrue();
        assertThat(words.hasForm(document.token(5))).isTrue();
        assertThat(words.hasForm(document.token(4))).isFalse();
    }

    @Test
    void shouldFindWordsThatAListBringsAfterTheTextWasRead() {
        Document document = Document.of("A zimbrel met a frandol.");
        WordSet late = WordSet.of(Set.of("zimbrel"));
        WordMap<Integer> map = WordMap.of(Map.of("frandol", 7));

        assertThat(late.hasForm(document.token(1))).isTrue();
        assertThat(late.hasLemma(document.token(1))).isTrue();
        assertThat(late.hasForm(document.token(4))).isFalse();
        assertThat(map.form(document.token(4))).isEqualTo(7);
        assertThat(map.form(document.token(1))).isNull();
    }

    @Test
    void shouldNotTakeAWordOfOneListForAnothers() {
        WordSet one = WordSet.of(Set.of("drellow"));
        WordSet two = WordSet.of(Set.of("plinter"));
        Document document = Document.of("drellow plinter");

        assertThat(one.hasForm(document.token(0))).isTrue();
        assertThat(one.hasForm(document.token(1))).isFalse();
        assertThat(two.hasForm(document.token(0))).isFalse();
        assertThat(two.hasForm(document.token(1))).isTrue();
    }

    @Test
    void shouldHoldWrittenWordsInTheirOwnCapitalsOnly() {
        WrittenSet names = WrittenSet.of(Set.of("Orle", "McVeld"));

        assertThat(names.has("Orle")).isTrue();
        assertThat(names.has("McVeld")).isTrue();
        assertThat(names.has("orle")).isFalse();
        assertThat(names.has("")).isFalse();
        assertThat(WrittenSet.of(Set.of()).has("Orle")).isFalse();
    }

    @Test
    void shouldTellOneWordWhenItIsListedBeforeTheTextIsReadAndAfter() {
        ListedWord before = ListedWord.of("vorndel");
        Document document = Document.of("Vorndel met two krimbols.");
        ListedWord after = ListedWord.of("krimbols");
        ListedWord known = ListedWord.of("meet");

        assertThat(before.isForm(document.token(0))).isTrue();
        assertThat(before.isForm(document.token(3))).isFalse();
        assertThat(after.isForm(document.token(3))).isTrue();
        assertThat(after.isForm(document.token(0))).isFalse();
        assertThat(known.isForm(document.token(1))).isFalse();
        assertThat(known.isLemma(document.token(1))).isTrue();
        assertThat(ListedWord.of("vorndel")).isEqualTo(before).isNotEqualTo(after);
    }

    @Test
    void shouldTellCapitalsOfAnyScript() {
        Document document = Document.of("Orle orle \u00C9lan \u00E9lan \uD835\uDC00x \uD801\uDC00x 5 \u201C");

        assertThat(document.tokens().stream().filter(Token::isCapitalised).map(Token::text))
                .containsExactly("Orle", "\u00C9lan", "\uD801\uDC00x");
    }

    @Test
    void shouldTellMarksApart() {
        Document document = Document.of("Wait, he said \u2014 no -- stop... Why? \u201cSo\u201d");

        assertThat(document.tokens().stream().map(Token::mark).filter(mark -> mark != Mark.NONE))
                .containsExactly(Mark.COMMA, Mark.DASH, Mark.DASH, Mark.DOTS, Mark.STOP);
    }
}
