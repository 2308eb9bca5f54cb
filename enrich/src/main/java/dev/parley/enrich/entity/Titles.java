package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
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
        for (WordClass words : WordFile.of(Titles.class, "titles.txt", WordFile.Once.IN_FILE, "gender")
                .classes()) {
            Kind kind = words.as(Kind.class);
            Gender gender = words.attributes().isEmpty() ? Gender.UNKNOWN : words.as(Gender.class, "gender");
            for (String name : words.words()) {
                if (!add(name, kind, gender, titles)) {
                    throw words.bad("given twice, once in capitals: " + name);
                }
            }
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

    /** Whether its words are new. */
    private static boolean add(String name, Kind kind, Gender gender, Map<String, List<Title>> titles) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ")) {
            words.add(word.toLowerCase(java.util.Locale.ROOT));
        }
        List<Title> same = titles.computeIfAbsent(words.get(0), k -> new ArrayList<>(1));
        for (Title title : same) {
            if (title.words().equals(words)) {
                return false;
            }
        }
        return same.add(new Title(List.copyOf(words), name, kind, gender));
    }
}
