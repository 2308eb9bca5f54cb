package dev.parley.sink.ledger;

import java.util.List;

/** Statements of one actor that are no longer so, and those that stand in their place; neither holds what the other holds. */
public record StatementChange(List<Distinct> minus, List<Distinct> plus) {
    public StatementChange {
        minus = List.copyOf(minus);
        plus = List.copyOf(plus);
    }

    public boolean isEmpty() {
        return minus.isEmpty() && plus.isEmpty();
    }
}
