package dev.parley.enrich.time;

import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that name where things are said. */
final class VenueWords {

    private static final WordFile FILE = WordFile.of(VenueWords.class, "venues.txt", "platform");

    static final Set<String> PLATFORM = FILE.names("platform");
    static final Set<String> OCCASION = FILE.words("occasion");
    static final WordSet OCCASIONS = WordSet.of(OCCASION);
    static final Set<String> DOCUMENT = FILE.words("document");
    static final Set<String> INTERVIEW = FILE.words("interview");
    static final Set<String> OUTLET_WORD = FILE.names("outlet-word");
    static final Set<String> OUTLET_LEAD = FILE.names("outlet-lead");
    static final Set<String> OUTLET_NOUN = FILE.words("outlet-noun");
    static final Set<String> BROADCAST = FILE.words("broadcast");
    static final Set<String> CALL = FILE.words("call");
    static final Set<String> SITE = FILE.words("site");
    static final Set<String> MEANS = FILE.words("means");
    static final Set<String> AUDIENCE = FILE.words("audience");
    static final Set<String> PAPER = FILE.words("paper");
    static final Set<String> SPEAKING = FILE.words("speaking");
    static final Set<String> MAKING = FILE.words("making");
    static final Set<String> QUOTING = FILE.words("quoting");
    static final Set<String> WRITING = FILE.words("writing");
    static final Set<String> CONTINUING = FILE.words("continuing");
    static final Set<String> LOOKING_BACK = FILE.words("looking-back");

    /** What is made known on a day: "a study published on Wednesday". */
    static final Set<String> PUBLISHED = FILE.words("published");

    /** Where accounts have names like "@ottersby". */
    static final String HANDLES = "Twitter";

    /** Verbs that name their platform ("tweeted"), with its name. */
    static final Map<String, String> POSTING = platforms();

    /** The last words of all entries of more than one word. */
    static final Set<String> ENDS_OF_PHRASES = endsOfPhrases();

    static {
        FILE.end();
    }

    private VenueWords() {}

    private static Set<String> endsOfPhrases() {
        Set<String> ends = new HashSet<>();
        for (WordClass words : FILE.classes()) {
            for (String word : words.words()) {
                int blank = word.lastIndexOf(' ');
                if (blank >= 0) {
                    ends.add(word.substring(blank + 1));
                }
            }
        }
        return ends;
    }

    private static Map<String, String> platforms() {
        Map<String, String> platforms = new HashMap<>();
        for (WordClass verbs : FILE.classes("posting")) {
            verbs.words().forEach(verb -> platforms.put(verb, verbs.of("platform")));
        }
        return platforms;
    }
}
