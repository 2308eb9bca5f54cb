package dev.parley.ingest.page;

import dev.parley.ingest.item.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Words and runs of words to look for in class and id names. */
final class NameWords {
    private static final int MAX_NAME = 300;
    private static final List<String> NAMELESS = List.of("");

    /** The runs by the word that each begins with. */
    private final Map<String, List<String[]>> runs = new HashMap<>();

    private NameWords(List<String> entries) {
        for (String entry : entries) {
            String[] words = entry.split("\\+");
            runs.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        }
    }

    /** The entries of a resource that begin with "!", without it. */
    static NameWords hard(String resource) {
        return new NameWords(WordList.load(NameWords.class, resource).stream()
                .filter(entry -> entry.startsWith("!"))
                .map(entry -> entry.substring(1))
                .toList());
    }

    /** The other entries of a resource. */
    static NameWords soft(String resource) {
        return new NameWords(WordList.load(NameWords.class, resource).stream()
                .filter(entry -> !entry.startsWith("!"))
                .toList());
    }

    /** The words of an element's class and id, in lower case. */
    static List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return NAMELESS;
        }
        String classes = element.className();
        String id = element.id();
        if (classes.isEmpty() && id.isEmpty()) {
            return NAMELESS;
        }
        String names = classes + " " + id;
        var words = new ArrayList<String>();
        int end = Math.min(names.length(), MAX_NAME);
        int begin = 0;
        for (int i = 0; i < end; i++) {
            char c = names.charAt(i);
            boolean capital = isCapital(c) && i > 0 && isSmall(names.charAt(i - 1));
            if (capital || !(isSmall(c) || isCapital(c))) {
                add(names, begin, i, words);
                begin = capital ? i : i + 1;
            }
            if (c == ' ') {
                words.add("");
            }
        }
        add(names, begin, end, words);
        return words;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static void add(String names, int begin, int end, List<String> words) {
        if (end > begin) {
            words.add(names.substring(begin, end).toLowerCase(Locale.ROOT));
        }
    }

    boolean match(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (matchRun(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchRun(List<String> words, int at) {
        List<String[]> begun = runs.get(words.get(at));
        if (begun == null) {
            return false;
        }
        for (String[] run : begun) {
            boolean all = at + run.length <= words.size();
            for (int i = 1; all && i < run.length; i++) {
                all = words.get(at + i).equals(run[i]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
