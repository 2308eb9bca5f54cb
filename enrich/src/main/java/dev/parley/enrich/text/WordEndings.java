package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Word;

/** The tags that the ending of a word allows which no lexicon knows. */
final class WordEndings {

    private static final int ED = Word.bits(Tag.VERB_PAST, Tag.VERB_PARTICIPLE);
    private static final int NOUN_OR_ADJECTIVE = Word.bits(Tag.NOUN, Tag.ADJECTIVE);

    private WordEndings() {}

    /** Of the word {@code [begin, end)} of a text. */
    static int tags(String text, int begin, int end) {
        return hasInnerHyphen(text, begin, end) ? hyphenated(text, begin, end) : byEnding(text, begin, end);
    }

    private static boolean hasInnerHyphen(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '-') {
                return i > begin;
            }
        }
        return false;
    }

    private static int hyphenated(String text, int begin, int end) {
        if (ends(text, end, "ed") || ends(text, end, "ing") || isAdjectiveEnding(text, end)) {
            return Word.bit(Tag.ADJECTIVE);
        }
        if (ends(text, end, "s")) {
            return Word.bit(Tag.NOUN_PLURAL);
        }
        boolean noun = ends(text, end, "er")
                || ends(text, end, "or")
                || ends(text, end, "ion")
                || ends(text, end, "ism")
                || ends(text, end, "ment");
        return noun ? Word.bit(Tag.NOUN) : NOUN_OR_ADJECTIVE;
    }

    static int byEnding(String text, int begin, int end) {
        int length = end - begin;
        if (length > 4 && ends(text, end, "ly")) {
            return Word.bit(Tag.ADVERB);
        }
        if (length > 4 && ends(text, end, "ing")) {
            return Word.bit(Tag.VERB_ING);
        }
        if (length > 4 && ends(text, end, "ed")) {
            return length > 6 && text.startsWith("un", begin) ? Word.bit(Tag.ADJECTIVE) : ED;
        }
        if ((isAdjectiveEnding(text, end) || ends(text, end, "est")) && length > 4) {
            return Word.bit(Tag.ADJECTIVE);
        }
        boolean plural = length > 3 && ends(text, end, "s") && !ends(text, end, "ss") && !ends(text, end, "us");
        return Word.bit(plural ? Tag.NOUN_PLURAL : Tag.NOUN);
    }

    private static boolean isAdjectiveEnding(String text, int end) {
        return ends(text, end, "ous")
                || ends(text, end, "ful")
                || ends(text, end, "ive")
                || ends(text, end, "able")
                || ends(text, end, "ible")
                || ends(text, end, "al")
                || ends(text, end, "less")
                || ends(text, end, "ish")
                || ends(text, end, "ic");
    }

    private static boolean ends(String text, int end, String ending) {
        return text.startsWith(ending, end - ending.length());
    }

    /** Whether an unknown capitalised word looks like a common one: "Critics", "Speaking", "Recently". */
    static boolean endsLikeCommonWord(String text, int begin, int end) {
        int tags = byEnding(text, begin, end);
        return end - begin > 4 && tags != Word.bit(Tag.NOUN) && !ends(text, end, "ish") && !ends(text, end, "ic")
                || end - begin > 6 && (ends(text, end, "ment") || ends(text, end, "tion") || ends(text, end, "ness"));
    }
}
