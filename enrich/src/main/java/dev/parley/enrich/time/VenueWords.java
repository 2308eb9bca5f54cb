package dev.parley.enrich.time;

import dev.parley.enrich.text.word.ResourceLines;
import dev.parley.enrich.text.word.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that name where things are said. */
final class VenueWords {

    private static final Map<String, Set<String>> CLASSES = load();

    static final Set<String> PLATFORM = of("platform");
    static final Set<String> OCCASION = of("occasion");
    static final WordSet OCCASIONS = WordSet.of(OCCASION);
    static final Set<String> DOCUMENT = of("document");
    static final Set<String> INTERVIEW = of("interview");
    static final Set<String> OUTLET_WORD = of("outlet-word");
    static final Set<String> OUTLET_LEAD = of("outlet-lead");
    static final Set<String> OUTLET_NOUN = of("outlet-noun");
    static final Set<String> BROADCAST = of("broadcast");
    static final Set<String> CALL = of("call");
    static final Set<String> SITE = of("site");
    static final Set<String> MEANS = of("means");
    static final Set<String> AUDIENCE = of("audience");
    static final Set<String> PAPER = of("paper");
    static final Set<String> SPEAKING = of("speaking");
    static final Set<String> MAKING = of("making");
    static final Set<String> QUOTING = of("quoting");
    static final Set<String> WRITING = of("writing");
    static final Set<String> CONTINUING = of("continuing");
    static final Set<String> LOOKING_BACK = of("looking-back");

    /** Where accounts have names like "@ottersby". */
    static final String HANDLES = "Twitter";

    /** Verbs that name their platform ("tweeted"), with its name. */
    static final Map<String, String> POSTING = pairs("posting");

    /** The last words of all entries of more than one word. */
    static final Set<String> ENDS_OF_PHRASES = endsOfPhrases();

    private VenueWords() {}

    private static Set<String> endsOfPhrases() {
        Set<String> ends = new HashSet<>();
        for (Set<String> words : CLASSES.values()) {
            for (String word : words) {
                int blank = word.lastIndexOf(' ');
                if (blank >= 0) {
                    ends.add(word.substring(blank + 1));
                }
            }
        }
        return ends;
    }

    private static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : of(name)) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    private static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("venues.tsv: no class " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : ResourceLines.entries(VenueWords.class, "venues.tsv")) {
            String[] nameAndWords = line.split("\t", 2);
            classes.put(nameAndWords[0], new HashSet<>(List.of(nameAndWords[1].split(", "))));
        }
        return classes;
    }
}
