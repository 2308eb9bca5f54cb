package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Relation;
import dev.parley.enrich.stance.judge.Vocabulary;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** A party to a judgement in its sentence: where it stands and how words stand to it. */
public final class TargetView {

    private static final int NEAR = 6;

    private final Document document;
    private final Sentence sentence;
    private final int first;
    private final int end;
    private final @Nullable NounPhrase phrase;

    private TargetView(Document document, int first, int end) {
        this.document = document;
        this.sentence = document.sentenceAt(first);
        this.first = first;
        this.end = end;
        this.phrase = document.nounPhraseAt(end - 1);
    }

    /** The view of a span, or null where it holds no token. */
    public static @Nullable TargetView of(Document document, Span span) {
        int first = document.tokenAt(span.begin());
        int end = first;
        while (end < document.size() && document.token(end).begin() < span.end()) {
            end++;
        }
        return first == end ? null : new TargetView(document, first, end);
    }

    /** The view of tokens {@code [first, end)}, one at least. */
    public static TargetView of(Document document, int first, int end) {
        return new TargetView(document, first, end);
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    /** The noun phrase that it stands in, or null. */
    @Nullable
    public NounPhrase phrase() {
        return phrase;
    }

    public Sentence sentence() {
        return sentence;
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    /** Whether it is a phrase, or names its head. */
    public boolean isHeadOf(@Nullable NounPhrase other) {
        return other != null && other.equals(phrase) && (contains(other.head()) || isTitleOf(other));
    }

    /** "President" in "President Ames". */
    private boolean isTitleOf(NounPhrase other) {
        return document.token(end - 1).tag() == Tag.PROPER
                && document.token(other.head()).tag() == Tag.PROPER
                && !hasGenitive(end, other.head());
    }

    private boolean hasGenitive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.token(i).lower().startsWith("'")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it owns a phrase ("the mayor's plan", "the plan of the mayor"), or stands in it as a modifier. */
    public boolean isOwnerOf(@Nullable NounPhrase other) {
        if (other == null) {
            return false;
        }
        if (other.first() <= first && end <= other.end()) {
            return !isHeadOf(other);
        }
        return phrase != null && hangsOn(phrase, other);
    }

    /** Whether a phrase follows another with nothing but a preposition, or phrases so joined, in between. */
    private boolean hangsOn(NounPhrase lower, NounPhrase upper) {
        NounPhrase at = lower;
        for (int step = 0; step < 3 && at.first() - 2 >= sentence.first(); step++) {
            Tag tag = document.token(at.first() - 1).tag();
            NounPhrase before = document.nounPhraseAt(at.first() - 2);
            if (tag != Tag.PREPOSITION && tag != Tag.TO || before == null) {
                return false;
            }
            if (before.equals(upper)) {
                return true;
            }
            at = before;
        }
        return false;
    }

    public Relation to(Judgement judgement) {
        return judgement.part() == Vocabulary.Part.VERB ? toVerb(judgement) : toWord(judgement);
    }

    private Relation toVerb(Judgement judgement) {
        Clause clause = judgement.clause();
        if (clause == null || clause.verb().end() <= judgement.first()) {
            return byPlace(judgement);
        }
        if (isHeadOf(clause.doer())) {
            return Relation.DOER;
        }
        if (isHeadOf(clause.undergoer())) {
            return Relation.UNDERGOER;
        }
        if (isOwnerOf(clause.undergoer())) {
            return Relation.UNDERGOER_OWNER;
        }
        return isOwnerOf(clause.doer()) ? Relation.DOER_OWNER : byPlace(judgement);
    }

    private Relation toWord(Judgement judgement) {
        NounPhrase other = judgement.phrase();
        if (other != null && isHeadOf(other)) {
            return Relation.MODIFIER;
        }
        if (other != null && isOwnerOf(other)) {
            return first < judgement.first() ? Relation.OWNED : Relation.PARTY;
        }
        Clause clause = judgement.clause();
        if (clause == null || !isHeadOf(clause.subject())) {
            return isPartyOf(judgement) ? Relation.PARTY : byPlace(judgement);
        }
        boolean copula = clause.verb().main() < document.size()
                && document.token(clause.verb().main()).lemma().equals("be");
        return copula ? Relation.PREDICATE : Relation.RECEIVED;
    }

    /** "critical of the mayor". */
    private boolean isPartyOf(Judgement judgement) {
        int start = phrase == null ? first : Math.min(first, phrase.first());
        return start == judgement.end() + 1 && document.token(judgement.end()).tag() == Tag.PREPOSITION;
    }

    private Relation byPlace(Judgement judgement) {
        if (judgement.end() <= first) {
            return first - judgement.end() < NEAR ? Relation.BEFORE : Relation.FAR_BEFORE;
        }
        return judgement.first() - end < NEAR ? Relation.AFTER : Relation.FAR_AFTER;
    }
}
