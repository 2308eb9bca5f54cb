package dev.parley.enrich.entity;

import dev.parley.enrich.entity.Resource.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Small word classes of the name finder. */
final class Words {

    private static final Map<String, Set<String>> CLASSES = load();

    static final Set<String> NEVER = of("never");
    static final Set<String> PARTICLES = of("particle");
    static final Set<String> GOVERNMENT = of("government");
    static final Set<String> US_POLITICS = of("us-politics");
    static final Set<String> SPEAKING = of("speaking");
    static final Set<String> PERSON_NOUNS = of("person-noun");
    static final Set<String> KIN = of("kin");
    static final Set<String> NATIONALITIES = of("nationality");
    static final Set<String> PLACE_NOUNS = of("place-noun");
    static final Set<String> WORK_NOUNS = of("work-noun");
    static final Set<String> TEAM_VERBS = of("team-verb");
    static final Set<String> PLACE_VERBS = of("place-verb");
    static final Set<String> PERSON_VERBS = of("person-verb");
    static final Set<String> DIRECTIONS = of("direction");
    static final Set<String> HE = of("he");
    static final Set<String> STATION_KINDS = of("station-kind");
    static final Set<String> INNER = of("inner");
    static final Set<String> OWNERS = of("owner");
    static final Set<String> ORGANISATION_NOUNS = of("organisation-noun");

    private Words() {}

    private static final String[] ORDINARY_ENDINGS = {
        "ing", "ed", "ly", "tion", "sion", "ness", "ment", "ity", "ism", "ance", "ence", "ship", "hood", "ology", "acy",
        "body", "thing", "one", "ers", "ors", "ists", "ans", "ees"
    };

    /** Whether a word looks like one of the language, by its ending. */
    static boolean isOrdinaryForm(String lower) {
        for (String ending : ORDINARY_ENDINGS) {
            if (lower.length() > ending.length() + 1 && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("words.txt: no class " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Row row : Resource.rows("words.txt")) {
            String[] parts = row.field(0).split(": ", 2);
            if (parts.length != 2) {
                throw row.bad("no class");
            }
            for (String word : parts[1].split(", ")) {
                classes.computeIfAbsent(parts[0], k -> new HashSet<>()).add(word.strip());
            }
        }
        return classes;
    }
}
