package dev.parley.enrich.stance.side;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Vocabulary;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sides that the holder of a statement takes in one sentence of it. Where the words leave it open, none. */
public final class SideReader {

    private static final Set<String> REFUSABLE = Set.of("support", "like", "want", "make", "appoint");
    private static final Set<String> LINKS =
            Set.of("of", "to", "for", "on", "over", "about", "against", "toward", "towards", "with", "at", "in", "by");
    private static final Set<Tag> PASSABLE =
            EnumSet.of(Tag.PREPOSITION, Tag.ADVERB, Tag.TO, Tag.DETERMINER, Tag.ADJECTIVE);

    private final Document document;
    private final JudgedSentence judged;
    private final Scope scope;
    private final Setting setting;
    private final Perspective perspective;
    private final Concession concession;
    private final List<Side> sides = new ArrayList<>();

    private SideReader(JudgedSentence judged, Scope scope) {
        this.document = judged.document();
        this.judged = judged;
        this.scope = scope;
        this.setting = new Setting(judged, scope);
        this.perspective = new Perspective(judged.document(), scope);
        this.concession = new Concession(judged);
    }

    public static List<Side> read(JudgedSentence judged, Scope scope) {
        SideReader reader = new SideReader(judged, scope);
        for (Judgement judgement : reader.judged.judgements()) {
            if (!scope.inCue(judgement.first()) && !scope.inContent(judgement.first())) {
                continue;
            }
            if (judgement.part() == Vocabulary.Part.VERB && judgement.clause() != null && reader.isVerb(judgement)) {
                reader.verb(judgement, judgement.clause());
            } else {
                reader.word(judgement);
            }
        }
        reader.possibility();
        return reader.sides;
    }

    private boolean isVerb(Judgement judgement) {
        return document.verbGroupAt(judgement.first()) != null;
    }

    private void verb(Judgement judgement, Clause clause) {
        if (isGerund(judgement.first())) {
            return;
        }
        if (setting.isHolders(clause, judgement) && !isThings(judgement, clause)) {
            NounPhrase object = undergoer(judgement, clause);
            if (!setting.isAsked(judgement, object)
                    && (clause.verb().passive() || !setting.isSubject(object))
                    && !setting.isIdle(judgement, clause)) {
                side(object, judgement, judgement.effect().side(), 1);
            }
        } else if (scope.inContent(judgement.first())) {
            reported(judgement, clause);
        }
    }

    /** What somebody else does or should do, in the holder's words. */
    private void reported(Judgement judgement, Clause clause) {
        if (setting.isDuty(clause)) {
            int figure = SideWords.DEPARTURE.contains(
                            document.token(clause.verb().main()).lemma())
                    ? 0
                    : judgement.effect().side();
            side(undergoer(judgement, clause), judgement, figure, 1);
            if (figure == 0) {
                side(clause.doer(), judgement, -2, 0.8);
            }
        } else if (isEffect(judgement, clause)) {
            side(clause.doer(), judgement, judgement.effect().subject(), 0.75);
        } else if (judgement.effect().group().equals("wrong")) {
            side(clause.doer(), judgement, judgement.effect().subject(), 0.9);
        }
    }

    /** "it would hurt small ports": more often the thing that is talked of than a body that speaks. */
    private boolean isThings(Judgement judgement, Clause clause) {
        NounPhrase doer = clause.doer();
        return doer != null && document.token(doer.head()).is("it") && isEffect(judgement, clause);
    }

    /** "the dam will destroy our village", "the vaccine will save lives": what a thing does, to what is no evil itself. */
    private boolean isEffect(Judgement judgement, Clause clause) {
        String group = judgement.effect().group();
        boolean works = group.equals("harm") || group.equals("undermine") || group.equals("help");
        NounPhrase object = clause.undergoer();
        return works && clause.verb().modal() && object != null && !setting.isEvil(object);
    }

    private @Nullable NounPhrase undergoer(Judgement judgement, Clause clause) {
        if (clause.verb().passive()) {
            return clause.undergoer();
        }
        NounPhrase after = phraseAfter(tail(judgement, clause));
        return after != null ? after : clause.object();
    }

    private static int tail(Judgement judgement, Clause clause) {
        return Math.max(judgement.end(), clause.verb().end());
    }

    private void word(Judgement judgement) {
        if (judgement.part() == Vocabulary.Part.VERB) {
            return;
        }
        if (judgement.effect().side() != 0) {
            attitude(judgement);
        }
        int figure = value(judgement);
        if (figure != 0) {
            valuation(judgement, figure);
        }
    }

    /** The light on what a word is said of; a thing that is an attack on another is shown in a bad one. */
    private int value(Judgement judgement) {
        Clause clause = judgement.clause();
        boolean hostile = clause != null
                && clause.subject() != null
                && judgement.effect().group().equals("conflict")
                && setting.isPredicate(judgement, clause)
                && document.token(clause.subject().head()).tag() != Tag.PROPER;
        return hostile ? -2 : judgement.effect().subject();
    }

    /** "is critical of the plan", "its opposition to the plan". */
    private void attitude(Judgement judgement) {
        Clause clause = judgement.clause();
        if (judgement.effect().group().equals("service")) {
            return;
        }
        boolean own = setting.isOwned(judgement)
                || clause != null && setting.carries(clause) && setting.isHolders(clause, judgement);
        int link = judgement.end();
        if (own && link + 1 < judged.sentence().end() && document.isOneOf(link, LINKS)) {
            boolean refused = clause != null && setting.isRefused(clause);
            side(document.nounPhraseAt(link + 1), judgement, judgement.effect().side(), refused ? 0 : 1);
        }
    }

    /** "called the talks a setback", and in the holder's words "the ban is reckless". */
    private void valuation(Judgement judgement, int figure) {
        Clause clause = judgement.clause();
        if (clause == null) {
            return;
        }
        NounPhrase named = setting.isNaming(clause) ? named(clause, judgement) : null;
        if (named != null && setting.isHolders(clause, judgement)) {
            int from = Math.max(named.end(), clause.verb().end());
            side(named, judgement, setting.isSaidOf(from, judgement) ? figure : 0, 1);
        } else if (scope.inContent(judgement.first()) && setting.isPredicate(judgement, clause)) {
            side(clause.subject(), judgement, figure, 0.9);
        }
    }

    /** What is named: "the plan" of "called the plan a trap" and of "the plan, which she called a trap". */
    private @Nullable NounPhrase named(Clause clause, Judgement judgement) {
        NounPhrase after = phraseAfter(clause.verb().end());
        boolean own = after != null && after.end() <= judgement.first();
        NounPhrase object = clause.undergoer();
        return own || object == null || object.first() > clause.verb().first() ? after : object;
    }

    /** "peace is within reach", "an agreement could be reached" about what is good to have. */
    private void possibility() {
        for (Clause clause : judged.clauses().all()) {
            NounPhrase subject = clause.subject();
            if (subject != null && scope.inContent(clause.verb().main()) && scope.inContent(subject.head())) {
                double hope = setting.hope(clause);
                if (hope != 0 && setting.isDesirable(subject)) {
                    sides.add(new Side(subject, hope, setting.pseudo(clause)));
                }
            }
        }
    }

    /** Takes down a side unless the word has none; one that is denied, open or another's as of no weight. */
    private void side(@Nullable NounPhrase target, Judgement judgement, int figure, double weight) {
        if (target != null && figure != 0 && !isHolder(target)) {
            boolean open = setting.isConditional(judgement)
                    || setting.isUnreal(judgement)
                    || perspective.isAnothers(judgement.clause());
            sides.add(new Side(target, open ? 0 : weight * strength(judgement, figure), judgement));
        }
    }

    /** Nobody takes a side on themselves; "it" is more often the thing that is talked of. */
    private boolean isHolder(NounPhrase target) {
        return scope.isHolder(target) && !document.token(target.head()).is("it");
    }

    /** The first noun phrase after a place, over a preposition or a quotation mark; null where a verb comes first. */
    private @Nullable NounPhrase phraseAfter(int from) {
        for (int i = from; i < judged.sentence().end() && i < from + 4; i++) {
            NounPhrase phrase = document.nounPhraseAt(i);
            if (phrase != null) {
                return phrase;
            }
            if (isGerund(i)) {
                return new NounPhrase(i - 1, i + 1, i);
            }
            if (!isPassable(i) || document.verbGroupAt(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** Before "to" and a noun without an article, which may be a verb, nothing is passed over. */
    private boolean isPassable(int at) {
        boolean infinitive = document.is(at, "to") && document.isTag(at + 1, Tag.NOUN);
        return !infinitive && (document.token(at).isQuoteMark() || document.isTagOf(at, PASSABLE));
    }

    /** "lifting" in "the lifting of the ban". */
    private boolean isGerund(int at) {
        return document.isTag(at - 1, Tag.DETERMINER) && document.isTag(at, Tag.VERB_ING) && document.is(at + 1, "of");
    }

    /**
     * A figure as a score: turned by a negation, weakened by a hedge and by a concession. What is not bad is not therefore good; but
     * what must not be banned is to be kept.
     */
    private double strength(Judgement judgement, int figure) {
        double size = figure / 2.0 * 0.9;
        if (isNegated(judgement)) {
            boolean turns = setting.isDemanded(judgement) || size > 0 && turnsToBad(judgement);
            size = turns ? -0.85 * size : 0;
        }
        size *= concession.weight(judgement);
        return judgement.hedged() ? 0.75 * size : size;
    }

    /** Not to support is to oppose, and what is not safe is bad; but who does not praise need not blame. */
    private static boolean turnsToBad(Judgement judgement) {
        return judgement.part() != Vocabulary.Part.VERB
                || REFUSABLE.contains(judgement.effect().group());
    }

    private boolean isNegated(Judgement judgement) {
        Clause clause = judgement.clause();
        if (clause == null) {
            return judgement.negated();
        }
        boolean own = clause.verb().negated();
        boolean naming = own && judgement.part() != Vocabulary.Part.VERB && setting.isNaming(clause);
        return perspective.isDenied(clause) ? !own : judgement.negated() || naming;
    }
}
