package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.grammar.Phrase;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Relation;
import dev.parley.enrich.stance.judge.Vocabulary;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** A party to a judgement in its sentence: where it stands and how words stand to it. */
public final class TargetView extends Phrase {

    private static final int NEAR = 6;

    private TargetView(Document document, int first, int end) {
        super(document, first, end, end);
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
            return first() < judgement.first() ? Relation.OWNED : Relation.PARTY;
        }
        Clause clause = judgement.clause();
        if (clause == null || !isHeadOf(clause.subject())) {
            return isPartyOf(judgement) ? Relation.PARTY : byPlace(judgement);
        }
        boolean copula = document.token(clause.verb().main()).lemma().equals("be");
        return copula ? Relation.PREDICATE : Relation.RECEIVED;
    }

    /** "critical of the mayor". */
    private boolean isPartyOf(Judgement judgement) {
        NounPhrase phrase = nounPhrase();
        int start = phrase == null ? first() : Math.min(first(), phrase.first());
        return start == judgement.end() + 1 && document.isTag(judgement.end(), Tag.PREPOSITION);
    }

    private Relation byPlace(Judgement judgement) {
        if (judgement.end() <= first()) {
            return first() - judgement.end() < NEAR ? Relation.BEFORE : Relation.FAR_BEFORE;
        }
        return judgement.first() - end() < NEAR ? Relation.AFTER : Relation.FAR_AFTER;
    }
}
