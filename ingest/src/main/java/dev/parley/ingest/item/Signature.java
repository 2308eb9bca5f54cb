package dev.parley.ingest.item;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.FastSimHashVersion;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Near-duplicate signature of a text: a SimHash (M. Charikar, Similarity estimation techniques from rounding algorithms, 2002)
 * of 64 bits over its pairs of neighbouring words, whatever their case, punctuation and white space. Of two texts with nothing
 * in common about 32 bits differ, of a text and its rewrite the fewer the more pairs of words they share. The same words give
 * the same signature in every version and on every machine.
 */
final class Signature {
    private static final int BITS = 64;
    private static final int LEAST_WORDS = 20;
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.fastSimHash(BITS, FastSimHashVersion.V1);

    private Signature() {}

    /** 16 hexadecimal digits; null for a text of fewer than 20 words, which chance alone may bring near to others. */
    static @Nullable String of(String text) {
        WordHashes words = WordHashes.of(text);
        if (words.count() < LEAST_WORDS) {
            return null;
        }
        var pairs = ElementHashProvider.ofFunction(words::pair, words.count() - 1);
        return HexFormat.of().formatHex(POLICY.createHasher().compute(pairs));
    }
}
