package dev.parley.enrich.stance.judge;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.ListedWord;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words and runs of words with what each stands for, found by the first word's hash. Immutable. */
public final class WordTable<T> {

    /** Words after the first, longest first, and what the run stands for. */
    private record Run<T>(ListedWord[] rest, T value) {}

    /** An entry found: tokens {@code [first, end)}. */
    public record Match<T>(int end, T value) {}

    private final WordMap<Run<T>[]> runs;
    private final Set<String> firstWords;

    /** By what is left of a first word before "-ed" and "-ing" ("meddl", "rebutt"): the lemma that a rare verb gets. */
    private final WordMap<Run<T>[]> stems;

    private WordTable(Map<String, List<Run<T>>> runs) {
        this.runs = WordMap.of(fixed(runs));
        Map<String, List<Run<T>>> cut = new HashMap<>();
        for (Map.Entry<String, List<Run<T>>> entry : runs.entrySet()) {
            if (entry.getKey().length() > 2) {
                cut.putIfAbsent(stem(entry.getKey()), entry.getValue());
            }
        }
        this.stems = WordMap.of(fixed(cut));
        Set<String> first = new HashSet<>(runs.keySet());
        first.addAll(cut.keySet());
        this.firstWords = Set.copyOf(first);
    }

    /** The first words of the entries, as they stand and as lemmas. */
    public Set<String> firstWords() {
        return firstWords;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Map<String, Run<T>[]> fixed(Map<String, List<Run<T>>> runs) {
        Map<String, Run<T>[]> fixed = new HashMap<>(runs.size() * 2);
        for (Map.Entry<String, List<Run<T>>> entry : runs.entrySet()) {
            fixed.put(entry.getKey(), entry.getValue().toArray(new Run[0]));
        }
        return fixed;
    }

    private static String stem(String word) {
        int last = word.length() - 1;
        return word.charAt(last) == 'e' ? word.substring(0, last) : word + word.charAt(last);
    }

    /**
     * Reads a resource whose classes are groups.
     *
     * @param group      makes a group's value
     * @param attributes what a group may have
     */
    public static <T> WordTable<T> read(String resource, Function<WordClass, T> group, String... attributes) {
        Map<String, List<Run<T>>> runs = new HashMap<>();
        for (WordClass words : WordFile.of(WordTable.class, resource, WordFile.Once.IN_FILE, attributes)
                .classes()) {
            T value = group.apply(words);
            for (String entry : words.words()) {
                add(runs, entry, value);
            }
        }
        return new WordTable<>(runs);
    }

    private static <T> void add(Map<String, List<Run<T>>> runs, String entry, T value) {
        String[] words = entry.split(" ");
        ListedWord[] rest = new ListedWord[words.length - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = ListedWord.of(words[i + 1]);
        }
        List<Run<T>> known = runs.computeIfAbsent(words[0], first -> new ArrayList<>(1));
        int at = known.size();
        for (int i = known.size() - 1; i >= 0; i--) {
            at = known.get(i).rest.length < rest.length ? i : at;
        }
        known.add(at, new Run<>(rest, value));
    }

    /** The longest entry whose words are the tokens from {@code at}, the first as it is written; or null. */
    @Nullable
    public Match<T> at(Document document, int at, int limit) {
        return at(runs.form(document.token(at)), document, at, limit);
    }

    /** The longest entry whose words are the tokens from {@code at}, the first in its base form; or null. */
    @Nullable
    public Match<T> atLemma(Document document, int at, int limit) {
        Token token = document.token(at);
        Run<T>[] known = runs.lemma(token);
        if (known != null) {
            return at(known, document, at, limit);
        }
        Run<T>[] cut = stems.lemma(token);
        return cut != null && isCut(token.lemma(), token.lower()) ? at(cut, document, at, limit) : null;
    }

    private static <T> @Nullable Match<T> at(Run<T> @Nullable [] known, Document document, int at, int limit) {
        if (known == null) {
            return null;
        }
        for (Run<T> run : known) {
            if (follows(run.rest, document, at + 1, limit)) {
                return new Match<>(at + 1 + run.rest.length, run.value);
            }
        }
        return null;
    }

    /** Whether a word is another without "-ed" or "-ing". */
    private static boolean isCut(String word, String whole) {
        int rest = whole.length() - word.length();
        return rest == 2 && whole.endsWith("ed") || rest == 3 && whole.endsWith("ing");
    }

    private static boolean follows(ListedWord[] rest, Document document, int at, int limit) {
        if (at + rest.length > limit) {
            return false;
        }
        for (int i = 0; i < rest.length; i++) {
            Token token = document.token(at + i);
            if (!rest[i].isForm(token) && !rest[i].isLemma(token)) {
                return false;
            }
        }
        return true;
    }
}
