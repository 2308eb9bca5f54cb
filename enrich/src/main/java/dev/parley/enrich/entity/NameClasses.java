package dev.parley.enrich.entity;

import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordSet;
import dev.parley.enrich.text.word.WrittenSet;
import java.util.Set;

/** Small word classes of the name finder. */
final class NameClasses {

    private static final WordFile FILE = WordFile.of(NameClasses.class, "words.txt");

    static final WrittenSet NEVER = written("never");
    static final WrittenSet PARTICLES = written("particle");
    static final WordSet GOVERNMENT = of("government");
    static final WordSet US_POLITICS = of("us-politics");
    static final WordSet SPEAKING = of("speaking");
    static final WordSet PERSON_NOUNS = of("person-noun");
    static final WrittenSet OUTLETS = written("outlet");
    static final WrittenSet OWNING = written("owning");
    static final WordSet APPOSED_NOUNS = of("apposed-noun");
    static final WrittenSet PARTY_WORDS = written("party-word");
    static final WrittenSet UNITS = written("unit");
    static final WrittenSet MONTH_NAMES = written("month-name");
    static final WordSet KIN = of("kin");
    static final WrittenSet NATIONALITIES = written("nationality");
    static final WordSet PLACE_NOUNS = of("place-noun");
    static final WordSet WORK_NOUNS = of("work-noun");
    static final WordSet TEAM_VERBS = of("team-verb");
    static final WordSet PLACE_VERBS = of("place-verb");
    static final WordSet PERSON_VERBS = of("person-verb");
    static final WordSet DIRECTIONS = of("direction");
    static final WordSet HE = of("he");
    static final WrittenSet STATION_KINDS = written("station-kind");
    static final WrittenSet INNER = written("inner");
    static final WrittenSet RANKS = written("rank");
    static final WrittenSet OWNERS = written("owner");
    static final WrittenSet SITE_ENDINGS = written("site-ending");
    static final WrittenSet SHIPS = written("ship");
    static final WordSet ORGANISATION_NOUNS = of("organisation-noun");

    /** What ties a body to its field or place: "Ministry of Trade", "Centre for Birds". */
    static final Set<String> OF_OR_FOR = Set.of("of", "for");

    /** Forms after which what looks like a plural is one thing. */
    static final Set<String> SINGULAR_VERBS = Set.of("has", "is", "was");

    private static final Set<String> ORDINARY_ENDINGS = FILE.words("ordinary-ending");

    static {
        FILE.end();
    }

    private NameClasses() {}

    /** Whether a word looks like one of the language, by its ending. */
    static boolean isOrdinaryForm(String lower) {
        for (String ending : ORDINARY_ENDINGS) {
            if (lower.length() > ending.length() + 1 && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static WordSet of(String name) {
        return WordSet.of(FILE.words(name));
    }

    private static WrittenSet written(String name) {
        return WrittenSet.of(FILE.names(name));
    }
}
