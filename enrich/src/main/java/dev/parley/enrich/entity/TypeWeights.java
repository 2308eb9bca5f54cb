package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.text.word.ResourceLines;
import java.util.EnumSet;

/** The table of what each sign is worth for each type. */
final class TypeWeights {

    private static final EntityType[] TYPES = {
        EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC
    };
    private static final double[][] WEIGHTS = load();

    private TypeWeights() {}

    /** By sign, then PERSON, ORGANIZATION, LOCATION, MISC. */
    static double[][] table() {
        return WEIGHTS;
    }

    /** The type that the sums speak for. */
    static EntityType best(double[] sums) {
        int best = 0;
        for (int type = 1; type < TYPES.length; type++) {
            if (sums[type] > sums[best]) {
                best = type;
            }
        }
        return TYPES[best];
    }

    /** By how much the best type leads the second. */
    static double lead(double[] sums) {
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            if (sum > first) {
                second = first;
                first = sum;
            } else if (sum > second) {
                second = sum;
            }
        }
        return first - second;
    }

    static double[] sums(EnumSet<Sign> signs) {
        double[] sums = new double[TYPES.length];
        for (Sign sign : signs) {
            for (int type = 0; type < TYPES.length; type++) {
                sums[type] += WEIGHTS[sign.ordinal()][type];
            }
        }
        return sums;
    }

    private static double[][] load() {
        double[][] weights = new double[Sign.values().length][TYPES.length];
        EnumSet<Sign> missing = EnumSet.allOf(Sign.class);
        for (String line : ResourceLines.entries(TypeWeights.class, "type-weights.tsv")) {
            String[] fields = line.split("\t", -1);
            Sign sign = Sign.valueOf(fields[0]);
            if (!missing.remove(sign) || fields.length != TYPES.length + 1) {
                throw new IllegalStateException(
                        "type-weights.tsv: given twice, or not a weight for each type: " + line);
            }
            for (int type = 0; type < TYPES.length; type++) {
                weights[sign.ordinal()][type] = Double.parseDouble(fields[type + 1]);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("type-weights.tsv: no line for " + missing);
        }
        return weights;
    }
}
