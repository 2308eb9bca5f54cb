package dev.parley.enrich.speaker;

import dev.parley.enrich.text.word.ResourceLines;
import java.util.HashMap;
import java.util.Map;

/** Words for one office: "Sen." and "senator", "Rep." and "congresswoman". */
final class Offices {

    private static final Map<String, String> SAME = new HashMap<>();

    static {
        for (String line : ResourceLines.entries(Offices.class, "offices.txt")) {
            String[] words = line.split(", ");
            for (String word : words) {
                SAME.put(word, words[0]);
            }
        }
    }

    private Offices() {}

    /** The word that stands for an office, the word itself where it has no other; in lower case. */
    static String of(String word) {
        return SAME.getOrDefault(word, word);
    }
}
