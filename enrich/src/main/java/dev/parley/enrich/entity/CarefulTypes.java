package dev.parley.enrich.entity;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.Head;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordVectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Types of names also by what the words mean: a head over the vectors of the name, its first and last word and its neighbours, added to
 * what its signs speak for.
 */
final class CarefulTypes implements TypeWeigher {

    static final String NAME = "name";
    private static final int PARTS = 5;
    private static final int TYPES = 4;
    private static final int[] NONE = {};

    /** How much the head's log odds count beside the signs. */
    private static final double SHARE = 0.8;

    /** Signs that lead by so much are not asked about: the head would seldom turn them, and need not be read. */
    private static final double PLAIN = 5;

    private final TypeWeigher linear;
    private final Head.Reader head;
    private final DocumentVectors vectors;

    CarefulTypes(Document document, Head head, DocumentVectors vectors) {
        this.linear = new LinearTypes(document);
        this.head = head.reader();
        this.vectors = vectors;
    }

    /** What it reads of an encoder; null where that was tuned without names, and signs decide alone. */
    static @Nullable Head head(WordEncoder encoder) {
        return encoder.has(NAME + ".hidden.weight") ? new Head(encoder, NAME, PARTS, TYPES) : null;
    }

    /** The pieces of a name, its first, its last, the one before it and the one behind it; null where it was not read. */
    static int @Nullable [][] parts(WordVectors around, Span span) {
        int[] name = around.touching(List.of(span));
        if (name.length == 0) {
            return null;
        }
        int first = name[0];
        int behind = name[name.length - 1];
        return new int[][] {
            name,
            {first, first + 1},
            {behind - 1, behind},
            first == 0 ? NONE : new int[] {first - 1, first},
            {behind, behind + 1},
        };
    }

    @Override
    public double[] sums(Draft draft) {
        double[] sums = linear.sums(draft);
        WordVectors around = TypeWeights.lead(sums) < PLAIN ? vectors.at(draft.span.begin()) : null;
        int[][] parts = around == null ? null : parts(around, draft.span);
        if (around == null || parts == null) {
            return sums;
        }
        double[] meant = head.apply(around, parts);
        double all = 0;
        for (double one : meant) {
            all += Math.exp(one);
        }
        for (int type = 0; type < TYPES; type++) {
            sums[type] += SHARE * (meant[type] - Math.log(all));
        }
        return sums;
    }
}
