package dev.parley.enrich.stance.judge;

/** How a judging word stands to a target. */
public enum Relation {
    /** The target does it. */
    DOER,
    /** What belongs to the target does it, or a part of it. */
    DOER_OWNER,
    /** It is done to the target. */
    UNDERGOER,
    /** It is done to what belongs to the target. */
    UNDERGOER_OWNER,
    /** It stands in one phrase with the target ("a corrupt mayor"). */
    MODIFIER,
    /** It is said of the target by a verb ("the mayor is corrupt"). */
    PREDICATE,
    /** It is the target's own ("the mayor's failure"). */
    OWNED,
    /** The target hangs on it by a preposition ("critics of the mayor"). */
    PARTY,
    /** It stands in the object of a verb whose subject the target is ("the mayor faces accusations"). */
    RECEIVED,
    /** Near, before the target. */
    BEFORE,
    /** Near, after the target. */
    AFTER,
    /** Far before. */
    FAR_BEFORE,
    /** Far after. */
    FAR_AFTER;

    private final String feature = "rel." + name();

    /** The kind of the features that tell it. */
    public String feature() {
        return feature;
    }
}
