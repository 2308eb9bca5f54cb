package dev.parley.enrich.quote;

/** Tells how sure a finding is. */
interface Weigher {

    /** The probability in (0, 1) that a finding has the right content and source. */
    double probability(Reading reading, Finding finding);
}
