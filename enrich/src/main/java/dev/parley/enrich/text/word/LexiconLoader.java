package dev.parley.enrich.text.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the lexicon's resource files and inflects the verbs. */
public final class LexiconLoader {

    private final Lexicon.Builder builder = new Lexicon.Builder();

    public Lexicon load() {
        for (WordClass words : file("closed-class.txt").classes()) {
            words.words().forEach(word -> builder.add(word, words.as(Tag.class)));
        }
        for (FactRow row : FactTable.read(
                LexiconLoader.class, "irregular-verbs.tsv", "base", "base", "past", "participle", "also", "final")) {
            irregular(row);
        }
        verbs();
        adjectives();
        nouns();
        adverbs();
        return new Lexicon(builder.words, abbreviations());
    }

    private static WordFile file(String resource, String... attributes) {
        return WordFile.of(LexiconLoader.class, resource, attributes);
    }

    private void verbs() {
        WordFile file = file("verbs.txt", "also", "final");
        for (WordClass verbs : file.classes("verb")) {
            boolean noun = verbs.is("also", "noun");
            boolean doubles = verbs.is("final", "doubled");
            for (String verb : verbs.words()) {
                regular(verb, noun, doubles);
                String ise = Inflection.ise(verb);
                if (ise != null) {
                    regular(ise, noun, doubles);
                }
            }
        }
        file.end();
    }

    private void adjectives() {
        WordFile file = file("adjectives.txt", "also");
        for (WordClass adjectives : file.classes("adjective")) {
            boolean noun = adjectives.is("also", "noun");
            for (String adjective : adjectives.words()) {
                builder.add(adjective, Tag.ADJECTIVE);
                if (noun) {
                    builder.add(adjective, Tag.NOUN);
                }
            }
        }
        file.end();
    }

    private void nouns() {
        WordFile file = file("nouns.txt");
        for (String noun : file.words("noun")) {
            boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is");
            builder.add(noun, plural ? Tag.NOUN_PLURAL : Tag.NOUN);
        }
        file.words("plural").forEach(plural -> builder.add(plural, Tag.NOUN_PLURAL));
        file.end();
    }

    private void adverbs() {
        WordFile file = file("adverbs.txt");
        file.words("adverb").forEach(adverb -> builder.add(adverb, Tag.ADVERB));
        for (String other : file.words("no-adverb")) {
            if (!builder.words.containsKey(other)) {
                builder.add(other, other.endsWith("ly") ? Tag.ADJECTIVE : Tag.NOUN);
            }
        }
        file.end();
    }

    private static Map<String, Set<String>> abbreviations() {
        WordFile file = file("abbreviations.txt");
        Map<String, Set<String>> abbreviations = new HashMap<>();
        for (String kind : new String[] {"title", "other", "openers"}) {
            abbreviations.put(kind, file.words(kind));
        }
        file.end();
        return abbreviations;
    }

    private void irregular(FactRow row) {
        String base = row.of("base");
        forms(base, base, row.is("also", "noun"), row.is("final", "doubled"));
        row.list("past").forEach(past -> builder.add(past, Tag.VERB_PAST, base));
        row.list("participle").forEach(participle -> builder.add(participle, Tag.VERB_PARTICIPLE, base));
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

    private void regular(String base, boolean noun, boolean doubles) {
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
}
