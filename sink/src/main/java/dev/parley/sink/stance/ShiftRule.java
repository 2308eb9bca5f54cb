package dev.parley.sink.stance;

/**
 * How much it takes to say that an actor has changed sides.
 *
 * @param before   statements with the old side, at least
 * @param after    statements with the new side, at least
 * @param window   days to look back and ahead
 */
public record ShiftRule(int before, int after, int window) {
    public ShiftRule {
        if (before < 1 || after < 1 || window < 1) {
            throw new IllegalArgumentException("no evidence: " + before + ", " + after + ", " + window);
        }
    }
}
