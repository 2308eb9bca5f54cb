package dev.parley.enrich.stance.side;

import dev.parley.enrich.text.word.WordFile;
import java.util.Set;

/** The words that tell which side is taken, by what they do: {@code words.txt}, verbs in the base form. */
final class SideWords {

    private static final WordFile FILE = WordFile.of(SideWords.class, "words.txt");

    static final Set<String> OPINION = FILE.words("opinion");
    static final Set<String> DENIAL = FILE.words("denial");
    static final Set<String> NAMING = FILE.words("naming");
    static final Set<String> COPULAS = FILE.words("copula");
    static final Set<String> CARRIERS = FILE.words("carrier");
    static final Set<String> REACHING = FILE.words("reaching");
    static final Set<String> DEPARTURE = FILE.words("departure");
    static final Set<String> PLACED = FILE.words("placed");
    static final Set<String> URBAN = FILE.words("urban");

    static {
        FILE.end();
    }

    private SideWords() {}
}
