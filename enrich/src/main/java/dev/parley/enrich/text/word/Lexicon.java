package dev.parley.enrich.text.word;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words whose tags are known. Loaded once, immutable. Found by a range of a text without making a string. */
public final class Lexicon {

    private static final Lexicon ENGLISH = new LexiconLoader().load();

    private final @Nullable Word[] table;
    /** {@link WordKey} of each word in the table. */
    private final long[] keys;

    private final int bits;
    private final int size;
    /** What the numbers of base forms are stored with: 0 is one that nobody has asked for, 1 one that there is not. */
    private static final int NOT_YET = 0;

    private static final int FIRST = 2;

    /** Of each word by its number: the singular, should it be a plural, and the numbers of its base forms. */
    private final @Nullable String[] singulars;

    private final int[] singularNumbers;
    private final int[] verbNumbers;
    private final Set<String> abbreviations;
    private final Set<String> titles;
    private final Set<String> openers;

    public Lexicon(Map<String, Word> words, Map<String, Set<String>> abbreviations) {
        this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.size()) + 1;
        this.table = new Word[1 << bits];
        this.keys = new long[1 << bits];
        this.titles = abbreviations.getOrDefault("title", Set.of());
        this.openers = abbreviations.getOrDefault("openers", Set.of());
        this.abbreviations = new HashSet<>(titles);
        this.abbreviations.addAll(abbreviations.getOrDefault("other", Set.of()));
        this.size = words.size();
        int number = 0;
        for (Word word : words.values()) {
            put(word.numbered(number++));
        }
        this.singulars = new String[size];
        this.singularNumbers = new int[size];
        this.verbNumbers = new int[size];
    }

    /** The base form of a word that the lexicon holds. */
    public String lemma(Word word, Tag tag) {
        return tag == Tag.NOUN_PLURAL ? singular(word) : Lemma.of(word.form(), word, tag);
    }

    /** Two threads may find one at the same time; both find the same. */
    private String singular(Word word) {
        String known = singulars[word.number()];
        if (known == null) {
            known = Lemma.of(word.form(), word, Tag.NOUN_PLURAL);
            singulars[word.number()] = known;
        }
        return known;
    }

    /** The number of that base form, or -1. */
    public int lemmaNumber(Word word, Tag tag) {
        return switch (tag) {
            case NOUN_PLURAL -> baseNumber(word, tag, singularNumbers);
            case VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING -> baseNumber(word, tag, verbNumbers);
            default -> word.number();
        };
    }

    private int baseNumber(Word word, Tag tag, int[] found) {
        if (found[word.number()] == NOT_YET) {
            found[word.number()] = numberOf(lemma(word, tag)) + FIRST;
        }
        return found[word.number()] - FIRST;
    }

    /** How many words it holds; their numbers are below. */
    public int size() {
        return size;
    }

    public static Lexicon english() {
        return ENGLISH;
    }

    public boolean isAbbreviation(String lower) {
        return abbreviations.contains(lower);
    }

    public boolean isTitleAbbreviation(String word) {
        return titles.contains(word.toLowerCase(Locale.ROOT));
    }

    public boolean startsSentences(String text, int begin, int end) {
        return openers.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    /** The word that a range of a text spells; null where it is unknown. */
    @Nullable
    public Word find(FoldedText text, int begin, int end) {
        long key = text.key(begin, end);
        int slot = WordKey.slot(key, bits);
        for (Word word = table[slot]; word != null; word = table[slot]) {
            if (keys[slot] == key && (WordKey.isWhole(key) || text.spells(word.form(), begin, end))) {
                return word;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return null;
    }

    /** The number of a form, which is spelt as the lexicon spells it; -1 where it is unknown. */
    public int numberOf(String form) {
        long key = WordKey.of(form);
        int slot = WordKey.slot(key, bits);
        for (Word word = table[slot]; word != null; word = table[slot]) {
            if (keys[slot] == key && (WordKey.isWhole(key) || word.form().equals(form))) {
                return word.number();
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    private void put(Word word) {
        if (word.form().isEmpty()) {
            throw new IllegalStateException("an empty word in the lexicon");
        }
        long key = WordKey.of(word.form());
        int slot = WordKey.slot(key, bits);
        while (table[slot] != null) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = word;
        keys[slot] = key;
    }

    /** Collects what the resource files say of each form. */
    public static final class Builder {
        /** In the order of the files, and so numbered: the closed classes, which much of any text belongs to, stand together in every table. */
        public final Map<String, Word> words = new LinkedHashMap<>();

        public void add(String form, Tag tag) {
            add(form, tag, "");
        }

        public void add(String form, Tag tag, String lemma) {
            Word known = words.getOrDefault(form, new Word(form, 0, "", -1));
            words.put(form, known.with(Word.bit(tag), lemma));
        }
    }
}
