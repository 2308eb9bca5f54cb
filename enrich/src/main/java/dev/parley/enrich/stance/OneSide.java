package dev.parley.enrich.stance;

import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settles what one holder is told to hold of one mention: "Ames praised Holt and regretted her departure." The surest side
 * stands; a statement that takes the other speaks of the target without a side.
 */
final class OneSide {

    /** By where the holder and the target stand. */
    private final Map<Span, Map<Span, Stance>> surest = new TreeMap<>();

    private OneSide() {}

    /** The sides of statements, in their order. */
    static List<List<Stance>> of(List<Said> statements, List<List<Stance>> told) {
        OneSide sides = new OneSide();
        for (int i = 0; i < told.size(); i++) {
            sides.weigh(statements.get(i), told.get(i));
        }
        List<List<Stance>> settled = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) {
            settled.add(sides.settle(statements.get(i), told.get(i)));
        }
        return settled;
    }

    private void weigh(Said said, List<Stance> told) {
        for (Stance stance : told) {
            if (!said.source().isEmpty() && stance.polarity() != Polarity.NEUTRAL) {
                surest.computeIfAbsent(said.source().get(0), holder -> new TreeMap<>())
                        .merge(stance.mention(), stance, OneSide::surer);
            }
        }
    }

    private List<Stance> settle(Said said, List<Stance> told) {
        Map<Span, Stance> standing = said.source().isEmpty()
                ? Map.of()
                : surest.getOrDefault(said.source().get(0), Map.of());
        List<Stance> settled = new ArrayList<>(told.size());
        for (Stance stance : told) {
            Stance surer = standing.getOrDefault(stance.mention(), stance);
            settled.add(surer.score() * stance.score() < 0 ? stance.neutral() : stance);
        }
        return settled;
    }

    private static Stance surer(Stance one, Stance other) {
        return Math.abs(other.score()) > Math.abs(one.score()) ? other : one;
    }
}
