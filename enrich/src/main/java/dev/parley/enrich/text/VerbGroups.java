package dev.parley.enrich.text;

import dev.parley.enrich.text.VerbGroup.Form;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** Finds the verb group that starts at a token. */
final class VerbGroups {

    private VerbGroups() {}

    static @Nullable VerbGroup at(Token[] tokens, int first, int limit) {
        Token start = tokens[first];
        boolean to = start.tag() == Tag.TO;
        if (!to && !start.tag().isVerb() || isPrenominal(tokens, first, limit)) {
            return null;
        }
        int main = to ? -1 : first;
        int i = first + 1;
        while (i < limit && (isBetween(tokens[i]) || extends_(tokens, main, i))) {
            main = tokens[i].tag().isVerb() ? i : main;
            i++;
        }
        return main < 0 ? null : group(tokens, first, main);
    }

    private static boolean isPrenominal(Token[] tokens, int i, int limit) {
        Tag tag = tokens[i].tag();
        boolean participle = tag == Tag.VERB_PARTICIPLE || tag == Tag.VERB_ING;
        if (!participle || i == 0 || i + 1 >= limit) {
            return false;
        }
        Tag before = tokens[i - 1].tag();
        Tag after = tokens[i + 1].tag();
        boolean opened = before == Tag.PREPOSITION && tag == Tag.VERB_PARTICIPLE
                || before == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.ADJECTIVE
                || before == Tag.NUMBER;
        return opened
                && (after == Tag.NOUN || after == Tag.NOUN_PLURAL || after == Tag.PROPER || after == Tag.ADJECTIVE);
    }

    private static boolean isBetween(Token token) {
        return token.tag() == Tag.ADVERB || token.tag() == Tag.NEGATION;
    }

    /** Whether the verb at {@code i} goes on the group whose last verb is {@code main}. */
    private static boolean extends_(Token[] tokens, int main, int i) {
        Tag next = tokens[i].tag();
        if (!next.isVerb()) {
            return false;
        }
        if (main < 0) {
            return next == Tag.VERB_BASE;
        }
        Token last = tokens[main];
        if (last.tag() == Tag.MODAL) {
            return next == Tag.VERB_BASE;
        }
        return switch (last.lemma()) {
            case "be" -> next == Tag.VERB_ING || next == Tag.VERB_PARTICIPLE;
            case "have" -> next == Tag.VERB_PARTICIPLE;
            case "do" -> next == Tag.VERB_BASE;
            default -> false;
        };
    }

    private static VerbGroup group(Token[] tokens, int first, int main) {
        boolean negated = false;
        boolean modal = false;
        boolean be = false;
        for (int i = first; i < main; i++) {
            Token token = tokens[i];
            negated |= token.tag() == Tag.NEGATION;
            modal |= token.tag() == Tag.MODAL;
            be = token.tag().isVerb() ? token.lemma().equals("be") : be;
        }
        Form form = form(tokens[first].tag());
        boolean participle = tokens[main].tag() == Tag.VERB_PARTICIPLE;
        boolean passive = participle && (be || form == Form.PARTICIPLE);
        return new VerbGroup(first, main + 1, main, form, passive, negated, modal);
    }

    private static Form form(Tag first) {
        return switch (first) {
            case TO, VERB_BASE -> Form.INFINITIVE;
            case VERB_ING -> Form.ING;
            case VERB_PARTICIPLE -> Form.PARTICIPLE;
            default -> Form.FINITE;
        };
    }
}
