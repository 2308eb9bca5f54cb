package dev.parley.enrich.stance.side;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.Effect;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Shift;
import dev.parley.enrich.stance.judge.Vocabulary;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What surrounds a judging word: who does it, whether it is said of something, and whether it is so, hoped for or on a condition. */
public final class Setting {

    /** Between a copula and what it says. */
    private static final Set<Tag> SMALL = EnumSet.of(Tag.ADVERB, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NEGATION);

    private static final Set<String> ASKING = Set.of("want", "support");
    private static final Set<String> DUTY = Set.of("must", "should", "ought", "needs", "need");
    private static final Set<String> DEMANDS = Set.of("want", "support", "help", "like");
    private final Vocabulary words = Vocabulary.english();
    private final JudgedSentence judged;
    private final Document document;
    private final Scope scope;

    public Setting(JudgedSentence judged, Scope scope) {
        this.judged = judged;
        this.document = judged.document();
        this.scope = scope;
    }

    /** Whether the holder does it: as its subject, by the statement's cue, or by demanding it of another. */
    public boolean isHolders(Clause clause, Judgement judgement) {
        int verb = clause.verb().main();
        if (scope.inCue(verb) || scope.inCue(judgement.first()) || scope.isHolder(clause.doer())) {
            return true;
        }
        Clause governor = clause.governor();
        return governor != null && !clause.verb().isFinite() && scope.isHolder(governor.doer()) && isDemand(governor);
    }

    /** Whether it is said to have to be done, or asked of another. */
    public boolean isDemanded(Judgement judgement) {
        Clause clause = judgement.clause();
        if (clause == null || judgement.part() != Vocabulary.Part.VERB) {
            return false;
        }
        Clause governor = clause.governor();
        return isDuty(clause) || governor != null && !clause.verb().isFinite() && isDemand(governor);
    }

    /** "must be lifted". */
    public boolean isDuty(Clause clause) {
        for (int i = clause.verb().first(); i < clause.verb().main(); i++) {
            if (DUTY.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDemand(Clause clause) {
        for (Judgement judgement : judged.judgements()) {
            if (clause.equals(judgement.clause()) && judgement.part() == Vocabulary.Part.VERB) {
                return DEMANDS.contains(judgement.effect().group()) && !judgement.negated();
            }
        }
        return false;
    }

    /** "her criticism", where she is the holder. */
    public boolean isOwned(Judgement judgement) {
        NounPhrase phrase = judgement.phrase();
        return phrase != null
                && (scope.inCue(judgement.first())
                        || document.token(phrase.first()).tag() == Tag.POSSESSIVE && scope.inContent(phrase.first()));
    }

    /** Whether a phrase is who is asked to do something ("urged parliament to vote"), and no target. */
    public boolean isAsked(Judgement judgement, @Nullable NounPhrase object) {
        if (object == null || !ASKING.contains(judgement.effect().group())) {
            return false;
        }
        int to = document.isTag(object.end(), Tag.NEGATION) ? object.end() + 1 : object.end();
        return to < judged.sentence().end() && document.isTag(to, Tag.TO);
    }

    /** Whether a phrase is the subject of what is feared, hoped or thought ("feared the deal would fail"), and no object. */
    public boolean isSubject(@Nullable NounPhrase object) {
        if (object == null || object.end() >= judged.sentence().end()) {
            return false;
        }
        VerbGroup next = document.verbGroupAt(object.end());
        return next != null && next.isFinite() && next.first() == object.end();
    }

    /** Whether it tells what one makes rather than what one wants: "created a stir", but not "wants to create". */
    public boolean isIdle(Judgement judgement, Clause clause) {
        String group = judgement.effect().group();
        return group.equals("seek") || group.equals("make") && clause.verb().isFinite();
    }

    /** Whether a verb only carries the word after it: "voiced support", "is critical". */
    public boolean carries(Clause clause) {
        int verb = clause.verb().main();
        return scope.inCue(verb) && !scope.inContent(verb + 1)
                || SideWords.CARRIERS.contains(document.token(verb).lemma());
    }

    public boolean isNaming(Clause clause) {
        return SideWords.NAMING.contains(document.token(clause.verb().main()).lemma());
    }

    /** Whether a word is what a copula before it says of its subject. */
    public boolean isPredicate(Judgement judgement, Clause clause) {
        if (!SideWords.COPULAS.contains(document.token(clause.verb().main()).lemma())) {
            return false;
        }
        return isSaidOf(clause.verb().end(), judgement);
    }

    /** Whether a word stands after a place with nothing but small words between, as "a disgrace" after "is" or "the plan". */
    public boolean isSaidOf(int from, Judgement judgement) {
        NounPhrase phrase = judgement.phrase();
        int start = phrase == null ? judgement.first() : phrase.first();
        for (int i = from; i < start; i++) {
            boolean small = document.isTagOf(i, SMALL) || document.is(i, "as");
            if (!small && !document.token(i).isQuoteMark()) {
                return false;
            }
        }
        boolean adjective = judgement.part() == Vocabulary.Part.ADJECTIVE;
        return start >= from && (phrase == null ? adjective : isValue(phrase, judgement));
    }

    /** "a disgrace", "reckless plan"; not "the justice of the peace". */
    private boolean isValue(NounPhrase phrase, Judgement judgement) {
        boolean head = judgement.first() <= phrase.head() && phrase.head() < judgement.end();
        String opener = document.token(phrase.first()).lower();
        boolean indefinite = opener.equals("a") || opener.equals("an") || phrase.first() == judgement.first();
        return indefinite && (head || judgement.part() == Vocabulary.Part.ADJECTIVE);
    }

    /** Above 0 where a clause says that its subject can be had, below where it cannot; 0 where it says neither. */
    public double hope(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb.negated() || isConditionalAt(verb.main())) {
            return 0;
        }
        String lemma = document.token(verb.main()).lemma();
        boolean reached = verb.passive() && verb.modal() && SideWords.REACHING.contains(lemma);
        boolean possible = reached || SideWords.COPULAS.contains(lemma) && shiftAfter(verb) == Shift.POSSIBLE;
        return possible ? 0.6 : 0;
    }

    private @Nullable Shift shiftAfter(VerbGroup verb) {
        for (int i = verb.end(); i < judged.sentence().end() && i < verb.end() + 4; i++) {
            Shift shift = words.shiftAt(document, i, judged.sentence().end());
            if (shift == Shift.NEGATOR) {
                return null;
            }
            if (shift == Shift.POSSIBLE || shift == Shift.IMPOSSIBLE) {
                return shift;
            }
        }
        return null;
    }

    /** Whether a phrase names something that is good to have, by our own words ("peace", "truce", "agreement"). */
    public boolean isDesirable(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Vocabulary.Entry entry = words.at(document, i, phrase.end());
            if (entry != null && isGood(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGood(Vocabulary.Entry entry) {
        boolean praised = entry.part() == Vocabulary.Part.NOUN && entry.effect().subject() > 0;
        return praised || entry.effect().group().equals("good");
    }

    /** Whether a phrase holds a word of a bad light ("the disease"). */
    public boolean isEvil(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Vocabulary.Entry entry = words.at(document, i, phrase.end());
            if (entry != null && entry.effect().tone() < 0) {
                return true;
            }
        }
        return false;
    }

    /** A clause's verb as the word that carries a hope. */
    public Judgement pseudo(Clause clause) {
        Effect effect = new Effect("hope", 1, 0, 0);
        VerbGroup verb = clause.verb();
        return new Judgement(verb.first(), verb.end(), Vocabulary.Part.VERB, effect, false, true, clause, null);
    }

    /** Whether the clause's own verb turns down what is its object ("ruled out support"). */
    public boolean isRefused(Clause clause) {
        if (SideWords.CARRIERS.contains(document.token(clause.verb().main()).lemma())) {
            return false;
        }
        for (Judgement judgement : judged.judgements()) {
            boolean own = clause.equals(judgement.clause()) && judgement.part() == Vocabulary.Part.VERB;
            if (own && judgement.effect().side() < 0 && !judgement.negated()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is told as meant, past or wished for, not as so: "was supposed to be safe", "used to be". */
    public boolean isUnreal(Judgement judgement) {
        for (int i = judgement.first() - 1; i >= judged.sentence().first() && i > judgement.first() - 6; i--) {
            switch (document.token(i).lower()) {
                case "supposed", "used", "wish", "wishes", "wished" -> {
                    return judgement.part() != Vocabulary.Part.VERB;
                }
                case ",", ";" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether it stands under "if" or "only", so that the side hangs on something else. */
    public boolean isConditional(Judgement judgement) {
        return !scope.inCue(judgement.first()) && isConditionalAt(judgement.first());
    }

    private boolean isConditionalAt(int token) {
        for (int condition : judged.conditions()) {
            if (scope.inContent(condition) || scope.inContent(token)) {
                return true;
            }
        }
        return false;
    }
}
