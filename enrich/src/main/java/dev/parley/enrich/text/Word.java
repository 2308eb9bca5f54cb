package dev.parley.enrich.text;

/** A word form that the lexicon knows: the tags that it may have as a set of bits, and its base form as a verb. */
record Word(String form, int tags, String verbLemma) {

    static int bit(Tag tag) {
        return 1 << tag.ordinal();
    }

    static int bits(Tag... tags) {
        int bits = 0;
        for (Tag tag : tags) {
            bits |= bit(tag);
        }
        return bits;
    }

    boolean may(Tag tag) {
        return (tags & bit(tag)) != 0;
    }

    Word with(int more, String lemma) {
        return new Word(form, tags | more, verbLemma.isEmpty() ? lemma : verbLemma);
    }
}
