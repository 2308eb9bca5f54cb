package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.FactRow;
import dev.parley.enrich.text.word.FactTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States and parties that words imply without naming them: "Taoiseach", "Tory MP", "R-Ohio". */
public final class Implied {

    private static final Map<String, String> PARTIES = new HashMap<>();
    /** By words between blanks. */
    private static final Map<String, String> OFFICES = new LinkedHashMap<>();

    private static final Map<String, String> PEOPLE = new HashMap<>();

    static {
        for (FactRow row : FactTable.read(Implied.class, "implied.tsv", "words", "kind", "words", "name")) {
            add(row);
        }
    }

    private Implied() {}

    private static void add(FactRow row) {
        String words = row.of("words").toLowerCase(Locale.ROOT);
        switch (row.of("kind")) {
            case "party" -> PARTIES.put(words, row.of("name"));
            case "office" -> OFFICES.put(" " + words + " ", row.of("name"));
            case "people" -> PEOPLE.put(words, row.of("name"));
            default -> throw row.bad("unknown kind " + row.of("kind"));
        }
    }

    /** The party of a capitalised word before a role ("Tory lawmaker"), or null. */
    public static @Nullable String by(Document document, int token) {
        if (!document.token(token).isCapitalised()) {
            return null;
        }
        String word = document.token(token).lower();
        String two = token == 0 ? null : PARTIES.get(document.token(token - 1).lower() + " " + word);
        return two != null ? two : PARTIES.get(word);
    }

    /** The state whose office, or the party whose word a role holds ("principal deputy assistant secretary of defense"), or null. */
    public static @Nullable String byRole(String role) {
        String words = " " + role.toLowerCase(Locale.ROOT) + " ";
        for (Map.Entry<String, String> office : OFFICES.entrySet()) {
            if (words.contains(office.getKey())) {
                return office.getValue();
            }
        }
        String last = role.substring(role.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.charAt(0)) ? PARTIES.get(last.toLowerCase(Locale.ROOT)) : null;
    }

    /** The party whose people a noun names: "Republicans"; or null. */
    public static @Nullable String byPeople(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return PEOPLE.get(lower);
    }

    /** "R-Ohio", "D-Nev.": a party's letter and a state; null for anything else. */
    public static @Nullable String byPartyLetter(Document document, int token) {
        String text = document.token(token).text();
        boolean tied = text.length() > 2 && text.charAt(1) == '-' && Character.isUpperCase(text.charAt(2));
        boolean apart = text.length() == 1
                && token + 1 < document.size()
                && document.token(token + 1).text().equals("-");
        return tied || apart ? PARTIES.get(text.substring(0, 1).toLowerCase(Locale.ROOT) + "-") : null;
    }
}
