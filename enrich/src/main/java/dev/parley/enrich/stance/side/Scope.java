package dev.parley.enrich.stance.side;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose words and deeds a statement's tokens are. */
public final class Scope {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "they", "it");

    private final Document document;
    private final Said said;

    public Scope(Document document, Said said) {
        this.document = document;
        this.said = said;
    }

    public boolean inCue(int token) {
        return holds(said.cue(), token);
    }

    public boolean inContent(int token) {
        return holds(said.content(), token);
    }

    public boolean inSource(int token) {
        return holds(said.source(), token);
    }

    /** Whether a mention is of the one who takes sides. */
    public boolean isHolder(Party party) {
        return party.id().equals(said.holderId()) || touches(said.source(), party.span());
    }

    private static boolean touches(List<Span> spans, Span other) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).begin() < other.end()
                    && other.begin() < spans.get(i).end()) {
                return true;
            }
        }
        return false;
    }

    public boolean isQuoted(int token) {
        return document.quotationAt(token) != null;
    }

    private boolean holds(List<Span> spans, int token) {
        int begin = document.token(token).begin();
        int end = document.token(token).end();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.begin() <= begin && end <= span.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase is the one who takes sides: the source, "I" in their quotation, "he" in what is reported of them. */
    public boolean isHolder(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return false;
        }
        Span head = document.token(phrase.head()).span();
        for (Span source : said.source()) {
            if (source.contains(head)) {
                return true;
            }
        }
        String word = document.token(phrase.head()).lower();
        Quotation quotation = document.quotationAt(phrase.head());
        return inContent(phrase.head())
                && (quotation != null ? FIRST_PERSON.contains(word) : THIRD_PERSON.contains(word) && opens(phrase));
    }

    /** Whether nothing that could be meant by a pronoun stands before it in the content. */
    private boolean opens(NounPhrase pronoun) {
        for (int i = pronoun.first() - 1; i >= 0 && inContent(i); i--) {
            if (document.nounPhraseAt(i) != null) {
                return false;
            }
        }
        return true;
    }
}
