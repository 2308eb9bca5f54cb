package dev.parley.enrich.entity.registry;

import dev.parley.enrich.entity.registry.Resource.Row;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordSet;
import dev.parley.enrich.text.word.WrittenSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private final Set<String> ambiguousPlaces = new HashSet<>();
    private final Map<String, Set<NameWord>> nameWords = new HashMap<>();
    private final WrittenSet allNameWords;
    private final NameTable placeNames = new NameTable();

    private Gazetteer() {
        for (Row row : Resource.rows(Gazetteer.class, "given-names.txt")) {
            givenNames(row);
        }
        givenNameWords = WrittenSet.of(givenNames.keySet());
        surnames = WrittenSet.of(words("surnames.txt"));
        commonWords = WordSet.of(words("common-words.txt"));
        Set<String> placeList = new HashSet<>();
        for (Row row : Resource.rows(Gazetteer.class, "places.txt")) {
            places(row, placeList);
        }
        places = WrittenSet.of(placeList);
        for (Row row : Resource.rows(Gazetteer.class, "org-words.tsv")) {
            nameWord(row);
        }
        allNameWords = WrittenSet.of(nameWords.keySet());
        for (String place : placeList) {
            placeNames.add(place, new NameSense(KnownActor.SOME_PLACE, NameForm.NAME));
        }
        for (Row row : Resource.rows(Gazetteer.class, "known-organisations.txt")) {
            for (String name : organisations(row)) {
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

    private void givenNames(Row row) {
        String[] parts = row.field(0).split(": ", 2);
        Gender gender = switch (parts[0]) {
            case "female" -> Gender.FEMALE;
            case "male" -> Gender.MALE;
            case "either" -> Gender.UNKNOWN;
            default -> throw row.bad("neither female, male nor either");
        };
        for (String name : parts[1].split(",")) {
            givenNames.put(name.strip(), gender);
        }
    }

    private static List<String> organisations(Row row) {
        String[] parts = row.field(0).split(": ", 2);
        if (parts.length != 2) {
            throw row.bad("no kind");
        }
        return List.of(parts[1].split(", "));
    }

    private void places(Row row, Set<String> places) {
        String line = row.field(0);
        if (line.startsWith("ambiguous: ")) {
            addAll(ambiguousPlaces, line.substring("ambiguous: ".length()));
        } else {
            addAll(places, line);
        }
    }

    private void nameWord(Row row) {
        NameWord kind = switch (row.field(1)) {
            case "head" -> NameWord.ORGANISATION;
            case "suffix" -> NameWord.SUFFIX;
            case "team" -> NameWord.TEAM;
            case "place-head" -> NameWord.PLACE;
            case "lead" -> NameWord.PLACE_LEAD;
            case "event" -> NameWord.EVENT;
            case "of" -> NameWord.OF;
            case "for" -> NameWord.FOR;
            case "and" -> NameWord.AND;
            case "own" -> NameWord.OWN;
            case "number" -> NameWord.NUMBER;
            default -> throw row.bad("unknown class '" + row.field(1) + "'");
        };
        nameWords
                .computeIfAbsent(row.field(0), k -> EnumSet.noneOf(NameWord.class))
                .add(kind);
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (Row row : Resource.rows(Gazetteer.class, resource)) {
            addAll(words, row.field(0));
        }
        return words;
    }

    private static void addAll(Set<String> set, String line) {
        for (String word : line.split(",")) {
            set.add(word.strip());
        }
    }
}
