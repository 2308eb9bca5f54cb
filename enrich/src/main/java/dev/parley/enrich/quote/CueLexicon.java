package dev.parley.enrich.quote;

import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.WordList;
import dev.parley.enrich.text.WordMap;
import dev.parley.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that report, with their frames. Loaded and checked once, immutable. */
final class CueLexicon {

    private static final CueLexicon ENGLISH = new CueLexicon();

    private final WordMap<Map<String, Frame>> verbs = WordMap.of(frames("cue-verbs.txt"));
    private final Map<String, Map<String, Frame>> nouns = frames("cue-nouns.txt");
    private final WordSet cueNouns = WordSet.of(nouns.keySet());
    private final Map<String, Map<String, Frame>> adjectives = frames("cue-adjectives.txt");
    private final Map<String, Set<String>> words = new HashMap<>();
    private final WordSet times;

    private CueLexicon() {
        WordList.labelled(
                CueLexicon.class,
                "cue-words.txt",
                (part, word) ->
                        words.computeIfAbsent(part, p -> new HashSet<>()).add(word));
        this.times = WordSet.of(words.getOrDefault("TIME", Set.of()));
    }

    /** Whether a word tells a time. */
    boolean isTime(Token token) {
        return times.hasForm(token);
    }

    static CueLexicon english() {
        return ENGLISH;
    }

    /** The frame of a verb, told by its lemma; null where it has none of that name. */
    @Nullable
    Frame verb(Token verb, String frame) {
        Map<String, Frame> known = verbs.lemma(verb);
        return known == null ? null : known.get(frame);
    }

    boolean isCueVerb(Token verb) {
        return verbs.lemma(verb) != null;
    }

    @Nullable
    Frame noun(String lemma, String frame) {
        return nouns.getOrDefault(lemma, Map.of()).get(frame);
    }

    boolean isCueNoun(Token token) {
        return cueNouns.hasLemma(token);
    }

    @Nullable
    Frame adjective(String word, String frame) {
        return adjectives.getOrDefault(word, Map.of()).get(frame);
    }

    boolean isCueAdjective(String word) {
        return adjectives.containsKey(word);
    }

    /** Whether a word plays a part ("LIGHT", "TIME", ...). */
    boolean is(String part, String word) {
        return words.getOrDefault(part, Set.of()).contains(word);
    }

    /** A noun for people or bodies: listed, or formed like one. */
    boolean isPeople(String noun) {
        return is("PEOPLE", noun)
                || noun.length() > 5
                        && !is("DOCUMENT", noun)
                        && (noun.endsWith("man")
                                || noun.endsWith("woman")
                                || noun.endsWith("person")
                                || noun.endsWith("ist")
                                || noun.endsWith("ian")
                                || noun.endsWith("crat")
                                || noun.endsWith("er") && !is("THING", noun)
                                || noun.endsWith("or") && !is("THING", noun));
    }

    private static Map<String, Map<String, Frame>> frames(String resource) {
        Map<String, Map<String, Frame>> entries = new HashMap<>();
        for (String[] line : WordList.lines(CueLexicon.class, resource)) {
            read(resource, line, entries);
        }
        return entries;
    }

    private static void read(String resource, String[] line, Map<String, Map<String, Frame>> entries) {
        CueClass cueClass = CueClass.valueOf(line[0]);
        List<String> names = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        int i = 1;
        for (boolean more = true; more; i++) {
            more = !line[i].endsWith(":");
            String[] pair = (more ? line[i] : line[i].substring(0, line[i].length() - 1)).split("=", -1);
            if (pair.length != 2) {
                throw new IllegalStateException(resource + ": no frame=number: " + line[i]);
            }
            names.add(pair[0]);
            frames.add(new Frame(cueClass, Integer.parseInt(pair[1]) / 100.0));
        }
        for (; i < line.length; i++) {
            Map<String, Frame> entry = entries.computeIfAbsent(line[i], w -> new HashMap<>());
            for (int f = 0; f < frames.size(); f++) {
                entry.putIfAbsent(names.get(f), frames.get(f));
            }
        }
    }
}
