package dev.parley.enrich.text.word;

/**
 * A word form that the lexicon knows: the tags that it may have as a set of bits, its base form as a verb, and its number
 * once the lexicon is complete.
 */
public record Word(String form, int tags, String verbLemma, int number) {

    private static final Tag[] TAGS = Tag.values();

    /** The first tag of a set that is not empty. */
    public static Tag first(int tags) {
        return TAGS[Integer.numberOfTrailingZeros(tags)];
    }

    public static int bit(Tag tag) {
        return 1 << tag.ordinal();
    }

    public static int bits(Tag... tags) {
        int bits = 0;
        for (Tag tag : tags) {
            bits |= bit(tag);
        }
        return bits;
    }

    public boolean may(Tag tag) {
        return (tags & bit(tag)) != 0;
    }

    public Word with(int more, String lemma) {
        return new Word(form, tags | more, verbLemma.isEmpty() ? lemma : verbLemma, -1);
    }

    public Word numbered(int given) {
        return new Word(form, tags, verbLemma, given);
    }
}
