package dev.parley.enrich.speaker;

import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import java.util.HashMap;
import java.util.Map;

/** Words for one office: "Sen." and "senator", "Rep." and "congresswoman". */
final class Offices {

    private static final Map<String, String> SAME = new HashMap<>();

    static {
        WordFile file = WordFile.of(Offices.class, "offices.txt", WordFile.Once.IN_FILE, "as");
        for (WordClass same : file.classes("same")) {
            same.words().forEach(word -> SAME.put(word, same.of("as")));
        }
        file.end();
    }

    private Offices() {}

    /** The word that stands for an office, the word itself where it has no other; in lower case. */
    static String of(String word) {
        return SAME.getOrDefault(word, word);
    }
}
