package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds who a verb is about: its subject as a full noun phrase. */
final class Subjects {

    private static final int LONGEST_PARENTHESIS = 40;

    private final Reading reading;

    Subjects(Reading reading) {
        this.reading = reading;
    }

    /** The subject left of a verb group, "who" where it is a relative clause; null where none touches it. */
    @Nullable
    Stretch before(VerbGroup group) {
        Sentence sentence = reading.sentence(group.first());
        int end = group.first();
        while (end > sentence.first() && reading.isTag(end - 1, Tag.ADVERB)) {
            end--;
        }
        return endingAt(end, sentence.first());
    }

    private @Nullable Stretch endingAt(int end, int start) {
        if (end <= start) {
            return null;
        }
        if (reading.isTag(end - 1, Tag.WH)) {
            return isRelative(end - 1) ? new Stretch(end - 1, end) : null;
        }
        if (reading.isComma(end - 1) || reading.is(end - 1, ")") || reading.isDash(end - 1)) {
            return overParenthesis(end - 1, start);
        }
        NounPhrase phrase = reading.noun(end - 1);
        if (phrase == null || phrase.end() != end || reading.isQuoted(end - 1)) {
            return null;
        }
        int first = extend(withoutDate(phrase.first(), phrase.head()), start);
        return new Stretch(first, end);
    }

    private boolean isRelative(int wh) {
        return reading.is(wh, "who") || reading.is(wh, "which") || reading.is(wh, "that");
    }

    /** "In May Ames said": the date is no part of the name. */
    private int withoutDate(int first, int head) {
        int at = first;
        while (at < head && reading.isTime(at) && reading.token(at).tag() != Tag.ADJECTIVE) {
            at++;
        }
        return at;
    }

    /** From a base phrase's start to the start of the whole: over "of ...", "and ..." and reduced clauses. */
    private int extend(int first, int start) {
        int at = first;
        for (int steps = 0; steps < 12; steps++) {
            int more = extendOnce(at, start);
            if (more < 0) {
                return at;
            }
            at = more;
        }
        return at;
    }

    private int extendOnce(int at, int start) {
        if (at - 2 < start) {
            return -1;
        }
        Tag link = reading.token(at - 1).tag();
        if (link == Tag.PREPOSITION) {
            NounPhrase left = reading.noun(at - 2);
            return left != null && left.end() == at - 1 ? left.first() : reduced(at - 2, start);
        }
        if (link == Tag.CONJUNCTION && !reading.is(at - 1, "but")) {
            NounPhrase left = reading.noun(at - 2);
            return left != null && left.end() == at - 1 && opensClause(left.first(), start) ? left.first() : -1;
        }
        return -1;
    }

    /** "officials briefed on the matter": a participle between a noun and its preposition. */
    private int reduced(int at, int start) {
        VerbGroup group = reading.verb(at);
        if (group == null
                || group.isFinite()
                || group.form() == VerbGroup.Form.INFINITIVE
                || group.first() - 1 < start) {
            return -1;
        }
        NounPhrase left = reading.noun(group.first() - 1);
        return left != null && left.end() == group.first() ? left.first() : -1;
    }

    private boolean opensClause(int at, int start) {
        if (at == start) {
            return true;
        }
        Tag tag = reading.token(at - 1).tag();
        return tag == Tag.PUNCTUATION || tag == Tag.SUBORDINATOR || tag == Tag.CONJUNCTION || tag == Tag.PREPOSITION;
    }

    /** "Ames, who runs the works, said", "Ames (left) said". */
    private @Nullable Stretch overParenthesis(int close, int start) {
        int open = parenthesisStart(close, Math.max(start, close - LONGEST_PARENTHESIS));
        if (open <= start || !isApposition(open + 1, close)) {
            return null;
        }
        NounPhrase phrase = reading.noun(open - 1);
        if (phrase == null || phrase.end() != open || reading.isQuoted(open - 1)) {
            return null;
        }
        int first = extend(withoutDate(phrase.first(), phrase.head()), start);
        return reading.is(close, ")") ? new Stretch(first, close + 1) : new Stretch(first, close);
    }

    private int parenthesisStart(int close, int limit) {
        String opening = reading.is(close, ")") ? "(" : reading.token(close).text();
        int found = -1;
        for (int i = close - 1; i > limit; i--) {
            if (reading.is(i, opening)) {
                found = i;
                if (!reading.isComma(close) || isApposition(i + 1, close) && !isInner(i)) {
                    return i;
                }
            }
        }
        return found;
    }

    /** A comma after something that is no noun phrase, or before "and", is within the parenthesis. */
    private boolean isInner(int comma) {
        NounPhrase phrase = reading.noun(comma - 1);
        boolean noun = phrase != null && phrase.end() == comma;
        return !noun
                || reading.isTag(comma + 1, Tag.CONJUNCTION)
                || reading.isTag(comma - 2, Tag.PREPOSITION) && !reading.isTag(comma + 1, Tag.WH);
    }

    private boolean isApposition(int first, int end) {
        if (first >= end) {
            return false;
        }
        return switch (reading.token(first).tag()) {
            case DETERMINER,
                    WH,
                    PROPER,
                    NOUN,
                    NOUN_PLURAL,
                    NUMBER,
                    POSSESSIVE,
                    ADJECTIVE,
                    VERB_ING,
                    VERB_PARTICIPLE,
                    PREPOSITION,
                    ADVERB -> true;
            default -> false;
        };
    }

    /** The noun phrase that starts at a token, with what follows its head up to {@code limit}: "Ames, an engineer". */
    @Nullable
    Stretch after(int first, int limit) {
        NounPhrase phrase = reading.noun(first);
        if (phrase == null || phrase.first() != first || reading.isQuoted(first)) {
            return null;
        }
        int end = phrase.end();
        while (end < limit && isTail(end, limit)) {
            NounPhrase next = reading.noun(end + 1);
            end = next == null ? end + 1 : next.end();
        }
        return new Stretch(first, Math.min(end, limit));
    }

    private boolean isTail(int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        boolean link = reading.isTag(at, Tag.PREPOSITION) && isSourcePreposition(at)
                || reading.isTag(at, Tag.CONJUNCTION) && reading.is(at, "and")
                || reading.isComma(at) && startsApposition(at + 1);
        NounPhrase next = reading.noun(at + 1);
        return link
                && next != null
                && next.first() == at + 1
                && !reading.isTime(at + 1)
                && !reading.isFiniteVerb(next.end());
    }

    private boolean isSourcePreposition(int at) {
        return switch (reading.token(at).lower()) {
            case "of", "for", "at", "with", "from", "who" -> true;
            default -> false;
        };
    }

    private boolean startsApposition(int at) {
        Tag tag = reading.token(at).tag();
        return tag == Tag.DETERMINER || tag == Tag.NOUN || tag == Tag.ADJECTIVE || tag == Tag.POSSESSIVE;
    }

    /** The subject of the clause that a participle or a second verb hangs on. */
    @Nullable
    Stretch governing(VerbGroup group) {
        Sentence sentence = reading.sentence(group.first());
        @Nullable Stretch relative = null;
        for (int i = group.first() - 1; i >= sentence.first(); i--) {
            VerbGroup left = reading.verb(i);
            if (left == null || !left.isFinite() || left.main() != i || reading.isQuoted(i)) {
                continue;
            }
            Stretch subject = before(left);
            if (subject != null && !isWh(subject)) {
                return subject;
            }
            relative = relative == null ? subject : relative;
        }
        return relative;
    }

    /** The subject right of an opening participle: "Citing the report, Ames left". */
    @Nullable
    Stretch following(VerbGroup group) {
        Sentence sentence = reading.sentence(group.first());
        for (int i = group.end(); i < sentence.end(); i++) {
            VerbGroup right = reading.verb(i);
            if (right != null && right.isFinite() && right.first() == i) {
                return before(right);
            }
        }
        return null;
    }

    boolean isWh(Stretch source) {
        return source.size() == 1 && reading.isTag(source.first(), Tag.WH);
    }
}
