package dev.parley.training;

import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares what was found with what was annotated: a content is found where at least half of the words of both together are
 * shared; a source is right where the words up to its first preposition meet, a possessor and function words aside.
 */
public final class Agreement {

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> FUNCTION =
            Set.of(("the a an that this these those some any many most all both each every other"
                            + " another of for from with to at in on by who whom whose which and or but as than about mr mrs ms dr sen rep gov gen s is"
                            + " was were are be been not no one two former current senior top new u")
                    .split(" "));
    private static final Set<String> STOPPERS = Set.of(
            ("of for from with to at in on by who whom whose which that about near outside inside among against including during"
                            + " after before since under over through")
                    .split(" "));

    private final String text;
    private final List<Span> tokens = new ArrayList<>();

    public Agreement(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /** One attribution as sets of tokens. */
    public record Unit(BitSet words, BitSet source, Set<String> core) {}

    public Unit unit(List<Span> source, List<Span> content) {
        BitSet words = tokens(content);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            words.set(i, isWord(i));
        }
        BitSet tokens = tokens(source);
        return new Unit(words, tokens, core(tokens));
    }

    /** Shared words in all words of both contents. */
    public static double overlap(Unit one, Unit other) {
        if (!one.words.intersects(other.words)) {
            return 0;
        }
        BitSet both = (BitSet) one.words.clone();
        both.and(other.words);
        int shared = both.cardinality();
        return shared / (double) (one.words.cardinality() + other.words.cardinality() - shared);
    }

    /** Whether four fifths of one's words are the other's: a piece of a quotation that goes on. */
    public static boolean within(Unit one, Unit other) {
        BitSet shared = (BitSet) one.words.clone();
        shared.and(other.words);
        return shared.cardinality() * 5 >= one.words.cardinality() * 4;
    }

    public static boolean sameSource(Unit one, Unit other) {
        if (one.source.isEmpty() || other.source.isEmpty()) {
            return one.source.isEmpty() && other.source.isEmpty();
        }
        return one.source.intersects(other.source) && one.core.stream().anyMatch(other.core::contains);
    }

    private boolean isWord(int token) {
        int first = text.codePointAt(tokens.get(token).begin());
        return Character.isLetterOrDigit(first) || first == '_';
    }

    private BitSet tokens(List<Span> spans) {
        BitSet set = new BitSet();
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.begin());
                    i < tokens.size() && tokens.get(i).begin() < span.end();
                    i++) {
                set.set(i);
            }
        }
        return set;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Set<String> core(BitSet set) {
        List<String> all = new ArrayList<>();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            String word = tokens.get(i).in(text).toLowerCase(Locale.ROOT);
            if (!all.isEmpty() && STOPPERS.contains(word)) {
                break;
            }
            all.add(word);
        }
        List<String> words = withoutPossessor(all).stream()
                .filter(w -> Character.isLetterOrDigit(w.codePointAt(0)))
                .toList();
        Set<String> kept = new HashSet<>(words);
        kept.removeAll(FUNCTION);
        return kept.isEmpty() ? new HashSet<>(words) : kept;
    }

    private static List<String> withoutPossessor(List<String> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            boolean apostrophe = words.get(i).equals("'") || words.get(i).equals("\u2019");
            if (apostrophe && words.get(i + 1).equals("s") && i + 2 < words.size()) {
                return words.subList(i + 2, words.size());
            }
            if (apostrophe
                    && words.get(i - 1).endsWith("s")
                    && !words.get(i + 1).equals("s")) {
                return words.subList(i + 1, words.size());
            }
        }
        return words;
    }
}
