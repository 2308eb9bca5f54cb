package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** Finds who a verb is about: its subject as a full noun phrase. */
public final class Subjects {

    /** Tokens of a subject behind its first phrase, and its verb. */
    private static final int LONGEST = 12;

    private final Passage passage;
    private final SubjectPhrases phrases;

    public Subjects(Passage passage) {
        this.passage = passage;
        this.phrases = new SubjectPhrases(passage);
    }

    /** The subject left of a verb group, "who" where it is a relative clause; null where none touches it. */
    @Nullable
    public TokenSpan before(VerbGroup group) {
        Sentence sentence = passage.sentence(group.first());
        TokenSpan found = phrases.endingAt(withoutTime(group.first(), sentence.first()), sentence.first());
        return found == null ? null : withoutDay(found);
    }

    /** "On Monday morning, Director Ames of the board, said": the day opens the sentence, not the name. */
    private TokenSpan withoutDay(TokenSpan subject) {
        NounPhrase phrase = passage.noun(subject.first());
        int comma = phrase == null ? subject.end() : phrase.end();
        boolean day = phrase != null && isDate(phrase) && passage.isComma(comma) && comma + 1 < subject.end();
        return day ? new TokenSpan(comma + 1, subject.end()) : subject;
    }

    /** "Ames on Tuesday said", "Ames last week also said". */
    private int withoutTime(int verb, int start) {
        int end = verb;
        while (end > start + 1) {
            NounPhrase phrase = passage.noun(end - 1);
            if (passage.isTag(end - 1, Tag.ADVERB) || floats(end - 1)) {
                end--;
            } else if (phrase != null && phrase.end() == end && phrase.first() > start && isDate(phrase)) {
                end = passage.isTag(phrase.first() - 1, Tag.PREPOSITION) ? phrase.first() - 1 : phrase.first();
                end = passage.is(end, "of") && passage.is(end - 1, "as") && end - 1 > start ? end - 1 : end;
            } else {
                return end;
            }
        }
        return end > start && passage.isTag(end - 1, Tag.ADVERB) ? end - 1 : end;
    }

    /** "both" of "Ames and Holt both said", "all" of "the drivers all said". */
    private boolean floats(int at) {
        boolean word = passage.is(at, "both") || passage.is(at, "all") || passage.is(at, "each");
        NounPhrase before = word ? passage.noun(at - 1) : null;
        return before != null && before.end() == at;
    }

    private boolean isDate(NounPhrase phrase) {
        Token head = passage.token(phrase.head());
        boolean span =
                passage.lexicon.isLemma(CuePart.UNIT, head) && passage.isTag(phrase.first() - 1, Tag.PREPOSITION);
        return span || passage.lexicon.isForm(CuePart.DATE, head);
    }

    /** The noun phrase that starts at a token, with what follows its head up to {@code limit}: "Ames, an engineer". */
    @Nullable
    public TokenSpan after(int first, int limit) {
        NounPhrase phrase = passage.noun(first);
        if (first >= limit || phrase == null || phrase.first() != first || passage.isQuoted(first)) {
            return null;
        }
        int end = phrase.end();
        while (end < limit && (isTail(end, limit) || passage.isWithinDate(end))) {
            NounPhrase next = passage.noun(end + 1);
            end = next == null ? end + 1 : next.end();
        }
        return new TokenSpan(first, Math.min(end, limit));
    }

    private boolean isTail(int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        boolean link = passage.isTag(at, Tag.PREPOSITION)
                        && (isSourcePreposition(at) || passage.is(at, "to") && passage.isTag(at + 1, Tag.PROPER))
                || passage.isTag(at, Tag.CONJUNCTION) && passage.is(at, "and")
                || passage.isComma(at) && startsApposition(at + 1);
        NounPhrase next = passage.noun(at + 1);
        return link
                && next != null
                && next.first() == at + 1
                && !passage.isTime(at + 1)
                && !passage.isFiniteVerb(next.end());
    }

    private boolean isSourcePreposition(int at) {
        return switch (passage.token(at).lower()) {
            case "of", "for", "at", "with", "from" -> true;
            default -> false;
        };
    }

    private boolean startsApposition(int at) {
        Tag tag = passage.token(at).tag();
        return tag == Tag.DETERMINER || tag == Tag.NOUN || tag == Tag.ADJECTIVE || tag == Tag.POSSESSIVE;
    }

    /** The subject of the main clause that a participle or a second verb hangs on. */
    @Nullable
    public TokenSpan governing(VerbGroup group) {
        Sentence sentence = passage.sentence(group.first());
        @Nullable TokenSpan fallback = null;
        int limit = Math.max(sentence.first(), group.first() - 80);
        for (int i = group.first() - 1; i >= limit; i--) {
            VerbGroup left = passage.verb(i);
            if (left == null || !left.isFinite() || left.main() != i || passage.isQuoted(i)) {
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
        if (!passive.passive() || !passage.is(passive.end(), "by") || !passage.isComma(participle.first() - 1)) {
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
        Tag tag = passage.token(before).tag();
        if (tag == Tag.CONJUNCTION) {
            return isSecondOfEmbedded(before, sentence);
        }
        boolean opened = tag == Tag.WH || tag == Tag.SUBORDINATOR || tag.isVerb() || tag.isNominal();
        return opened && !(before == sentence.first());
    }

    /** "as the market is full and margins are thin": joined to a clause that is embedded. */
    private boolean isSecondOfEmbedded(int conjunction, Sentence sentence) {
        for (int i = conjunction - 1; i > sentence.first() && !passage.isComma(i); i--) {
            VerbGroup left = passage.verb(i);
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
        Sentence sentence = passage.sentence(group.first());
        int limit = Math.min(sentence.end(), group.end() + 60);
        boolean comma = false;
        for (int i = group.end(); i < limit; i++) {
            comma |= passage.isComma(i) || passage.isMark(i);
            VerbGroup right = passage.verb(i);
            if (comma && right != null && right.isFinite() && right.first() == i) {
                return before(right);
            }
        }
        return null;
    }

    /** "quoted Ames as saying", "quotes Ames saying": whose words another repeats; null where it is no such participle. */
    @Nullable
    public TokenSpan quoted(VerbGroup saying) {
        int end = passage.is(saying.first() - 1, "as") ? saying.first() - 1 : saying.first();
        Sentence sentence = passage.sentence(saying.first());
        TokenSpan object = end <= sentence.first() ? null : phrases.phrase(end, sentence.first());
        VerbGroup verb = object == null || object.first() <= sentence.first() ? null : passage.verb(object.first() - 1);
        return verb != null
                        && verb.form() != VerbGroup.Form.PARTICIPLE
                        && passage.lexicon.isLemma(CuePart.QUOTING, passage.main(verb))
                ? object
                : null;
    }

    /** The verb whose subject begins with a phrase: "the leader of the party, Ames, said"; null where none is near. */
    @Nullable
    public VerbGroup verbOf(NounPhrase phrase, int end) {
        int limit = Math.min(end, phrase.end() + LONGEST);
        for (int i = phrase.end(); i < limit; i++) {
            VerbGroup verb = passage.verb(i);
            if (verb != null && verb.isFinite()) {
                TokenSpan subject = verb.first() == phrase.end() ? null : before(verb);
                boolean own = subject != null && subject.first() == phrase.first();
                return verb.first() == phrase.end() || own ? verb : null;
            }
        }
        return null;
    }

    public boolean isWh(TokenSpan source) {
        return source.size() == 1 && passage.isTag(source.first(), Tag.WH);
    }
}
