package dev.parley.ingest.item;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/**
 * The words of a text as hashes of 64 bits. A word is a run of letters and digits in lower case; where a script sets no blanks
 * between words, each character is one.
 */
final class WordHashes {
    private static final Hasher64 HASHER = Hashing.komihash5_0();
    private static final int COMMON_COUNT = 256;

    private final HashStream64 word = HASHER.hashStream();
    private long[] hashes = new long[COMMON_COUNT];
    private int count;
    private boolean inWord;

    private WordHashes() {}

    static WordHashes of(String text) {
        var words = new WordHashes();
        words.read(Composition.of(text));
        return words;
    }

    int count() {
        return count;
    }

    /** Hash of the word at the index and the one after it. */
    long pair(int index) {
        return HASHER.hashLongLongToLong(hashes[index], hashes[index + 1]);
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isWord(c)) {
                boolean alone = standsAlone(c);
                if (alone) {
                    endWord();
                }
                word.putInt(Character.toLowerCase(c));
                inWord = true;
                if (alone) {
                    endWord();
                }
            } else {
                endWord();
            }
        }
        endWord();
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        return c >= 0x0E00
                && switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = word.getAsLong();
        word.reset();
        inWord = false;
    }
}
