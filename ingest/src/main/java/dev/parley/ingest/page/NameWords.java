package dev.parley.ingest.page;

import dev.parley.ingest.item.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Words and runs of words to look for in class and id names. */
final class NameWords {
    private static final int MAX_NAME = 300;

    private final Set<String> single = new HashSet<>();
    private final Map<String, List<String[]>> runs = new HashMap<>();

    private NameWords(List<String> entries) {
        for (String entry : entries) {
            String[] words = entry.split("\\+");
            if (words.length == 1) {
                single.add(entry);
            } else {
                runs.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
            }
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
        String names = element.className() + " " + element.id();
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < Math.min(names.length(), MAX_NAME); i++) {
            char c = names.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean capital = c >= 'A' && c <= 'Z' && i > 0 && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z';
            if ((!letter || capital) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append((char) (c | 0x20));
            } else if (c == ' ') {
                words.add("");
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    boolean match(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (single.contains(words.get(i)) || matchRun(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchRun(List<String> words, int at) {
        for (String[] run : runs.getOrDefault(words.get(at), List.of())) {
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
