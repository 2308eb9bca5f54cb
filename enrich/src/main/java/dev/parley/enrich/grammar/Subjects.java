package dev.parley.enrich.grammar;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a verb is about: its subject as a full noun phrase. */
public final class Subjects {

    /** Tokens of a subject behind its first phrase, and its verb. */
    private static final int LONGEST = 12;

    private static final Set<String> FLOATING = Set.of("both", "all", "each");
    private static final Set<String> SOURCE_PREPOSITIONS = Set.of("of", "for", "at", "with", "from");
    private static final Set<Tag> APPOSED = EnumSet.of(Tag.DETERMINER, Tag.NOUN, Tag.ADJECTIVE, Tag.POSSESSIVE);
    private static final Set<Tag> EMBEDS = EnumSet.of(Tag.WH, Tag.SUBORDINATOR);

    private final Syntax syntax;
    private final SubjectPhrases phrases;
    /** By the verb's first token; read when first asked. */
    private final @Nullable TokenSpan[] found;

    private final BitSet read;

    public Subjects(Syntax syntax) {
        this.syntax = syntax;
        this.phrases = new SubjectPhrases(syntax);
        this.found = new TokenSpan[syntax.document.size()];
        this.read = new BitSet(found.length);
    }

    /** The subject left of a verb group, "who" where it is a relative clause; null where none touches it. */
    @Nullable
    public TokenSpan before(VerbGroup group) {
        if (!read.get(group.first())) {
            read.set(group.first());
            found[group.first()] = find(group);
        }
        return found[group.first()];
    }

    private @Nullable TokenSpan find(VerbGroup group) {
        Sentence sentence = syntax.sentence(group.first());
        TokenSpan subject = phrases.endingAt(withoutTime(group.first(), sentence.first()), sentence.first());
        return subject == null ? null : withoutDay(subject);
    }

    /** "On Monday morning, Director Ames of the board, said": the day opens the sentence, not the name. */
    private TokenSpan withoutDay(TokenSpan subject) {
        NounPhrase phrase = syntax.noun(subject.first());
        int comma = phrase == null ? subject.end() : phrase.end();
        boolean day = phrase != null && isDate(phrase) && syntax.isComma(comma) && comma + 1 < subject.end();
        return day ? new TokenSpan(comma + 1, subject.end()) : subject;
    }

    /** "Ames on Tuesday said", "Ames last week also said". */
    private int withoutTime(int verb, int start) {
        int end = verb;
        while (end > start + 1) {
            NounPhrase phrase = syntax.noun(end - 1);
            if (syntax.isTag(end - 1, Tag.ADVERB) || floats(end - 1)) {
                end--;
            } else if (phrase != null && phrase.end() == end && phrase.first() > start && isDate(phrase)) {
                end = syntax.isTag(phrase.first() - 1, Tag.PREPOSITION) ? phrase.first() - 1 : phrase.first();
                end = syntax.is(end, "of") && syntax.is(end - 1, "as") && end - 1 > start ? end - 1 : end;
            } else {
                return end;
            }
        }
        return end > start && syntax.isTag(end - 1, Tag.ADVERB) ? end - 1 : end;
    }

    /** "both" of "Ames and Holt both said", "all" of "the drivers all said". */
    private boolean floats(int at) {
        NounPhrase before = syntax.isOneOf(at, FLOATING) ? syntax.noun(at - 1) : null;
        return before != null && before.end() == at;
    }

    private boolean isDate(NounPhrase phrase) {
        Token head = syntax.token(phrase.head());
        boolean span = syntax.words.isUnit(head) && syntax.isTag(phrase.first() - 1, Tag.PREPOSITION);
        return span || syntax.words.isDate(head) && !isNamedAfter(phrase);
    }

    /** "the march", "the Harbour March": a walk, not a month. */
    private boolean isNamedAfter(NounPhrase phrase) {
        int head = phrase.head();
        if (!syntax.words.isMonth(syntax.token(head))) {
            return false;
        }
        boolean name = head > phrase.first() && syntax.isTag(head - 1, Tag.PROPER) && !syntax.isTime(head - 1);
        return name || !syntax.token(head).isCapitalised();
    }

    /** The noun phrase that starts at a token, with what follows its head up to {@code limit}: "Ames, an engineer". */
    @Nullable
    public TokenSpan after(int first, int limit) {
        NounPhrase phrase = syntax.noun(first);
        if (first >= limit || phrase == null || phrase.first() != first || syntax.isQuoted(first)) {
            return null;
        }
        int end = phrase.end();
        while (end < limit && (isTail(end, limit) || syntax.isWithinDate(end))) {
            NounPhrase next = syntax.noun(end + 1);
            end = next == null ? end + 1 : next.end();
        }
        return new TokenSpan(first, Math.min(end, limit));
    }

    private boolean isTail(int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        NounPhrase next = syntax.noun(at + 1);
        return isLink(at)
                && next != null
                && next.first() == at + 1
                && !syntax.isTime(at + 1)
                && !syntax.isFiniteVerb(next.end());
    }

    /** "of the board", "and Holt", ", an engineer". */
    private boolean isLink(int at) {
        return switch (syntax.token(at).tag()) {
            case PREPOSITION ->
                syntax.isOneOf(at, SOURCE_PREPOSITIONS) || syntax.is(at, "to") && syntax.isTag(at + 1, Tag.PROPER);
            case CONJUNCTION -> syntax.is(at, "and");
            default -> syntax.isComma(at) && startsApposition(at + 1);
        };
    }

    private boolean startsApposition(int at) {
        return syntax.isTagOf(at, APPOSED);
    }

    /** The subject of the main clause that a participle or a second verb hangs on. */
    @Nullable
    public TokenSpan governing(VerbGroup group) {
        Sentence sentence = syntax.sentence(group.first());
        @Nullable TokenSpan fallback = null;
        int limit = Math.max(sentence.first(), group.first() - 80);
        for (int i = group.first() - 1; i >= limit; i--) {
            VerbGroup left = syntax.verb(i);
            if (left == null || !left.isFinite() || left.main() != i || syntax.isQuoted(i)) {
                continue;
            }
            TokenSpan agent = group.form() == VerbGroup.Form.ING ? agent(left, group) : null;
            TokenSpan subject = agent == null ? before(left) : agent;
            if (subject != null && (agent != null || !isEmbedded(subject, sentence))) {
                return subject;
            }
            fallback = fallback == null ? subject : fallback;
        }
        return fallback;
    }

    /** "was denied by the judge, arguing": who acted, right before the comma of the participle. */
    private @Nullable TokenSpan agent(VerbGroup passive, VerbGroup participle) {
        if (!passive.passive() || !syntax.is(passive.end(), "by") || !syntax.isComma(participle.first() - 1)) {
            return null;
        }
        TokenSpan agent = after(passive.end() + 1, participle.first());
        return agent != null && agent.end() >= participle.first() - 1 ? agent : null;
    }

    /** In a relative clause, after "that", "whether", "because", or right after the verb whose content it is. */
    private boolean isEmbedded(TokenSpan subject, Sentence sentence) {
        if (isWh(subject)) {
            return true;
        }
        int before = subject.first() - 1;
        if (before < sentence.first()) {
            return false;
        }
        Tag tag = syntax.token(before).tag();
        if (tag == Tag.CONJUNCTION) {
            return isSecondOfEmbedded(before, sentence);
        }
        return before > sentence.first() && (EMBEDS.contains(tag) || tag.isVerb() || tag.isNominal());
    }

    /** "as the market is full and margins are thin": joined to a clause that is embedded. */
    private boolean isSecondOfEmbedded(int conjunction, Sentence sentence) {
        for (int i = conjunction - 1; i > sentence.first() && !syntax.isComma(i); i--) {
            VerbGroup left = syntax.verb(i);
            if (left != null && left.isFinite() && left.main() == i) {
                TokenSpan subject = before(left);
                return subject != null && isEmbedded(subject, sentence);
            }
        }
        return false;
    }

    /** The subject right of an opening participle: "Citing the report, Ames left". */
    @Nullable
    public TokenSpan following(VerbGroup group) {
        Sentence sentence = syntax.sentence(group.first());
        int limit = Math.min(sentence.end(), group.end() + 60);
        boolean comma = false;
        for (int i = group.end(); i < limit; i++) {
            comma |= syntax.isComma(i) || syntax.isMark(i);
            VerbGroup right = syntax.verb(i);
            if (comma && right != null && right.isFinite() && right.first() == i) {
                return before(right);
            }
        }
        return null;
    }

    /** The subject or object whose last words end right before a token; null where there is none. */
    @Nullable
    public TokenSpan endingAt(int end, int start) {
        return phrases.phrase(end, start);
    }

    /** The verb whose subject begins with a phrase: "the leader of the party, Ames, said"; null where none is near. */
    @Nullable
    public VerbGroup verbOf(NounPhrase phrase, int end) {
        int limit = Math.min(end, phrase.end() + LONGEST);
        for (int i = phrase.end(); i < limit; i++) {
            VerbGroup verb = syntax.verb(i);
            if (verb != null && verb.isFinite()) {
                TokenSpan subject = verb.first() == phrase.end() ? null : before(verb);
                boolean own = subject != null && subject.first() == phrase.first();
                return verb.first() == phrase.end() || own ? verb : null;
            }
        }
        return null;
    }

    public boolean isWh(TokenSpan source) {
        return source.size() == 1 && syntax.isTag(source.first(), Tag.WH);
    }
}
