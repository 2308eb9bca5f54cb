package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.verb.VerbClauses;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ames: The bridge stays shut": a name and a colon open a paragraph. */
public final class ColonLine implements Construction {

    private static final int LONGEST_NAME = 9;

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (Paragraph paragraph : passage.document.paragraphs()) {
            Finding finding = read(passage, paragraph);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static @Nullable Finding read(Passage passage, Paragraph paragraph) {
        int limit = Math.min(paragraph.end() - 2, paragraph.first() + LONGEST_NAME);
        for (int i = paragraph.first() + 1; i < limit; i++) {
            if (passage.is(i, ":")) {
                return isName(passage, paragraph.first(), i) ? finding(passage, paragraph, i) : null;
            }
        }
        return null;
    }

    private static boolean isName(Passage passage, int first, int end) {
        if (end == first + 1
                && (passage.token(first).text().equals("Q")
                        || passage.token(first).text().equals("A"))) {
            return true;
        }
        NounPhrase phrase = passage.noun(first);
        return phrase != null
                && phrase.first() == first
                && (phrase.end() == end || passage.is(phrase.end(), "(") && passage.is(end - 1, ")"))
                && passage.isTag(phrase.head(), Tag.PROPER);
    }

    private static @Nullable Finding finding(Passage passage, Paragraph paragraph, int colon) {
        Sentence last = passage.sentence(paragraph.end() - 1);
        int end = passage.wordsEnd(last);
        boolean clause = colon + 1 < end
                && !passage.isQuoted(colon + 1)
                && VerbClauses.hasFinite(passage, new TokenSpan(colon + 1, end));
        return clause
                ? Finding.of(
                        "colon-line",
                        CueClass.SPEECH,
                        new TokenSpan(paragraph.first(), colon),
                        new TokenSpan(colon, colon + 1),
                        new TokenSpan(colon + 1, end),
                        0.6)
                : null;
    }
}
