package dev.parley.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into the word pieces of an uncased BERT vocabulary: words apart by blanks and marks, folded to lower case without accents,
 * each read greedily by the longest pieces that the vocabulary has. Offsets are those of the text as it was given. Immutable.
 */
public final class WordPieces {

    /** Longer words are unknown, as in the reference. */
    private static final int LONGEST_WORD = 100;

    /** Nobody sets so many marks on a hundred letters; to order a long run of marks takes quadratic time. */
    private static final int LONGEST_WRITTEN = 1000;

    private static final String INNER = "##";

    private final Map<String, Integer> vocabulary;
    private final int longestPiece;
    private final int unknown;
    private final int first;
    private final int last;

    /**
     * With a vocabulary in order of its numbers.
     *
     * @throws IllegalArgumentException where it lacks [UNK], [CLS] or [SEP]
     */
    public WordPieces(List<String> vocabulary) {
        this.vocabulary = new HashMap<>(vocabulary.size() * 2);
        int longest = 1;
        for (int i = 0; i < vocabulary.size(); i++) {
            this.vocabulary.put(vocabulary.get(i), i);
            longest = Math.max(longest, vocabulary.get(i).length());
        }
        this.longestPiece = longest;
        this.unknown = special("[UNK]");
        this.first = special("[CLS]");
        this.last = special("[SEP]");
    }

    private int special(String name) {
        Integer number = vocabulary.get(name);
        if (number == null) {
            throw new IllegalArgumentException("a vocabulary without " + name);
        }
        return number;
    }

    /** What is written before the pieces of a text. */
    public int first() {
        return first;
    }

    /** What is written behind the pieces of a text. */
    public int last() {
        return last;
    }

    /**
     * The pieces of a text.
     *
     * @param ids    their numbers
     * @param begins where each piece's word begins in the text, in UTF-16 units; pieces of one word share it
     * @param ends   where each piece's word ends, exclusive
     */
    public record Pieces(int[] ids, int[] begins, int[] ends) {

        /** How many there are. */
        public int size() {
            return ids.length;
        }
    }

    /** The pieces of {@code text[begin, end)}, without what is written before and behind them. */
    public Pieces cut(String text, int begin, int end) {
        Writer writer = new Writer();
        int at = begin;
        while (at < end) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isBlank(point)) {
                at = next;
            } else if (isAlone(point)) {
                writer.word(text, at, Math.min(next, end));
                at = next;
            } else {
                while (next < end && isInner(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                writer.word(text, at, Math.min(next, end));
                at = next;
            }
        }
        return writer.pieces();
    }

    private static boolean isInner(int point) {
        return !isBlank(point) && !isAlone(point);
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** What the reference leaves out of words: control characters, and what no character was. */
    private static boolean isDropped(int point) {
        return point == 0xFFFD
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    /** A word by itself: a mark, or a Chinese character. */
    private static boolean isAlone(int point) {
        if (point < 128) {
            return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
        }
        return Character.isIdeographic(point)
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** Lower case, without accents. */
    private static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            plain &= word.charAt(i) >= ' ' && word.charAt(i) < 127;
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (plain) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK && !isDropped(point))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private final class Writer {
        private int[] ids = new int[64];
        private int[] begins = new int[64];
        private int[] ends = new int[64];
        private int count;

        void word(String text, int begin, int end) {
            if (end - begin > LONGEST_WRITTEN) {
                add(unknown, begin, end);
                return;
            }
            String word = fold(text.substring(begin, end));
            if (word.isEmpty()) {
                return;
            }
            int before = count;
            int at = 0;
            while (at < word.length()) {
                int stop = word.length() > LONGEST_WORD ? -1 : longest(word, at, begin, end);
                if (stop < 0) {
                    count = before;
                    add(unknown, begin, end);
                    return;
                }
                at = stop;
            }
        }

        /** Adds the longest piece from a place on; -1 where there is none, else its end. */
        private int longest(String word, int at, int begin, int end) {
            for (int stop = Math.min(word.length(), at + longestPiece); stop > at; stop--) {
                String piece = at == 0 ? word.substring(0, stop) : INNER + word.substring(at, stop);
                Integer number = vocabulary.get(piece);
                if (number != null) {
                    add(number, begin, end);
                    return stop;
                }
            }
            return -1;
        }

        private void add(int id, int begin, int end) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, count * 2);
                begins = Arrays.copyOf(begins, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            ids[count] = id;
            begins[count] = begin;
            ends[count++] = end;
        }

        Pieces pieces() {
            return new Pieces(Arrays.copyOf(ids, count), Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
        }
    }
}
