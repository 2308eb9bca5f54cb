package dev.parley.enrich.quote.cue;

import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several words that report, as {@code cue-phrases.txt} lists them: the frame's name, the frame, and the words behind the verb. */
public record CuePhrase(String frame, Frame how, List<String> words) {

    /** What the words that report are built with: constructions, prepositions and particles. */
    private static final String[] FRAMES = {
        "quote",
        "clause",
        "told",
        "wh",
        "to",
        "object-to",
        "object",
        "ing",
        "as",
        "name",
        "alone",
        "about",
        "after",
        "against",
        "aside",
        "at",
        "back",
        "behind",
        "by",
        "down",
        "for",
        "from",
        "in",
        "of",
        "off",
        "on",
        "out",
        "over",
        "toward",
        "towards",
        "up",
        "with"
    };

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
        for (WordClass phrases : framed(resource).classes()) {
            for (Map.Entry<String, Frame> frame : frames(phrases).entrySet()) {
                for (String phrase : phrases.words()) {
                    List<String> words = List.of(phrase.split(" ", -1));
                    byVerb.computeIfAbsent(words.get(0), v -> new ArrayList<>())
                            .add(new CuePhrase(frame.getKey(), frame.getValue(), words.subList(1, words.size())));
                }
            }
        }
        byVerb.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((CuePhrase p) -> p.words.size()).reversed()));
        return byVerb;
    }

    /** A file whose classes have frames. */
    static WordFile framed(String resource) {
        return WordFile.of(CuePhrase.class, resource, WordFile.Once.IN_CLASS, FRAMES);
    }

    /** The frames of a class, by name. */
    static Map<String, Frame> frames(WordClass words) {
        CueClass cueClass = words.as(CueClass.class);
        Map<String, Frame> frames = new LinkedHashMap<>();
        for (String name : words.attributes().keySet()) {
            int share = words.number(name);
            if (share < 0 || share > 100) {
                throw words.bad("no share of a hundred: " + name + "=" + share);
            }
            frames.put(name, new Frame(cueClass, share / 100.0));
        }
        if (frames.isEmpty()) {
            throw words.bad("no frame");
        }
        return frames;
    }
}
