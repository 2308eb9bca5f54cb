package dev.parley.ingest.page;

import dev.parley.ingest.item.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which blocks of the article's element belong to its text. */
final class Paragraphs {
    private static final Map<String, List<String>> PROMPTS = new HashMap<>();
    private static final int SHORT = 150;
    private static final int PROSE = 100;
    private static final double LINK = 0.85;

    static {
        for (String prompt : WordList.load(Paragraphs.class, "prompts.txt")) {
            PROMPTS.computeIfAbsent(key(prompt), k -> new ArrayList<>()).add(prompt);
        }
    }

    private Paragraphs() {}

    static List<String> keep(List<Block> blocks, @Nullable String title) {
        var kept = new ArrayList<Block>();
        String last = "";
        for (Block block : blocks) {
            boolean repeated = block.text().equals(last);
            last = block.text();
            if (!repeated && !isPointer(block) && !isTitle(block, title)) {
                kept.add(block);
            }
        }
        return withoutLooseHeadings(Closing.cut(withoutHead(kept))).stream()
                .map(Block::text)
                .toList();
    }

    /** Links to other pages, and calls to the reader. */
    private static boolean isPointer(Block block) {
        if (block.linkShare() > LINK) {
            boolean prose = block.sentence() && block.length() > PROSE;
            return !(prose && block.element().normalName().equals("p"));
        }
        return block.length() <= SHORT && isPrompt(block.text());
    }

    private static boolean isPrompt(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String prompt : PROMPTS.getOrDefault(key(lower), List.of())) {
            if (lower.startsWith(prompt) && endsWord(lower, prompt.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String key(String words) {
        return words.substring(0, Math.min(3, words.length()));
    }

    private static boolean isTitle(Block block, @Nullable String title) {
        return title != null && block.text().equalsIgnoreCase(title);
    }

    /** Labels before the first prose: dates, names, sections. */
    private static List<Block> withoutHead(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isProse()) {
            first++;
        }
        if (first == blocks.size()) {
            return blocks;
        }
        var kept = new ArrayList<Block>();
        for (int i = 0; i < first; i++) {
            if (blocks.get(i).sentence() || (i == first - 1 && blocks.get(i).isHeading())) {
                kept.add(blocks.get(i));
            }
        }
        kept.addAll(blocks.subList(first, blocks.size()));
        return kept;
    }

    /** A heading that no text follows heads something that was left out. */
    private static List<Block> withoutLooseHeadings(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean loose = blocks.get(i).isHeading() && kept.isEmpty();
            if (!loose) {
                kept.add(0, blocks.get(i));
            }
        }
        return kept;
    }
}
