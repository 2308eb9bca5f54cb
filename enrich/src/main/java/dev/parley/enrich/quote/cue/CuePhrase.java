package dev.parley.enrich.quote.cue;

import dev.parley.enrich.text.word.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several words that report, as {@code cue-phrases.txt} lists them: the frame's name, the frame, and the words behind the verb. */
public record CuePhrase(String frame, Frame how, List<String> words) {

    public CuePhrase {
        words = List.copyOf(words);
    }

    /** Phrases of one verb by the word behind it. */
    static Map<String, List<CuePhrase>> byFirstWord(@Nullable List<CuePhrase> phrases) {
        Map<String, List<CuePhrase>> byWord = new HashMap<>();
        for (CuePhrase phrase : phrases == null ? List.<CuePhrase>of() : phrases) {
            byWord.computeIfAbsent(phrase.words.get(0), word -> new ArrayList<>(1))
                    .add(phrase);
        }
        return byWord;
    }

    /** All phrases of a resource by their verb, the longest first. */
    public static Map<String, List<CuePhrase>> byVerb(String resource) {
        Map<String, List<CuePhrase>> byVerb = new HashMap<>();
        for (String[] line : WordList.lines(CuePhrase.class, resource)) {
            String[] pair = line.length < 4 ? new String[0] : line[1].split("[=:]", -1);
            if (pair.length != 3 || !pair[2].isEmpty()) {
                throw new IllegalStateException(
                        resource + ": no class, frame=number and phrases: " + String.join(" ", line));
            }
            Frame frame = new Frame(CueClass.valueOf(line[0]), Integer.parseInt(pair[1]) / 100.0);
            String phrases = String.join(" ", List.of(line).subList(2, line.length));
            for (String phrase : phrases.split(", ", -1)) {
                List<String> words = List.of(phrase.split(" ", -1));
                byVerb.computeIfAbsent(words.get(0), v -> new ArrayList<>())
                        .add(new CuePhrase(pair[0], frame, words.subList(1, words.size())));
            }
        }
        byVerb.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((CuePhrase p) -> p.words.size()).reversed()));
        return byVerb;
    }
}
