package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** A verb that may report, with its subject and what follows it. */
final class VerbCue {

    final Reading reading;
    final VerbGroup group;
    final String lemma;
    /** Who; null where nothing fits. */
    final @Nullable Stretch source;
    /** The token after the verb group. */
    final int next;
    /** End of the sentence's words. */
    final int end;

    private VerbCue(Reading reading, VerbGroup group) {
        this.reading = reading;
        this.group = group;
        this.lemma = reading.lemma(group);
        this.next = group.end();
        this.end = reading.wordsEnd(reading.sentence(group.main()));
        this.source = subject();
    }

    static VerbCue of(Reading reading, VerbGroup group) {
        return new VerbCue(reading, group);
    }

    private @Nullable Stretch subject() {
        Subjects subjects = reading.subjects;
        if (group.isFinite()) {
            Stretch before = subjects.before(group);
            return before != null || !isConjoined() ? before : subjects.governing(group);
        }
        if (group.form() == VerbGroup.Form.PARTICIPLE) {
            return null;
        }
        if (group.form() == VerbGroup.Form.ING && reading.subjects.quoted(group) != null) {
            return reading.subjects.quoted(group);
        }
        if (group.form() == VerbGroup.Form.ING && !reading.isComma(group.first() - 1)) {
            Stretch before = subjects.before(group);
            if (before != null
                    && !reading.isTag(before.first(), Tag.PREPOSITION)
                    && !isObject(before)
                    && !isGoverned(before)) {
                return before;
            }
        }
        Stretch caused = group.form() == VerbGroup.Form.INFINITIVE ? subjects.before(group) : null;
        if (caused != null && isCaused(caused)) {
            return caused;
        }
        Stretch governing = subjects.governing(group);
        Stretch found = governing != null ? governing : subjects.following(group);
        return found != null && isImpersonal(found) ? null : found;
    }

    /** A noun phrase before a participle that another verb or a preposition governs, other than "with". */
    private boolean isObject(Stretch phrase) {
        int before = phrase.first() - 1;
        return reading.has(before)
                && reading.sentence(group.first()).contains(before)
                && (reading.token(before).tag().isVerb() && reading.verb(before) != null);
    }

    /** "a statement at his club outside Elm, N.L. saying": the last phrase of a longer one; "with Ames saying" is none. */
    private boolean isGoverned(Stretch phrase) {
        int before = phrase.first() - 1;
        return reading.has(before)
                && reading.sentence(group.first()).contains(before)
                && (reading.isComma(before) && phrase.size() < 3
                        || reading.isTag(before, Tag.PREPOSITION) && !reading.is(before, "with"));
    }

    /** "led some to say": the object of a verb that makes somebody act. */
    private boolean isCaused(Stretch phrase) {
        int before = phrase.first() - 1;
        VerbGroup verb = reading.verb(before);
        return verb != null
                && reading.sentence(group.first()).contains(before)
                && reading.lexicon.isLemma(CuePart.CAUSING, reading.main(verb));
    }

    /** "it is important to note". */
    private boolean isImpersonal(Stretch phrase) {
        return phrase.size() == 1 && (reading.is(phrase.first(), "it") || reading.is(phrase.first(), "there"));
    }

    private boolean isConjoined() {
        int before = group.first() - 1;
        while (before > 0 && reading.isTag(before, Tag.ADVERB)) {
            before--;
        }
        return before >= 0
                && (reading.isTag(before, Tag.CONJUNCTION)
                        || reading.isComma(before)
                        || reading.isTag(before, Tag.PUNCTUATION));
    }

    @Nullable
    Frame frame(String name) {
        return reading.lexicon.verb(reading.main(group), name);
    }

    boolean isRelative() {
        if (source == null) {
            return false;
        }
        int before = source.first() - 1;
        boolean within = reading.sentence(group.main()).contains(before);
        return reading.subjects.isWh(source) || within && opensClause(before);
    }

    /** "which Ames said". */
    boolean followsWh() {
        return source != null
                && reading.sentence(group.main()).contains(source.first() - 1)
                && reading.isTag(source.first() - 1, Tag.WH);
    }

    /** "when Ames said it was late, they left": the content ends with the clause. */
    private boolean opensClause(int at) {
        boolean subordinate = reading.isTag(at, Tag.SUBORDINATOR) || reading.isTag(at, Tag.WH);
        return subordinate
                && !reading.is(at, "that")
                && (at == reading.sentence(at).first() || !reading.isComma(at - 1));
    }

    /** Over "Friday", "on Friday". */
    int skipTime(int from) {
        int at = from;
        while (at < end && (reading.isTime(at) && isWholeTime(at) || reading.is(at, "on") && reading.isTime(at + 1))) {
            at++;
        }
        return at;
    }

    /** Whether what starts here tells when it was said. */
    boolean startsTime(int i) {
        return reading.isTime(i) || TimePhrase.skip(reading, i, end) > i;
    }

    private boolean isWholeTime(int at) {
        boolean points = reading.isTag(at, Tag.DETERMINER) || reading.isTag(at, Tag.PRONOUN);
        return !points || reading.isTime(at + 1);
    }

    Stretch cue() {
        return new Stretch(cueFirst(), group.end());
    }

    Stretch cueTo(int to) {
        return new Stretch(cueFirst(), to);
    }

    /** The adverb before a verb belongs to its cue. */
    private int cueFirst() {
        int first = group.first();
        boolean adverb = reading.isTag(first - 1, Tag.ADVERB)
                && reading.sentence(first).contains(first - 1)
                && !reading.isTime(first - 1);
        return adverb ? first - 1 : first;
    }

    boolean startsNoun(int i) {
        NounPhrase phrase = reading.noun(i);
        return i < end
                && (phrase != null && phrase.first() == i || reading.isOpening(i) && reading.noun(i + 1) != null);
    }

    /** Whether a subject and its finite verb start here. */
    boolean startsClause(int i) {
        return i < end && reading.clauses.at(i, end);
    }

    @Nullable
    Finding finding(String rule, @Nullable Frame frame, Stretch cue, @Nullable Stretch content) {
        if (frame == null || content == null) {
            return null;
        }
        return Finding.of(rule, frame.cueClass(), source, cue, content, frame.reliability());
    }
}
