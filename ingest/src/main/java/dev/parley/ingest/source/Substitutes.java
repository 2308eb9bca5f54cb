package dev.parley.ingest.source;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a page is the one that a feed's entry leads to, by the words that both have. */
final class Substitutes {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Shorter words are in every text. */
    private static final int SHORTEST_WORD = 5;

    private static final int FEW = 2;
    private static final double LEAST = 0.2;
    private static final Set<Reason> INSTEAD = Set.of(Reason.CONSENT, Reason.CHALLENGE, Reason.NOT_FOUND);

    private Substitutes() {}

    /** Why the page must not stand in for the feed's words; null where it may, or holds nothing that could. */
    static @Nullable Refusal objection(RawItem item, ReadResult page) {
        if (page instanceof Refusal refusal) {
            return INSTEAD.contains(refusal.reason()) ? refusal : null;
        }
        if (!(page instanceof RawItem read) || sharesWords(item, read)) {
            return null;
        }
        return Refusal.of(
                Reason.OTHER_PAGE,
                item.url() + ": holds nothing of what the feed says of " + item.itemId(),
                item.source());
    }

    /** Whether a later look may find another page there. */
    static boolean isPassing(List<ReadResult> page) {
        return page.size() == 1 && page.get(0) instanceof Refusal refusal && refusal.reason() == Reason.CHALLENGE;
    }

    private static boolean sharesWords(RawItem item, RawItem page) {
        Set<String> own = words(item.title() + " " + item.text());
        if (own.size() < FEW) {
            return true;
        }
        Set<String> others = words(page.title() + " " + page.text());
        long shared = own.stream().filter(others::contains).count();
        return shared >= Math.max(FEW, own.size() * LEAST);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_WORD || (!word.isEmpty() && word.charAt(0) >= 0x0E00)) {
                words.add(word);
            }
        }
        return words;
    }
}
