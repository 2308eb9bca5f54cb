package dev.parley.enrich.speaker;

import java.util.Set;

/** The classes of nouns that sources are made of. */
final class Nouns {

    private static final WordClasses CLASSES = new WordClasses("nouns.txt");

    static final Set<String> SPOKESPERSON = CLASSES.of("spokesperson");
    static final Set<String> ROLE = CLASSES.of("role");
    static final Set<String> LEADER = CLASSES.of("leader");
    static final Set<String> CORPORATE = CLASSES.of("corporate");
    static final Set<String> KIN = CLASSES.of("kin");
    static final Set<String> FEMALE = CLASSES.of("female");
    static final Set<String> MALE = CLASSES.of("male");
    static final Set<String> PAST = CLASSES.of("past");
    static final Set<String> GENERIC = CLASSES.of("generic");
    static final Set<String> BELONGING = CLASSES.of("belonging");
    static final Set<String> BODY = CLASSES.of("body");
    static final Set<String> STATE_BODY = CLASSES.of("state-body");
    static final Set<String> DOCUMENT = CLASSES.of("document");
    static final Set<String> GROUP = CLASSES.of("group");
    static final Set<String> PUBLIC = CLASSES.of("public");
    static final Set<String> QUANTIFIER = CLASSES.of("quantifier");
    static final Set<String> NOBODY = CLASSES.of("nobody");
    static final Set<String> COUNT = CLASSES.of("count");

    private static final String[] PERSON_ENDINGS = {
        "ologist", "ographer", "icist", "ician", "omist", "keeper", "fielder", "-year-old", "woman", "owner", "holder"
    };

    private Nouns() {}

    /** What somebody is or does, a spokesperson included, a relative not. */
    static boolean isRole(String word) {
        return (ROLE.contains(word) || SPOKESPERSON.contains(word) || LEADER.contains(word) || hasEnding(word))
                && !KIN.contains(word);
    }

    /** Whether a noun names one person, by what they are or do or by kin. */
    static boolean isPerson(String word) {
        return isRole(word) || KIN.contains(word);
    }

    private static boolean hasEnding(String word) {
        for (String ending : PERSON_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
