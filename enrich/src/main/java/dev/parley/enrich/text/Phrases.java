package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Base noun phrases and verb groups of tagged tokens. */
final class Phrases {

    private final Token[] tokens;
    private final List<NounPhrase> nounPhrases = new ArrayList<>();
    private final List<VerbGroup> verbGroups = new ArrayList<>();
    private final @Nullable NounPhrase[] nounPhraseOf;
    private final @Nullable VerbGroup[] verbGroupOf;

    private Phrases(Token[] tokens) {
        this.tokens = tokens;
        this.nounPhraseOf = new NounPhrase[tokens.length];
        this.verbGroupOf = new VerbGroup[tokens.length];
    }

    static Phrases of(Token[] tokens, List<Sentence> sentences) {
        Phrases phrases = new Phrases(tokens);
        for (Sentence sentence : sentences) {
            phrases.findVerbs(sentence);
            phrases.findNouns(sentence);
        }
        return phrases;
    }

    @Nullable
    NounPhrase nounPhraseAt(int token) {
        return token >= 0 && token < nounPhraseOf.length ? nounPhraseOf[token] : null;
    }

    @Nullable
    VerbGroup verbGroupAt(int token) {
        return token >= 0 && token < verbGroupOf.length ? verbGroupOf[token] : null;
    }

    List<NounPhrase> nounPhrases() {
        return java.util.Collections.unmodifiableList(nounPhrases);
    }

    List<VerbGroup> verbGroups() {
        return java.util.Collections.unmodifiableList(verbGroups);
    }

    private void findVerbs(Sentence sentence) {
        int i = sentence.first();
        while (i < sentence.end()) {
            VerbGroup group = VerbGroups.at(tokens, i, sentence.end());
            if (group == null) {
                i++;
            } else {
                java.util.Arrays.fill(verbGroupOf, group.first(), group.end(), group);
                verbGroups.add(group);
                i = group.end();
            }
        }
    }

    private void findNouns(Sentence sentence) {
        int i = sentence.first();
        while (i < sentence.end()) {
            int end = verbGroupOf[i] != null ? i : phraseEnd(i, sentence.end());
            int head = end > i ? head(i, end) : -1;
            if (head < 0) {
                // Nothing within is a head, so no phrase begins there: a second look at each of its words would cost
                // its length again.
                i = Math.max(i + 1, end);
            } else {
                NounPhrase phrase = new NounPhrase(i, head + 1, head);
                java.util.Arrays.fill(nounPhraseOf, i, head + 1, phrase);
                nounPhrases.add(phrase);
                i = head + 1;
            }
        }
    }

    private int phraseEnd(int first, int limit) {
        if (tokens[first].tag() == Tag.PRONOUN) {
            return first + 1;
        }
        int i = first;
        while (i < limit && continues(first, i, limit)) {
            i++;
        }
        return i;
    }

    private boolean continues(int first, int i, int limit) {
        Token token = tokens[i];
        return switch (token.tag()) {
            case DETERMINER -> i == first || tokens[i - 1].tag() == Tag.DETERMINER || isOpening(i - 1);
            case POSSESSIVE -> i == first || token.lower().startsWith("'") || tokens[i - 1].tag() == Tag.DETERMINER;
            case NOUN, NOUN_PLURAL, PROPER, NUMBER, ADJECTIVE -> true;
            case VERB_PARTICIPLE, VERB_ING -> i > first && isModifier(i, limit);
            case ADVERB ->
                i > first
                        && i + 1 < limit
                        && tokens[i + 1].tag() == Tag.ADJECTIVE
                        && (opens(tokens[i - 1].tag()) || isOpening(i - 1));
            case PUNCTUATION -> i > first && (isInner(token, i, limit) || closesInner(first, i, limit));
            default -> false;
        };
    }

    /** A mark within a noun phrase: quotation marks round a word, an apostrophe that makes a genitive, "$". */
    private boolean isInner(Token token, int i, int limit) {
        boolean genitive = token.text().equals("\u2019") || token.text().equals("'");
        boolean quote = token.kind() == TokenKind.QUOTE_OPEN && opens(tokens[i - 1].tag());
        boolean money = token.text().equals("$")
                || token.text().equals("%")
                || token.text().equals("&");
        return (genitive || quote || money) && i + 1 < limit;
    }

    private boolean isOpening(int i) {
        return tokens[i].kind() == TokenKind.QUOTE_OPEN;
    }

    /** The closing mark of "the \u201cbarbaric\u201d raid", whose opening mark stands within the phrase. */
    private boolean closesInner(int first, int i, int limit) {
        if (tokens[i].kind() != TokenKind.QUOTE_CLOSE || i + 1 >= limit || !continuesPhrase(tokens[i + 1].tag())) {
            return false;
        }
        int at = i - 1;
        while (at > first && !isOpening(at) && tokens[at].kind() != TokenKind.QUOTE_CLOSE) {
            at--;
        }
        return at > first && isOpening(at);
    }

    private static boolean continuesPhrase(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NOUN_PLURAL || tag == Tag.PROPER || tag == Tag.ADJECTIVE;
    }

    private boolean isModifier(int i, int limit) {
        boolean opened = opens(tokens[i - 1].tag());
        return opened && i + 1 < limit && continuesPhrase(tokens[i + 1].tag());
    }

    private static boolean opens(Tag tag) {
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.ADJECTIVE || tag == Tag.NUMBER;
    }

    private int head(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            Tag tag = tokens[i].tag();
            if (tag.isNominal() || tag == Tag.NUMBER || i > first && tokens[i].is("%")) {
                return i;
            }
        }
        return -1;
    }
}
