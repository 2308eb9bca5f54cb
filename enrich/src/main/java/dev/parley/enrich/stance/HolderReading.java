package dev.parley.enrich.stance;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Relation;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.stance.judge.Vocabulary;
import dev.parley.enrich.stance.weigh.Features;
import dev.parley.enrich.stance.weigh.TargetView;
import dev.parley.enrich.text.VerbGroup;

/**
 * The side that one party of a sentence takes on another, from the words that judge and how both stand to them. Each word
 * adds its side, weighed by how surely word order ties both parties to it. The weights are set by hand.
 */
final class HolderReading {

    /** How much the light on the target counts, and how much where the holder is the one who speaks. */
    private static final double LIGHT = 0.8;

    private static final double OWN_LIGHT = 1.3;

    /** What a word counts that grammar ties to neither: news names opposition where there is some, and is polite for nothing. */
    private static final double LOOSE_AGAINST = 0.45;

    private static final double LOOSE_FOR = 0.12;

    /** People stand by what is theirs. */
    private static final double OWNERSHIP = 0.8;

    private final JudgedSentence judged;
    private final TargetView target;
    private final TargetView holder;

    private HolderReading(JudgedSentence judged, TargetView target, TargetView holder) {
        this.judged = judged;
        this.target = target;
        this.holder = holder;
    }

    /**
     * The likelier side, a weak one where only the target's light speaks.
     *
     * @param light in [-1, 1], the light that the sentence throws on the target
     */
    static Verdict guess(JudgedSentence judged, TargetView target, TargetView holder, double light) {
        boolean together = holder.sentence().equals(target.sentence());
        double sum = together ? new HolderReading(judged, target, holder).sum(light) : LIGHT * light;
        return Verdict.of(Math.tanh(sum / 2));
    }

    private double sum(double light) {
        double sum = (isSpeaking() ? OWN_LIGHT : LIGHT) * light;
        if (holder.isOwnerOf(target.nounPhrase()) && target.isHeadOf(target.nounPhrase())) {
            sum += OWNERSHIP;
        }
        for (Judgement judgement : judged.judgements()) {
            sum += weigh(judgement);
        }
        return sum;
    }

    private boolean isSpeaking() {
        for (Clause clause : judged.clauses().all()) {
            String verb = judged.document().token(clause.verb().main()).lemma();
            if (Features.SPEECH.contains(verb) && holder.isHeadOf(clause.doer())) {
                return true;
            }
        }
        return false;
    }

    private double weigh(Judgement judgement) {
        if (target.contains(judgement.first()) || holder.contains(judgement.first())) {
            return 0;
        }
        Relation ofHolder = isDemanded(judgement) ? Relation.DOER : holder.to(judgement);
        Relation ofTarget = target.to(judgement);
        double tie = tie(judgement, ofHolder, ofTarget);
        return tie * judgement.turned(judgement.effect().side()) / 2.0;
    }

    private static double tie(Judgement judgement, Relation holder, Relation target) {
        if (judgement.effect().group().equals("service")) {
            return service(holder, target);
        }
        boolean against = judgement.turned(judgement.effect().side()) < 0;
        double loose = against ? LOOSE_AGAINST : LOOSE_FOR;
        double tie = judgement.part() == Vocabulary.Part.VERB ? verb(holder, target, against) : word(holder, target);
        return Math.max(tie, loose);
    }

    /** What the holder demands of another counts as the holder's deed ("Orle urged Veld to lift the ban"). */
    private boolean isDemanded(Judgement judgement) {
        Clause clause = judgement.clause();
        if (judgement.part() != Vocabulary.Part.VERB
                || clause == null
                || clause.verb().form() != VerbGroup.Form.INFINITIVE
                || clause.verb().end() <= judgement.first()) {
            return false;
        }
        Clause governor = clause.governor();
        return governor != null && holder.isHeadOf(governor.doer()) && !target.isHeadOf(clause.doer());
    }

    /** "the lawyer of the mayor", "the mayor's aide Lena Ames": those in service stand by each other. */
    private static double service(Relation one, Relation other) {
        boolean owned =
                one == Relation.OWNED || one == Relation.PARTY || other == Relation.OWNED || other == Relation.PARTY;
        boolean served = one == Relation.MODIFIER
                || one == Relation.PREDICATE
                || one == Relation.BEFORE
                || other == Relation.MODIFIER
                || other == Relation.PREDICATE
                || other == Relation.BEFORE;
        return owned && served ? 1.6 : 0;
    }

    private static double verb(Relation holder, Relation target, boolean against) {
        boolean does = target == Relation.DOER || target == Relation.DOER_OWNER;
        return switch (holder) {
            case DOER -> undergone(target, against);
            case DOER_OWNER -> 0.7 * undergone(target, against);
            case UNDERGOER, UNDERGOER_OWNER -> does ? 0.9 : 0;
            default -> isUndergoer(target) ? (against ? 1.3 : 0.5) : 0;
        };
    }

    private static boolean isUndergoer(Relation relation) {
        return relation == Relation.UNDERGOER || relation == Relation.UNDERGOER_OWNER;
    }

    private static double undergone(Relation target, boolean against) {
        return switch (target) {
            case UNDERGOER -> 2.0;
            case UNDERGOER_OWNER -> 1.6;
            case AFTER -> 1.0;
            case FAR_AFTER -> 0.6;
            default -> against ? 0.8 : 0;
        };
    }

    private static double word(Relation holder, Relation target) {
        return switch (holder) {
            case PREDICATE, RECEIVED, OWNED -> second(target);
            case MODIFIER, BEFORE -> 0.6 * second(target);
            case PARTY -> target == Relation.OWNED || target == Relation.RECEIVED ? 1.2 : 0;
            default -> 0.3 * second(target);
        };
    }

    private static double second(Relation target) {
        return switch (target) {
            case PARTY -> 2.0;
            case AFTER -> 1.0;
            case FAR_AFTER -> 0.6;
            default -> 0;
        };
    }
}
