package dev.parley.enrich.text.word;

import java.util.Locale;
import java.util.Set;

/** Reads the lexicon's resource files and inflects the verbs. */
public final class LexiconLoader {

    /** Irregular verbs of more than one syllable, or in -it, that double their last consonant. */
    private static final Set<String> DOUBLING =
            Set.of("begin", "forget", "upset", "offset", "forbid", "quit", "outrun", "overrun", "reset");

    private final Lexicon.Builder builder = new Lexicon.Builder();

    public Lexicon load() {
        for (var tagged :
                WordList.labelled(LexiconLoader.class, "closed-class.txt").entrySet()) {
            for (String word : tagged.getValue()) {
                builder.add(word, Tag.valueOf(tagged.getKey()));
            }
        }
        for (String[] line : WordList.lines(LexiconLoader.class, "irregular-verbs.txt")) {
            irregular(line);
        }
        for (String entry : WordList.words(LexiconLoader.class, "verbs.txt")) {
            regular(entry);
            String ise = Inflection.ise(entry);
            if (ise != null) {
                regular(ise);
            }
        }
        for (String entry : WordList.words(LexiconLoader.class, "adjectives.txt")) {
            adjective(entry);
        }
        for (String entry : WordList.words(LexiconLoader.class, "nouns.txt")) {
            noun(entry);
        }
        for (String entry : WordList.words(LexiconLoader.class, "adverbs.txt")) {
            adverb(entry);
        }
        return new Lexicon(builder.words, WordList.labelled(LexiconLoader.class, "abbreviations.txt"));
    }

    private void irregular(String[] line) {
        if (line.length != 3) {
            throw new IllegalStateException("irregular-verbs.txt: three forms wanted: " + String.join(" ", line));
        }
        boolean noun = line[0].endsWith("*");
        String base = noun ? line[0].substring(0, line[0].length() - 1) : line[0];
        forms(base, base, noun, DOUBLING.contains(base));
        for (String past : line[1].split("/", -1)) {
            builder.add(past, Tag.VERB_PAST, base);
        }
        for (String participle : line[2].split("/", -1)) {
            builder.add(participle, Tag.VERB_PARTICIPLE, base);
        }
        if (base.equals("be")) {
            be();
        }
    }

    private void be() {
        for (String form : new String[] {"is", "are", "am", "'s", "'re", "'m"}) {
            builder.add(form, Tag.VERB_PRESENT, "be");
        }
        for (String form : new String[] {"has", "'ve"}) {
            builder.add(form, Tag.VERB_PRESENT, "have");
        }
        builder.add("'s", Tag.POSSESSIVE);
    }

    private void regular(String entry) {
        boolean doubles = entry.endsWith("+");
        String rest = doubles ? entry.substring(0, entry.length() - 1) : entry;
        boolean noun = rest.endsWith("*");
        String base = (noun ? rest.substring(0, rest.length() - 1) : rest).toLowerCase(Locale.ROOT);
        regular(base, base, noun, doubles);
        if (base.endsWith("ize")) {
            regular(base.substring(0, base.length() - 3) + "ise", base, noun, doubles);
        }
    }

    /** The British spelling in -ise has the lemma in -ize. */
    private void regular(String base, String lemma, boolean noun, boolean doubles) {
        forms(base, lemma, noun, doubles);
        builder.add(Inflection.past(base, doubles), Tag.VERB_PAST, lemma);
        builder.add(Inflection.past(base, doubles), Tag.VERB_PARTICIPLE, lemma);
    }

    private void forms(String base, String lemma, boolean noun, boolean doubles) {
        builder.add(base, Tag.VERB_BASE, lemma);
        builder.add(base, Tag.VERB_PRESENT, lemma);
        String third = base.equals("have") ? "has" : base.equals("be") ? "is" : Inflection.third(base);
        builder.add(third, Tag.VERB_PRESENT, lemma);
        builder.add(Inflection.ing(base, doubles), Tag.VERB_ING, lemma);
        if (noun) {
            builder.add(base, Tag.NOUN);
            builder.add(third, Tag.NOUN_PLURAL);
        }
    }

    private void adjective(String entry) {
        boolean noun = entry.endsWith("*");
        String word = noun ? entry.substring(0, entry.length() - 1) : entry;
        builder.add(word, Tag.ADJECTIVE);
        if (noun) {
            builder.add(word, Tag.NOUN);
        }
    }

    private void noun(String entry) {
        String word = entry.endsWith("+") ? entry.substring(0, entry.length() - 1) : entry;
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        String form = word.toLowerCase(Locale.ROOT);
        builder.add(form, plural || isPluralOnly(form) ? Tag.NOUN_PLURAL : Tag.NOUN);
    }

    private static boolean isPluralOnly(String form) {
        return form.equals("people")
                || form.equals("police")
                || form.equals("men")
                || form.equals("women")
                || form.equals("children");
    }

    private void adverb(String entry) {
        if (!entry.startsWith("-")) {
            builder.add(entry, Tag.ADVERB);
        } else if (!builder.words.containsKey(entry.substring(1))) {
            builder.add(entry.substring(1), entry.endsWith("ly") ? Tag.ADJECTIVE : Tag.NOUN);
        }
    }
}
