package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.Resource;
import dev.parley.enrich.entity.registry.Resource.Row;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.WordMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Titles that stand before names. */
public final class Titles {

    /** What a title says: a courtesy is no role. */
    public enum Kind {
        COURTESY,
        OFFICE,
        RANK
    }

    /**
     * A title.
     *
     * @param words  its words in lower case
     * @param name   as it is written
     * @param gender what it says about its bearer
     */
    public record Title(List<String> words, String name, Kind kind, Gender gender) {}

    private static final Titles INSTANCE = new Titles();

    private final WordMap<List<Title>> byFirstWord;

    private Titles() {
        Map<String, List<Title>> titles = new HashMap<>();
        for (Row row : Resource.rows(Titles.class, "titles.tsv")) {
            add(row, titles);
        }
        for (List<Title> same : titles.values()) {
            same.sort(Comparator.comparingInt((Title t) -> -t.words().size()));
        }
        this.byFirstWord = WordMap.of(titles);
    }

    public static Titles get() {
        return INSTANCE;
    }

    /** The longest title whose words start at a token, the first of them capitalised; null where none does. */
    public @Nullable Title at(Document document, int token, int end) {
        if (token >= end || !document.token(token).isCapitalised()) {
            return null;
        }
        return anyCaseAt(document, token, end);
    }

    /** As {@link #at}, in lower case too. */
    public @Nullable Title anyCaseAt(Document document, int token, int end) {
        if (token >= end) {
            return null;
        }
        List<Title> titles = byFirstWord.form(document.token(token));
        if (titles != null) {
            for (Title title : titles) {
                if (fits(document, title, token, end)) {
                    return title;
                }
            }
        }
        return null;
    }

    private static boolean fits(Document document, Title title, int token, int end) {
        if (token + title.words().size() > end) {
            return false;
        }
        for (int i = 1; i < title.words().size(); i++) {
            if (!document.token(token + i).is(title.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(Row row, Map<String, List<Title>> titles) {
        Kind kind = switch (row.field(1)) {
            case "courtesy" -> Kind.COURTESY;
            case "office" -> Kind.OFFICE;
            case "rank" -> Kind.RANK;
            default -> throw row.bad("unknown class '" + row.field(1) + "'");
        };
        Gender gender = switch (row.field(2)) {
            case "male" -> Gender.MALE;
            case "female" -> Gender.FEMALE;
            case "" -> Gender.UNKNOWN;
            default -> throw row.bad("unknown gender '" + row.field(2) + "'");
        };
        List<String> words = new ArrayList<>();
        for (String word : row.field(0).split(" ")) {
            words.add(word.toLowerCase(java.util.Locale.ROOT));
        }
        titles.computeIfAbsent(words.get(0), k -> new ArrayList<>(1))
                .add(new Title(List.copyOf(words), row.field(0), kind, gender));
    }
}
