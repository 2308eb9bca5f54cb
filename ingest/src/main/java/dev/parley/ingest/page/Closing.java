package dev.parley.ingest.page;

import dev.parley.ingest.item.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands after the last words of an article: who to write to, what to follow, lists of links, labels. */
final class Closing {
    private static final List<String> WORDS = WordList.load(Closing.class, "closing-words.txt");
    private static final Pattern CONTACT = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w{2,}|(?:^|[\\s(])@\\w{3,}");
    private static final int MOST = 6;
    private static final int LONGEST = 400;

    private Closing() {}

    /** The blocks without those at their end. Never takes more than a few, nor anything before the last long prose. */
    static List<Block> cut(List<Block> blocks) {
        int end = blocks.size();
        int links = 0;
        while (end > 1 && isLinkedItem(blocks.get(end - 1))) {
            end--;
            links++;
        }
        end = links >= 3 ? end : blocks.size();
        int least = Math.max(1, end - MOST);
        while (end > least && isClosing(blocks.get(end - 1))) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static boolean isLinkedItem(Block block) {
        return block.element().closest("li") != null && block.linkShare() > 0.3 && block.length() < LONGEST;
    }

    private static boolean isClosing(Block block) {
        if (block.isHeading()) {
            return true;
        }
        if (block.length() > LONGEST || block.element().closest("blockquote") != null) {
            return false;
        }
        String lower = block.text().toLowerCase(Locale.ROOT);
        boolean label = !block.sentence() && block.length() < 40 && isAddressOrDate(lower);
        return label || CONTACT.matcher(block.text()).find() || WORDS.stream().anyMatch(lower::contains);
    }

    private static boolean isAddressOrDate(String text) {
        return text.startsWith("http")
                || text.chars().filter(Character::isDigit).count() * 2 > text.length();
    }
}
