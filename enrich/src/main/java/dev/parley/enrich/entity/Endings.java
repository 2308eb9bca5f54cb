package dev.parley.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups of endings of words, found by a word's last letter. */
final class Endings {

    /** An ending says nothing of a word that is hardly longer. */
    private static final int STEM = 2;

    private record Ending(String letters, int group) {}

    private final Map<Character, List<Ending>> others = new HashMap<>();
    private final Ending[][] byLast = new Ending[0x80][];

    Endings(List<? extends Collection<String>> groups) {
        Map<Character, List<Ending>> all = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (String ending : groups.get(group)) {
                char last = ending.charAt(ending.length() - 1);
                all.computeIfAbsent(last, k -> new ArrayList<>()).add(new Ending(ending, 1 << group));
            }
        }
        Arrays.fill(byLast, new Ending[0]);
        for (Map.Entry<Character, List<Ending>> entry : all.entrySet()) {
            if (entry.getKey() < byLast.length) {
                byLast[entry.getKey()] = entry.getValue().toArray(new Ending[0]);
            } else {
                others.put(entry.getKey(), entry.getValue());
            }
        }
    }

    /** The groups of which some ending ends a word, one bit each in their order. */
    int of(String word) {
        char last = word.charAt(word.length() - 1);
        int groups = 0;
        if (last < byLast.length) {
            for (Ending ending : byLast[last]) {
                groups |= ends(word, ending.letters()) ? ending.group() : 0;
            }
            return groups;
        }
        for (Ending ending : others.getOrDefault(last, List.of())) {
            groups |= ends(word, ending.letters()) ? ending.group() : 0;
        }
        return groups;
    }

    private static boolean ends(String word, String ending) {
        return word.length() > ending.length() + STEM && word.endsWith(ending);
    }
}
