package dev.parley.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Endings of words, asked by a word's last letter. */
final class Endings {

    /** An ending says nothing of a word that is hardly longer. */
    private static final int STEM = 2;

    private final Map<Character, List<String>> others = new HashMap<>();
    private final String[][] byLast = new String[0x80][];

    Endings(String... endings) {
        Map<Character, List<String>> all = new HashMap<>();
        for (String ending : endings) {
            char last = ending.charAt(ending.length() - 1);
            all.computeIfAbsent(last, k -> new ArrayList<>()).add(ending);
        }
        Arrays.fill(byLast, new String[0]);
        for (Map.Entry<Character, List<String>> entry : all.entrySet()) {
            if (entry.getKey() < byLast.length) {
                byLast[entry.getKey()] = entry.getValue().toArray(new String[0]);
            } else {
                others.put(entry.getKey(), entry.getValue());
            }
        }
    }

    /** Whether one of them ends a word. */
    boolean end(String word) {
        char last = word.charAt(word.length() - 1);
        if (last >= byLast.length) {
            return others.getOrDefault(last, List.of()).stream().anyMatch(ending -> ends(word, ending));
        }
        for (String ending : byLast[last]) {
            if (ends(word, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String word, String ending) {
        return word.length() > ending.length() + STEM && word.endsWith(ending);
    }
}
