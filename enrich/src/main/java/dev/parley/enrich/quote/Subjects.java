package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds who a verb is about: its subject as a full noun phrase. */
final class Subjects {

    /** Tokens of a subject behind its first phrase, and its verb. */
    private static final int LONGEST = 12;

    private final Reading reading;
    private final SubjectPhrases phrases;

    Subjects(Reading reading) {
        this.reading = reading;
        this.phrases = new SubjectPhrases(reading);
    }

    /** The subject left of a verb group, "who" where it is a relative clause; null where none touches it. */
    @Nullable
    Stretch before(VerbGroup group) {
        Sentence sentence = reading.sentence(group.first());
        Stretch found = phrases.endingAt(withoutTime(group.first(), sentence.first()), sentence.first());
        return found == null ? null : withoutDay(found);
    }

    /** "On Monday morning, Director Ames of the board, said": the day opens the sentence, not the name. */
    private Stretch withoutDay(Stretch subject) {
        NounPhrase phrase = reading.noun(subject.first());
        int comma = phrase == null ? subject.end() : phrase.end();
        boolean day = phrase != null && isDate(phrase) && reading.isComma(comma) && comma + 1 < subject.end();
        return day ? new Stretch(comma + 1, subject.end()) : subject;
    }

    /** "Ames on Tuesday said", "Ames last week also said". */
    private int withoutTime(int verb, int start) {
        int end = verb;
        while (end > start + 1) {
            NounPhrase phrase = reading.noun(end - 1);
            if (reading.isTag(end - 1, Tag.ADVERB)) {
                end--;
            } else if (phrase != null && phrase.end() == end && phrase.first() > start && isDate(phrase)) {
                end = reading.isTag(phrase.first() - 1, Tag.PREPOSITION) ? phrase.first() - 1 : phrase.first();
            } else {
                return end;
            }
        }
        return end > start && reading.isTag(end - 1, Tag.ADVERB) ? end - 1 : end;
    }

    private boolean isDate(NounPhrase phrase) {
        return reading.lexicon.isForm(CuePart.DATE, reading.token(phrase.head()));
    }

    /** The noun phrase that starts at a token, with what follows its head up to {@code limit}: "Ames, an engineer". */
    @Nullable
    Stretch after(int first, int limit) {
        NounPhrase phrase = reading.noun(first);
        if (first >= limit || phrase == null || phrase.first() != first || reading.isQuoted(first)) {
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
        boolean link = reading.isTag(at, Tag.PREPOSITION)
                        && (isSourcePreposition(at) || reading.is(at, "to") && reading.isTag(at + 1, Tag.PROPER))
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
            case "of", "for", "at", "with", "from" -> true;
            default -> false;
        };
    }

    private boolean startsApposition(int at) {
        Tag tag = reading.token(at).tag();
        return tag == Tag.DETERMINER || tag == Tag.NOUN || tag == Tag.ADJECTIVE || tag == Tag.POSSESSIVE;
    }

    /** The subject of the main clause that a participle or a second verb hangs on. */
    @Nullable
    Stretch governing(VerbGroup group) {
        Sentence sentence = reading.sentence(group.first());
        @Nullable Stretch fallback = null;
        int limit = Math.max(sentence.first(), group.first() - 80);
        for (int i = group.first() - 1; i >= limit; i--) {
            VerbGroup left = reading.verb(i);
            if (left == null || !left.isFinite() || left.main() != i || reading.isQuoted(i)) {
                continue;
            }
            Stretch agent = group.form() == VerbGroup.Form.ING ? agent(left, group) : null;
            Stretch subject = agent == null ? before(left) : agent;
            if (subject != null && (agent != null || !isEmbedded(subject, sentence))) {
                return subject;
            }
            fallback = fallback == null ? subject : fallback;
        }
        return fallback;
    }

    /** "was denied by the judge, arguing": who acted, right before the comma of the participle. */
    private @Nullable Stretch agent(VerbGroup passive, VerbGroup participle) {
        if (!passive.passive() || !reading.is(passive.end(), "by") || !reading.isComma(participle.first() - 1)) {
            return null;
        }
        Stretch agent = after(passive.end() + 1, participle.first());
        return agent != null && agent.end() >= participle.first() - 1 ? agent : null;
    }

    /** In a relative clause, after "that", "whether", "because", or right after the verb whose content it is. */
    private boolean isEmbedded(Stretch subject, Sentence sentence) {
        if (isWh(subject)) {
            return true;
        }
        int before = subject.first() - 1;
        if (before < sentence.first()) {
            return false;
        }
        Tag tag = reading.token(before).tag();
        boolean opened = tag == Tag.WH || tag == Tag.SUBORDINATOR || tag.isVerb() || tag.isNominal();
        return opened && !(before == sentence.first());
    }

    /** The subject right of an opening participle: "Citing the report, Ames left". */
    @Nullable
    Stretch following(VerbGroup group) {
        Sentence sentence = reading.sentence(group.first());
        int limit = Math.min(sentence.end(), group.end() + 60);
        boolean comma = false;
        for (int i = group.end(); i < limit; i++) {
            comma |= reading.isComma(i) || reading.isMark(i);
            VerbGroup right = reading.verb(i);
            if (comma && right != null && right.isFinite() && right.first() == i) {
                return before(right);
            }
        }
        return null;
    }

    /** "quoted Ames as saying", "quotes Ames saying": whose words another repeats; null where it is no such participle. */
    @Nullable
    Stretch quoted(VerbGroup saying) {
        int end = reading.is(saying.first() - 1, "as") ? saying.first() - 1 : saying.first();
        Sentence sentence = reading.sentence(saying.first());
        Stretch object = end <= sentence.first() ? null : phrases.phrase(end, sentence.first());
        VerbGroup verb = object == null || object.first() <= sentence.first() ? null : reading.verb(object.first() - 1);
        return verb != null
                        && verb.form() != VerbGroup.Form.PARTICIPLE
                        && reading.lexicon.isLemma(CuePart.QUOTING, reading.main(verb))
                ? object
                : null;
    }

    /** The verb whose subject begins with a phrase: "the leader of the party, Ames, said"; null where none is near. */
    @Nullable
    VerbGroup verbOf(NounPhrase phrase, int end) {
        int limit = Math.min(end, phrase.end() + LONGEST);
        for (int i = phrase.end(); i < limit; i++) {
            VerbGroup verb = reading.verb(i);
            if (verb != null && verb.isFinite()) {
                Stretch subject = verb.first() == phrase.end() ? null : before(verb);
                boolean own = subject != null && subject.first() == phrase.first();
                return verb.first() == phrase.end() || own ? verb : null;
            }
        }
        return null;
    }

    boolean isWh(Stretch source) {
        return source.size() == 1 && reading.isTag(source.first(), Tag.WH);
    }
}
