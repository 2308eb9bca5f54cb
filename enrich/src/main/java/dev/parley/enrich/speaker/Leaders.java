package dev.parley.enrich.speaker;

import dev.parley.enrich.text.word.FactRow;
import dev.parley.enrich.text.word.FactTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states of people whom news calls by name alone: presidents, prime ministers, foreign ministers. */
final class Leaders {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_LAST_NAME = new HashMap<>();

    static {
        Set<String> shared = new HashSet<>();
        for (FactRow row : FactTable.read(Leaders.class, "leaders.tsv", "state", "state", "names")) {
            for (String name : row.list("names")) {
                add(name, row.of("state"), shared);
            }
        }
        shared.forEach(BY_LAST_NAME::remove);
    }

    private Leaders() {}

    private static void add(String name, String state, Set<String> shared) {
        BY_NAME.put(name, state);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String other = BY_LAST_NAME.putIfAbsent(last, state);
        if (other != null && !other.equals(state)) {
            shared.add(last);
        }
    }

    /**
     * The state of a leader; null for anybody else.
     *
     * @param inOffice whether the text gives them an office of a state, so that a last name is enough
     */
    static @Nullable String stateOf(String name, boolean inOffice) {
        String state = BY_NAME.get(name);
        boolean lastName = state == null && inOffice && name.indexOf(' ') < 0;
        return lastName ? BY_LAST_NAME.get(name) : state;
    }
}
