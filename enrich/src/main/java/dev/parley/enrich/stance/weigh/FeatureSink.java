package dev.parley.enrich.stance.weigh;

/** Takes the features of an example one by one; each is named by three parts, so that nothing need be joined. */
public interface FeatureSink {

    void add(String kind, String first, String second);

    /** A feature's key, the same on every machine and run. */
    static long key(String kind, String first, String second) {
        long key = kind.hashCode() * 0x9E3779B97F4A7C15L + first.hashCode();
        key = (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L + second.hashCode();
        return (key ^ (key >>> 32)) * 0x94D049BB133111EBL;
    }
}
