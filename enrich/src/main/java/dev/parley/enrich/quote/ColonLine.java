package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ames: The bridge stays shut": a name and a colon open a paragraph. */
final class ColonLine implements Construction {

    private static final int LONGEST_NAME = 9;

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (Paragraph paragraph : reading.document.paragraphs()) {
            Finding finding = read(reading, paragraph);
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    private static @Nullable Finding read(Reading reading, Paragraph paragraph) {
        int limit = Math.min(paragraph.end() - 2, paragraph.first() + LONGEST_NAME);
        for (int i = paragraph.first() + 1; i < limit; i++) {
            if (reading.is(i, ":")) {
                return isName(reading, paragraph.first(), i) ? finding(reading, paragraph, i) : null;
            }
        }
        return null;
    }

    private static boolean isName(Reading reading, int first, int end) {
        if (end == first + 1
                && (reading.token(first).text().equals("Q")
                        || reading.token(first).text().equals("A"))) {
            return true;
        }
        NounPhrase phrase = reading.noun(first);
        return phrase != null
                && phrase.first() == first
                && (phrase.end() == end || reading.is(phrase.end(), "(") && reading.is(end - 1, ")"))
                && reading.isTag(phrase.head(), Tag.PROPER);
    }

    private static @Nullable Finding finding(Reading reading, Paragraph paragraph, int colon) {
        Sentence last = reading.sentence(paragraph.end() - 1);
        int end = reading.wordsEnd(last);
        boolean clause = colon + 1 < end
                && !reading.isQuoted(colon + 1)
                && VerbClauses.hasFinite(reading, new Stretch(colon + 1, end));
        return clause
                ? Finding.of(
                        "colon-line",
                        CueClass.SPEECH,
                        new Stretch(paragraph.first(), colon),
                        new Stretch(colon, colon + 1),
                        new Stretch(colon + 1, end),
                        0.6)
                : null;
    }
}
