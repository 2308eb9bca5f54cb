package dev.parley.enrich.entity.registry;

import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordSet;
import dev.parley.enrich.text.word.WrittenSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that make names: given names, family names, titles, heads of organisations, words of places, places. */
public final class Gazetteer {

    /** What a word does in a capitalised name. */
    public enum NameWord {
        ORGANISATION,
        SUFFIX,
        TEAM,
        PLACE,
        PLACE_LEAD,
        EVENT,
        OF,
        FOR,
        /** Ends a name of two joined by "and". */
        AND,
        /** A possessive may stand before it. */
        OWN,
        /** A number may follow it. */
        NUMBER
    }

    private static final Gazetteer INSTANCE = new Gazetteer();

    private final Map<String, Gender> givenNames = new HashMap<>();
    private final WrittenSet givenNameWords;
    private final WrittenSet surnames;
    private final WordSet commonWords;
    private final WrittenSet places;
    private final Set<String> ambiguousPlaces;
    private final Map<String, Set<NameWord>> nameWords = new HashMap<>();
    private final WrittenSet allNameWords;
    private final NameTable placeNames = new NameTable();

    private Gazetteer() {
        givenNames();
        givenNameWords = WrittenSet.of(givenNames.keySet());
        surnames = WrittenSet.of(WordFile.of(Gazetteer.class, "surnames.txt").names("surname"));
        commonWords =
                WordSet.of(WordFile.of(Gazetteer.class, "common-words.txt").words("common"));
        WordFile placeFile = WordFile.of(Gazetteer.class, "places.txt");
        Set<String> placeList = placeFile.names("place");
        ambiguousPlaces = placeFile.names("ambiguous");
        placeFile.end();
        places = WrittenSet.of(placeList);
        for (WordClass words : WordFile.of(Gazetteer.class, "org-words.txt").classes()) {
            nameWords(words);
        }
        allNameWords = WrittenSet.of(nameWords.keySet());
        for (String place : placeList) {
            placeNames.add(place, new NameSense(KnownActor.SOME_PLACE, NameForm.NAME));
        }
        for (WordClass organisations : WordFile.of(Gazetteer.class, "known-organisations.txt", WordFile.Once.IN_FILE)
                .classes()) {
            for (String name : organisations.words()) {
                placeNames.add(name, new NameSense(KnownActor.SOME_ORGANISATION, NameForm.NAME));
            }
        }
        placeNames.sorted();
    }

    public static Gazetteer get() {
        return INSTANCE;
    }

    public boolean isGivenName(String word) {
        return givenNameWords.has(word);
    }

    public Gender genderOf(String givenName) {
        return givenNames.getOrDefault(givenName, Gender.UNKNOWN);
    }

    public boolean isSurname(String word) {
        return surnames.has(word);
    }

    /** An ordinary word, in any case. */
    public boolean isCommonWord(Token token) {
        return commonWords.hasForm(token);
    }

    public boolean isPlace(String name) {
        return places.has(name);
    }

    public boolean isAmbiguousPlace(String name) {
        return ambiguousPlaces.contains(name);
    }

    public boolean is(String word, NameWord kind) {
        return allNameWords.has(word) && kinds(word).contains(kind);
    }

    public boolean isAny(String word, Set<NameWord> kinds) {
        return allNameWords.has(word) && !Collections.disjoint(kinds(word), kinds);
    }

    private Set<NameWord> kinds(String word) {
        return nameWords.getOrDefault(word, Set.of());
    }

    /** The longest place name at an offset. */
    public NameTable.@Nullable Entry placeAt(int firstWord, String text, int begin, int limit, boolean ignoreCase) {
        return placeNames.at(firstWord, text, begin, limit, ignoreCase);
    }

    private void givenNames() {
        for (WordClass names : WordFile.of(Gazetteer.class, "given-names.txt", WordFile.Once.IN_FILE)
                .classes()) {
            Gender gender = names.as(Gender.class);
            names.words().forEach(name -> givenNames.put(name, gender));
        }
    }

    private void nameWords(WordClass words) {
        NameWord kind = words.as(NameWord.class);
        for (String word : words.words()) {
            nameWords.computeIfAbsent(word, k -> EnumSet.noneOf(NameWord.class)).add(kind);
        }
    }
}
