package dev.parley.ingest.page;

import dev.parley.ingest.item.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Words and runs of words to look for in class and id names. All lists share one vocabulary, in which the words of an
 * element's names are looked up once, for whichever lists they are held against.
 */
final class NameWords {
    private static final Vocabulary VOCABULARY = new Vocabulary();

    static final NameWords CLUTTER_HARD = new NameWords(hard("clutter-names.txt"));
    static final NameWords CLUTTER = new NameWords(soft("clutter-names.txt"));
    static final NameWords ARTICLE = new NameWords(soft("article-names.txt"));
    static final NameWords ASIDE = new NameWords(soft("aside-names.txt"));
    static final NameWords BYLINE = new NameWords(soft("byline-names.txt"));
    static final NameWords DATE = new NameWords(soft("date-names.txt"));
    static final NameWords LIVE_POST = new NameWords(soft("live-post-names.txt"));

    private static final int MAX_NAME = 300;
    private static final int[] NONE = {};

    /** The runs by the number of the word that each begins with. */
    private final Map<Integer, List<int[]>> runs = new HashMap<>();
    /** Whether a run begins with the word of that number. */
    private final boolean[] begins;

    private NameWords(List<String> entries) {
        int last = 0;
        for (String entry : entries) {
            int[] words =
                    Arrays.stream(entry.split("\\+")).mapToInt(VOCABULARY::add).toArray();
            runs.computeIfAbsent(words[0], word -> new ArrayList<>()).add(words);
            last = Math.max(last, words[0]);
        }
        begins = new boolean[last + 1];
        runs.keySet().forEach(word -> begins[word] = true);
    }

    /** The entries of a resource that begin with "!", without it. */
    private static List<String> hard(String resource) {
        return WordList.load(NameWords.class, resource).stream()
                .filter(entry -> entry.startsWith("!"))
                .map(entry -> entry.substring(1))
                .toList();
    }

    /** The other entries of a resource. */
    private static List<String> soft(String resource) {
        return WordList.load(NameWords.class, resource).stream()
                .filter(entry -> !entry.startsWith("!"))
                .toList();
    }

    /** The words of an element's class and id by their numbers in the vocabulary, 0 for others and between two names. */
    static int[] of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        String classes = element.className();
        String id = element.id();
        return classes.isEmpty() && id.isEmpty() ? NONE : words(id.isEmpty() ? classes : classes + " " + id);
    }

    /** Words are letters of ASCII, and end before a capital that follows a small letter. */
    private static int[] words(String names) {
        int end = Math.min(names.length(), MAX_NAME);
        int[] words = new int[end + 1];
        int count = 0;
        int begin = 0;
        boolean known = false;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            boolean capital = isCapital(c) && i > 0 && isSmall(names.charAt(i - 1));
            if (capital || !(isSmall(c) || isCapital(c))) {
                if (i > begin) {
                    words[count] = VOCABULARY.number(names, begin, i);
                    known |= words[count++] > 0;
                }
                begin = capital ? i : i + 1;
            }
            count += c == ' ' ? 1 : 0;
        }
        return known ? Arrays.copyOf(words, count) : NONE;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** @param words as {@link #of} gives them */
    boolean match(int[] words) {
        for (int i = 0; i < words.length; i++) {
            int word = words[i];
            if (word > 0 && word < begins.length && begins[word] && matchRun(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchRun(int[] words, int at) {
        for (int[] run : runs.getOrDefault(words[at], List.of())) {
            if (at + run.length <= words.length && Arrays.equals(run, 0, run.length, words, at, at + run.length)) {
                return true;
            }
        }
        return false;
    }
}
