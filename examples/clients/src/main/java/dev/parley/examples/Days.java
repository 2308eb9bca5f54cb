package dev.parley.examples;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an actor held of a target, day by day: when the latest day is taken back, the one before is the latest again. */
record Days(TreeMap<String, Side> byDay) {
    Days() {
        this(new TreeMap<>());
    }

    Days with(Side side) {
        byDay.put(side.day(), side);
        return this;
    }

    /** Null where no day is left: a tombstone. */
    @Nullable
    Days without(Side side) {
        byDay.remove(side.day());
        return byDay.isEmpty() ? null : this;
    }

    Side latest() {
        return byDay.lastEntry().getValue();
    }
}
