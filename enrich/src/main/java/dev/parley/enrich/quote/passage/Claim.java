package dev.parley.enrich.quote.passage;

/** Who has a verb that several constructions take for their cue: the first of these; findings without a claim neither win nor lose a verb. */
public enum Claim {
    /** A verb that leads to somebody's own words in a paragraph of theirs. */
    BLOCK,
    /** A verb in the midst or at the end of what it reports: "The bridge, Ames said, was unsafe". */
    PARENTHETICAL,
    /** Any other verb that reports. */
    VERB,
    NONE
}
