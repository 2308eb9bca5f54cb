package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.grammar.Phrase;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name a source, and the names among them. */
final class SourcePhrase extends Phrase {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OF_OR_FOR = Set.of("of", "for");

    private static final int LONGEST = 12;

    private final Entities entities;
    private final PhraseCore core;

    private SourcePhrase(Document document, Entities entities, PhraseCore core, int first, int end) {
        super(document, first, core.end(), end);
        this.entities = entities;
        this.core = core;
    }

    static SourcePhrase of(Document document, Entities entities, Span span) {
        int first = document.tokenAt(span.begin());
        int end = Math.max(first + 1, document.tokenAt(span.end() - 1) + 1);
        return new SourcePhrase(document, entities, new PhraseCore(document, entities, first, end), first, end);
    }

    String text() {
        return document.span(first(), end()).in(document.text());
    }

    /** The phrase without its article, up to the first comma or relative clause. */
    String coreText() {
        int from = first();
        while (from < coreEnd() - 1 && isArticle(document.token(from))) {
            from++;
        }
        int to = coreEnd();
        while (to < end()
                && to - from < LONGEST
                && (core.isInsideName(to)
                        || document.token(to).isWord() && document.token(to).tag() != Tag.WH)) {
            to++;
        }
        return document.span(from, to).in(document.text());
    }

    static boolean isArticle(Token token) {
        return ARTICLES.contains(token.lower());
    }

    @Override
    public boolean isDefinite() {
        boolean headline = firstToken().isCapitalised() && firstToken().tag() != Tag.DETERMINER && isHeadline();
        return headline || isTitle() || super.isDefinite();
    }

    /** "said President", "noted PM of Norland": a title without an article. */
    private boolean isTitle() {
        Token token = firstToken();
        return isOneWord()
                && token.isCapitalised()
                && sentence().first() != first()
                && (Nouns.LEADER.contains(token.lower()) || Nouns.isPublicOffice(token.lower()));
    }

    /** "Norland minister resigns": at the head of a sentence that ends without a stop, articles are left out. */
    private boolean isHeadline() {
        Sentence sentence = sentence();
        return sentence.first() == first() && document.token(sentence.end() - 1).tag() != Tag.PUNCTUATION;
    }

    /** "one patient", not "one of them". */
    private boolean isOne() {
        return firstToken().is("one") && !isOneWord() && head().tag() == Tag.NOUN;
    }

    boolean isPlural() {
        return head().tag() == Tag.NOUN_PLURAL
                || Nouns.QUANTIFIER.contains(firstToken().lower()) && !isOne()
                || Nouns.GROUP.contains(head().lower())
                || Nouns.COUNT.contains(head().lower()) && coreEnd() < end() && document.is(coreEnd(), "of")
                || hasAnd();
    }

    Apposed apposed() {
        return new Apposed(this, document, entities);
    }

    /** The name that is the head of the core; a possessor or a describing name is not. */
    @Nullable
    Mention headMention() {
        Mention mention = entities.mentionAt(coreEnd() - 1);
        boolean within = mention != null && (mention.first() >= first() || mention == entities.mentionAt(first()));
        return within ? mention : null;
    }

    /** Whether the head names one person, by what they do or by kin. */
    boolean headIsPerson() {
        return headIsIn(Nouns.ROLE) || Nouns.isPerson(head().lower());
    }

    /** The last name within the core, before its head. */
    @Nullable
    Mention describingMention() {
        for (int i = coreEnd() - 1; i >= first(); i--) {
            Mention mention = entities.mentionAt(i);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** The first name after the core: "a spokesman for the Road Board". */
    @Nullable
    Mention followingMention() {
        for (int i = coreEnd(); i < end(); i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null) {
                return mention;
            }
            if (document.token(i).tag() == Tag.WH) {
                return null;
            }
        }
        return null;
    }

    /** The last two words of the core when they make one noun of a class ("foreign ministry"), else its last. */
    boolean headIsIn(Set<String> nouns) {
        String last = head().lower();
        String lemma = head().lemma();
        if (nouns.contains(last) || nouns.contains(lemma)) {
            return true;
        }
        return coreEnd() - first() > 1
                && nouns.contains(document.token(coreEnd() - 2).lower() + " " + last);
    }

    /** "a Norlandic doctors' spokesman": whose it is stands behind the name, and is no state. */
    boolean hasPossessorBehind(Mention name) {
        return possessive(name.end()) > name.end();
    }

    /** The name right before the head: "the Sea Party bloc". */
    @Nullable
    Mention mentionBeforeHead() {
        Mention mention = coreEnd() - 2 < first() ? null : entities.mentionAt(coreEnd() - 2);
        return mention != null && mention.end() == coreEnd() - 1 ? mention : null;
    }

    /** Whether a word before the head is of a class: "a government spokesman", "the foreign ministry's spokesman". */
    boolean describesBody(Set<String> nouns) {
        for (int i = first(); i < coreEnd() - 1; i++) {
            if (nouns.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The body that a word before the head names, or "for" and what follows: "company" in "a spokesman for the company". */
    @Nullable
    String bodyNoun() {
        for (int i = coreEnd() - 2; i >= first(); i--) {
            if (Nouns.BODY.contains(document.token(i).lower())) {
                return document.token(i).lower();
            }
        }
        boolean linked =
                coreEnd() + 2 < end() && document.isOneOf(coreEnd(), OF_OR_FOR) && document.is(coreEnd() + 1, "the");
        String noun = linked ? document.token(coreEnd() + 2).lower() : "";
        return Nouns.BODY.contains(noun) ? noun : null;
    }

    /** "Armenia and Azerbaijan": two names that speak together. */
    boolean joinsNames() {
        for (int and = nextAnd(first()); and > 0; and = nextAnd(and)) {
            if (entities.mentionAt(and - 1) != null && entities.mentionAt(and + 1) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnd() {
        return nextAnd(first()) > 0;
    }

    /** The next "and" that joins two who speak; -1 where there is none. */
    private int nextAnd(int behind) {
        int and = and(behind);
        while (and > 0 && (core.isInsideName(and) || isInOffice(and))) {
            and = and(and);
        }
        return and;
    }

    /** "Minister for Roads and Rivers Ann Ames": the office is for both. */
    private boolean isInOffice(int and) {
        return and - 3 >= first()
                && document.isOneOf(and - 2, OF_OR_FOR)
                && Nouns.isRole(document.token(and - 3).lower())
                && !core.isPersonName(and + 1);
    }
}
