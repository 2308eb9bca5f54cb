package dev.parley.ingest.poll;

import dev.parley.ingest.source.SourceSpec;

/**
 * Deals sources out: all of one host are in one share, so that one instance alone minds the pauses that the host wants.
 * The rule may never change, since what is remembered of a source lies in the partition of its share.
 */
public final class Share {
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private Share() {}

    /** The share of a source by its name, from 0 to {@code shares} - 1. */
    public static int of(String source, int shares) {
        String host = SourceSpec.of(source).host();
        return Math.floorMod(hash(host.isEmpty() ? source : host), shares);
    }

    /** FNV-1a over UTF-16 units, folded. */
    private static int hash(String words) {
        long hash = BASIS;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
