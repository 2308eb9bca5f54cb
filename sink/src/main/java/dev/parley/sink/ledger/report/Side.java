package dev.parley.sink.ledger.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The side taken towards one target.
 *
 * @param at    where the target stands in the item's text; null where it is implied
 * @param score in [-1, 1]; what is no number counts as 0
 * @param targetType the name of the kind of target
 */
public record Side(
        String targetId, String target, @Nullable TextSpan at, Polarity polarity, double score, String targetType) {
    private static final int MOST = 20;

    public Side {
        score = Double.isNaN(score) ? 0 : Math.max(-1, Math.min(1, score));
    }

    /** The score in whole millionths: sums of these do not depend on their order. */
    public long millionths() {
        return Math.round(score * 1_000_000);
    }

    public Side elsewhere() {
        return new Side(targetId, target, null, polarity, score, targetType);
    }

    /** One side a target, the most decided, the earlier of equals; at most 20, by target id. */
    public static List<Side> onePerTarget(List<Side> sides) {
        if (sides.size() < 2) {
            return List.copyOf(sides);
        }
        Map<String, Side> chosen = new LinkedHashMap<>();
        for (var side : sides) {
            chosen.merge(side.targetId, side, Side::moreDecided);
        }
        return chosen.values().stream()
                .sorted(Comparator.comparing(Side::targetId))
                .limit(MOST)
                .toList();
    }

    private static Side moreDecided(Side a, Side b) {
        if (a.polarity.takesSide() != b.polarity.takesSide()) {
            return a.polarity.takesSide() ? a : b;
        }
        return Math.abs(b.score) > Math.abs(a.score) ? b : a;
    }
}
