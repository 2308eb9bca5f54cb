package dev.parley.enrich.grammar;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a subject from its end to its start: over prepositions, "and", and clauses that qualify it. */
public final class SubjectPhrases {

    private static final int LONGEST_CHAIN = 12;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<Tag> OF_A_NOUN = EnumSet.of(Tag.ADJECTIVE, Tag.DETERMINER);
    private static final Set<String> BOTH = Set.of("both", "either", "neither");
    private static final Set<Tag> CLAUSE_OPENERS =
            EnumSet.of(Tag.PUNCTUATION, Tag.SUBORDINATOR, Tag.CONJUNCTION, Tag.PREPOSITION);

    private final Syntax syntax;
    private final Appositions appositions;

    public SubjectPhrases(Syntax syntax) {
        this.syntax = syntax;
        this.appositions = new Appositions(syntax, this);
    }

    /** The subject that ends right before a token; "who", "which" or "that" alone in a relative clause. */
    @Nullable
    public TokenSpan endingAt(int end, int start) {
        if (end <= start) {
            return null;
        }
        if (syntax.isTag(end - 1, Tag.WH)) {
            return isRelative(end - 1) ? new TokenSpan(end - 1, end) : null;
        }
        if (syntax.isComma(end - 1)
                || syntax.is(end - 1, ")")
                || syntax.isDash(end - 1)
                || syntax.endsQuotedClause(end - 1)) {
            return appositions.over(end - 1, start);
        }
        return phrase(end, start);
    }

    /** The subject whose last words end right before a token. */
    @Nullable
    public TokenSpan phrase(int end, int start) {
        if (isPlaceWord(end - 1, start)) {
            return phrase(end - 1, start);
        }
        NounPhrase phrase = syntax.noun(end - 1);
        if (phrase != null && isYear(phrase, start)) {
            return null;
        }
        if (phrase != null && phrase.end() == end && syntax.quotation(end - 1) == syntax.quotation(end)) {
            int first = withoutPlace(withoutDate(phrase.first(), phrase.head()), phrase.head());
            return new TokenSpan(extend(first, start), end);
        }
        int quoted = quotedNoun(end - 1, start);
        if (quoted >= 0) {
            return new TokenSpan(extend(quoted, start), end);
        }
        VerbGroup last = syntax.verb(end - 1);
        boolean participle = last != null
                && (!last.isFinite()
                        || last.end() - last.first() == 1
                                && syntax.main(last).lower().endsWith("ed"));
        int first = participle ? participleNoun(end - 1, start) : -1;
        return first < 0 ? null : new TokenSpan(extend(first, start), end);
    }

    /** The "the" of "the \u201cold guard\u201d said", where the mark closes a noun in marks; else -1. */
    private int quotedNoun(int close, int start) {
        Quotation quotation = syntax.isMark(close) ? syntax.quotation(close) : null;
        int the = quotation == null ? -1 : quotation.open() - 1;
        NounPhrase inside = the < start ? null : syntax.noun(close - 1);
        boolean opens = the >= start && syntax.token(the).tag().opensPhrase();
        return opens && inside != null && inside.end() == close ? the : -1;
    }

    /** "Residents there said". */
    private boolean isPlaceWord(int at, int start) {
        NounPhrase before = syntax.is(at, "there") && at > start ? syntax.noun(at - 1) : null;
        return before != null && before.end() == at && syntax.isTag(before.head(), Tag.NOUN_PLURAL);
    }

    /** "in May, 2018": no subject. */
    private boolean isYear(NounPhrase phrase, int start) {
        int at = phrase.first();
        return phrase.end() - at == 1
                && syntax.isTag(at, Tag.NUMBER)
                && syntax.token(at).text().length() == 4
                && at - 2 >= start
                && syntax.isComma(at - 1)
                && (syntax.isTime(at - 2) || syntax.isTime(at - 3));
    }

    public boolean isRelative(int wh) {
        return syntax.isOneOf(wh, RELATIVES);
    }

    /** "In May Ames said": the date is no part of the name. */
    private int withoutDate(int first, int head) {
        int at = first;
        while (at < head
                && !syntax.isTag(at + 1, Tag.POSSESSIVE)
                && syntax.isTime(at)
                && !syntax.isTagOf(at, OF_A_NOUN)) {
            at++;
        }
        return at;
    }

    /** "At the union's convention Sen. Ames said": a shortened title opens the name, what stands before it is no part. */
    private int withoutPlace(int first, int head) {
        for (int i = first + 1; i < head; i++) {
            boolean title =
                    syntax.isTag(i, Tag.PROPER) && syntax.token(i).text().endsWith(".");
            if (title && !syntax.token(i - 1).isCapitalised() && syntax.isTag(i - 1, Tag.NOUN)) {
                return i;
            }
        }
        return first;
    }

    private int extend(int first, int start) {
        int at = first;
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            int more = extendOnce(at, start);
            if (more < 0) {
                return at;
            }
            at = more;
        }
        return at;
    }

    /** The start of what a phrase that starts at {@code at} is a part of, or -1. */
    private int extendOnce(int at, int start) {
        int link = at - 1;
        while (link > start && (syntax.isTag(link, Tag.ADVERB) || syntax.is(link, "$"))) {
            link--;
        }
        if (link - 1 < start) {
            return -1;
        }
        return switch (syntax.token(link).tag()) {
            case PREPOSITION -> hung(link, start);
            case CONJUNCTION -> coordinated(link, start);
            default -> syntax.token(link).tag().isVerb() ? qualifying(link, start) : -1;
        };
    }

    /** "the head of the bank", "a man critical of the bank", "officials briefed on the bank". */
    private int hung(int preposition, int start) {
        boolean adjective = syntax.isTag(preposition - 1, Tag.ADJECTIVE) && syntax.noun(preposition - 1) == null;
        int end = adjective ? preposition - 1 : preposition;
        NounPhrase left = syntax.noun(end - 1);
        if (left != null && isDay(left)) {
            return -1;
        }
        return left != null && left.end() == end ? left.first() : reduced(preposition - 1, start);
    }

    /** "the council and the union". */
    private int coordinated(int conjunction, int start) {
        NounPhrase left = syntax.noun(conjunction - 1);
        boolean joins = left != null && left.end() == conjunction && !syntax.is(conjunction, "but");
        return joins && left != null && !isYear(left, start) ? joined(left.first(), start) : -1;
    }

    /** The start of the first of several: also of "both the council and the union". */
    private int joined(int first, int start) {
        int before = first - 1;
        int at = before >= start && syntax.isOneOf(before, BOTH) ? before : first;
        return opensClause(at, start) ? at : -1;
    }

    /** "Tuesday at a rally in Elm, Ames said": a day says when, and does not speak. */
    private boolean isDay(NounPhrase phrase) {
        return phrase.end() - phrase.first() == 1 && syntax.words.isDate(syntax.token(phrase.head()));
    }

    /** "the man who led the agency", "a push to boycott the speech": a verb that qualifies the noun before it. */
    private int qualifying(int verb, int start) {
        VerbGroup group = syntax.verb(verb);
        if (group == null || group.first() - 1 < start) {
            return -1;
        }
        if (!group.isFinite()) {
            return reduced(verb, start);
        }
        int wh = group.first() - 1;
        NounPhrase left = syntax.isTag(wh, Tag.WH) && wh - 1 >= start ? syntax.noun(wh - 1) : null;
        return left != null && left.end() == wh ? left.first() : -1;
    }

    /** "officials briefed on the matter": a participle or infinitive right after its noun. */
    private int reduced(int at, int start) {
        VerbGroup group = syntax.verb(at);
        if (group == null || group.first() - 1 < start) {
            return -1;
        }
        if (group.isFinite() && !isPassiveParticiple(group)) {
            return qualifying(at, start);
        }
        VerbGroup outer = syntax.verb(group.first() - 1);
        int first = outer != null && !outer.isFinite() && outer.first() > start ? outer.first() : group.first();
        NounPhrase left = syntax.noun(first - 1);
        return left != null && left.end() == first ? left.first() : -1;
    }

    /** "the letter obtained by the Herald": the past form, with "by" behind it. */
    private boolean isPassiveParticiple(VerbGroup group) {
        return group.end() - group.first() == 1 && mayBeParticiple(group.main()) && syntax.is(group.end(), "by");
    }

    private int participleNoun(int at, int start) {
        VerbGroup group = syntax.verb(at);
        NounPhrase left = group == null || group.first() - 1 < start ? null : syntax.noun(group.first() - 1);
        return left != null && group != null && left.end() == group.first() ? left.first() : -1;
    }

    private boolean opensClause(int at, int start) {
        return at == start || syntax.isTagOf(at - 1, CLAUSE_OPENERS);
    }

    /** "briefed": a past form that may be a participle. */
    public boolean mayBeParticiple(int i) {
        VerbGroup group = syntax.verb(i);
        return group != null
                && group.end() - group.first() == 1
                && syntax.token(i).lower().endsWith("ed");
    }
}
