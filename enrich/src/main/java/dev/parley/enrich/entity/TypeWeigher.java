package dev.parley.enrich.entity;

/** Says how much speaks for each type of a name, in the order of {@link TypeWeights}. For one document, by one thread. */
interface TypeWeigher {

    /** The sums of a name; the highest wins. */
    double[] sums(Draft draft);
}
