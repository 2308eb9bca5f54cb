package dev.parley.enrich.stance;

/**
 * The side that one party of a sentence takes on another, from the words that judge and how both stand to them. Each word
 * adds its side, weighed by how surely word order ties both parties to it.
 */
final class HolderReading {

    /** How much the light on the target counts where the holder is tied to it by nothing else. */
    private static final double LIGHT = 0.8;

    private final TargetView target;
    private final TargetView holder;

    private HolderReading(TargetView target, TargetView holder) {
        this.target = target;
        this.holder = holder;
    }

    /**
     * The likelier side, a weak one where only the target's light speaks.
     *
     * @param light in [-1, 1], the light that the sentence throws on the target
     */
    static Verdict guess(Reading reading, TargetView target, TargetView holder, double light) {
        double sum = LIGHT * light;
        if (holder.sentence().equals(target.sentence())) {
            HolderReading parties = new HolderReading(target, holder);
            for (Judgement judgement : reading.judgements()) {
                sum += parties.weigh(judgement);
            }
        }
        return Verdict.of(Math.tanh(sum / 2));
    }

    private double weigh(Judgement judgement) {
        if (target.contains(judgement.first()) || holder.contains(judgement.first())) {
            return 0;
        }
        Relation ofHolder = holder.to(judgement);
        Relation ofTarget = target.to(judgement);
        double tie = judgement.part() == Vocabulary.Part.VERB ? verb(ofHolder, ofTarget) : word(ofHolder, ofTarget);
        return tie * judgement.turned(judgement.effect().side()) / 2.0;
    }

    private static double verb(Relation holder, Relation target) {
        return switch (holder) {
            case DOER -> undergone(target);
            case DOER_OWNER -> 0.7 * undergone(target);
            case UNDERGOER, UNDERGOER_OWNER -> target == Relation.DOER || target == Relation.DOER_OWNER ? 0.9 : 0;
            default -> 0;
        };
    }

    private static double undergone(Relation target) {
        return switch (target) {
            case UNDERGOER -> 2.0;
            case UNDERGOER_OWNER -> 1.6;
            case AFTER -> 1.0;
            case FAR_AFTER -> 0.6;
            default -> 0.2;
        };
    }

    private static double word(Relation holder, Relation target) {
        return switch (holder) {
            case PREDICATE, RECEIVED, OWNED -> second(target);
            case MODIFIER, BEFORE -> 0.6 * second(target);
            case PARTY ->
                target == Relation.OWNED || target == Relation.PREDICATE || target == Relation.RECEIVED ? 1.2 : 0.3;
            default -> 0.3 * second(target);
        };
    }

    private static double second(Relation target) {
        return switch (target) {
            case PARTY -> 2.0;
            case AFTER -> 1.0;
            case FAR_AFTER -> 0.6;
            default -> 0.2;
        };
    }
}
