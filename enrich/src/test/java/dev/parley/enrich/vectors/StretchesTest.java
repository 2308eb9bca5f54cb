package dev.parley.enrich.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static List<String> stretches(String text) {
        Document document = Document.of(text);
        return Stretches.of(document).spans().stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void shouldReadAParagraphAtOnce() {
        assertThat(stretches("Ames spoke. The mayor left.\n\nNobody asked."))
                .containsExactly("Ames spoke. The mayor left.", "Nobody asked.");
    }

    @Test
    void shouldCutALongParagraphBetweenSentences() {
        String sentence = "The mayor " + "really ".repeat(50) + "left.";

        assertThat(stretches(sentence + " " + sentence + " " + sentence))
                .containsExactly(sentence + " " + sentence, sentence);
    }

    @Test
    void shouldLeaveALongSentenceWhole() {
        String sentence = "The mayor " + "really ".repeat(300) + "left.";

        assertThat(stretches("Ames spoke. " + sentence)).containsExactly("Ames spoke.", sentence);
    }

    @Test
    void shouldTellInWhichStretchAnOffsetStands() {
        String text = "Ames spoke.\n\nNobody asked.";
        Stretches stretches = Stretches.of(Document.of(text));

        assertThat(stretches.at(0)).isZero();
        assertThat(stretches.at(text.indexOf("Nobody"))).isEqualTo(1);
        assertThat(stretches.at(text.length())).isEqualTo(1);
    }

    @Test
    void shouldFindNoneInNothing() {
        assertThat(Stretches.of(Document.of("")).spans()).isEqualTo(List.<Span>of());
    }
}
