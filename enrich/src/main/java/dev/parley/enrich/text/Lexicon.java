package dev.parley.enrich.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words whose tags are known. Loaded once, immutable. Found by a range of a text without making a string. */
final class Lexicon {

    private static final Lexicon ENGLISH = new LexiconLoader().load();

    private final @Nullable Word[] table;
    private final int[] hashes;
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

    Lexicon(Map<String, Word> words, Map<String, Set<String>> abbreviations) {
        this.table = new Word[Integer.highestOneBit(words.size()) * 4];
        this.titles = abbreviations.getOrDefault("TITLE", Set.of());
        this.openers = abbreviations.getOrDefault("OPENERS", Set.of());
        this.abbreviations = new HashSet<>(titles);
        this.abbreviations.addAll(abbreviations.getOrDefault("OTHER", Set.of()));
        this.hashes = new int[table.length];
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
    String lemma(Word word, Tag tag) {
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
    int lemmaNumber(Word word, Tag tag) {
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
    int size() {
        return size;
    }

    static Lexicon english() {
        return ENGLISH;
    }

    boolean isAbbreviation(String lower) {
        return abbreviations.contains(lower);
    }

    boolean isTitleAbbreviation(String word) {
        return titles.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean startsSentences(String text, int begin, int end) {
        return openers.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    /** The word that a range spells in any case, apostrophes of any kind; null where it is unknown. */
    @Nullable
    Word find(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        int slot = slot(hash);
        for (Word word = table[slot]; word != null; word = table[slot]) {
            if (hashes[slot] == hash && spells(word.form(), text, begin, end)) {
                return word;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return null;
    }

    @Nullable
    Word find(String form) {
        return find(form, 0, form.length());
    }

    /** The number of a form, which is spelt as the lexicon spells it; -1 where it is unknown. */
    int numberOf(String form) {
        Word word = find(form);
        return word == null || !word.form().equals(form) ? -1 : word.number();
    }

    private void put(Word word) {
        int slot = slot(word.form().hashCode());
        while (table[slot] != null) {
            slot = (slot + 1) & (table.length - 1);
        }
        hashes[slot] = word.form().hashCode();
        table[slot] = word;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
    }

    private static boolean spells(String form, String text, int begin, int end) {
        if (form.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != fold(text.charAt(begin + i))) {
                return false;
            }
        }
        return true;
    }

    /** Collects what the resource files say of each form. */
    static final class Builder {
        final Map<String, Word> words = new HashMap<>();

        void add(String form, Tag tag) {
            add(form, tag, "");
        }

        void add(String form, Tag tag, String lemma) {
            Word known = words.getOrDefault(form, new Word(form, 0, "", -1));
            words.put(form, known.with(Word.bit(tag), lemma));
        }
    }
}
