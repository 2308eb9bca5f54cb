package dev.parley.training;

import java.util.Set;

/**
 * What a side may be taken on, with the side that a reader found.
 *
 * @param label    0 OPPOSE, 1 NEUTRAL, 2 SUPPORT
 * @param weight   what it counts beside others
 * @param features features, three parts each
 */
record Example(String target, String id, int label, double weight, Set<String> features) {}
