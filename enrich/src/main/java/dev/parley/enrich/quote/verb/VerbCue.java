package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.Subjects;
import dev.parley.enrich.grammar.TimePhrase;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** A verb that may report, with its subject and what follows it. */
public final class VerbCue {

    public final Passage passage;
    public final VerbGroup group;
    public final String lemma;
    /** Who; null where nothing fits. */
    public final @Nullable TokenSpan source;
    /** The token after the verb group. */
    public final int next;
    /** End of the sentence's words. */
    public final int end;

    private VerbCue(Passage passage, VerbGroup group) {
        this.passage = passage;
        this.group = group;
        this.lemma = passage.lemma(group);
        this.next = group.end();
        this.end = passage.wordsEnd(passage.sentence(group.main()));
        this.source = subject();
    }

    public static VerbCue of(Passage passage, VerbGroup group) {
        return new VerbCue(passage, group);
    }

    private @Nullable TokenSpan subject() {
        Subjects subjects = passage.subjects;
        if (group.isFinite()) {
            TokenSpan before = subjects.before(group);
            return before != null || !isConjoined() ? before : subjects.governing(group);
        }
        if (group.form() == VerbGroup.Form.PARTICIPLE) {
            return null;
        }
        TokenSpan quoted = group.form() == VerbGroup.Form.ING ? quoted(passage, group) : null;
        if (quoted != null) {
            return quoted;
        }
        if (group.form() == VerbGroup.Form.ING && !passage.isComma(group.first() - 1)) {
            TokenSpan before = subjects.before(group);
            if (before != null
                    && !passage.isTag(before.first(), Tag.PREPOSITION)
                    && !isObject(before)
                    && !isGoverned(before)) {
                return before;
            }
        }
        TokenSpan caused = group.form() == VerbGroup.Form.INFINITIVE ? subjects.before(group) : null;
        if (caused != null && isCaused(caused)) {
            return caused;
        }
        TokenSpan governing = subjects.governing(group);
        TokenSpan found = governing != null ? governing : subjects.following(group);
        return found != null && isImpersonal(found) ? null : found;
    }

    /** "quoted Ames as saying", "quotes Ames saying": whose words another repeats; null where it is no such participle. */
    static @Nullable TokenSpan quoted(Passage passage, VerbGroup saying) {
        int end = passage.is(saying.first() - 1, "as") ? saying.first() - 1 : saying.first();
        Sentence sentence = passage.sentence(saying.first());
        TokenSpan object = end <= sentence.first() ? null : passage.subjects.endingAt(end, sentence.first());
        VerbGroup verb = object == null || object.first() <= sentence.first() ? null : passage.verb(object.first() - 1);
        return verb != null
                        && verb.form() != VerbGroup.Form.PARTICIPLE
                        && passage.lexicon.isLemma(CuePart.QUOTING, passage.main(verb))
                ? object
                : null;
    }

    /** A noun phrase before a participle that another verb or a preposition governs, other than "with". */
    private boolean isObject(TokenSpan phrase) {
        int before = phrase.first() - 1;
        return passage.has(before)
                && passage.sentence(group.first()).contains(before)
                && (passage.token(before).tag().isVerb() && passage.verb(before) != null);
    }

    /** "a statement at his club outside Elm, N.L. saying": the last phrase of a longer one; "with Ames saying" is none. */
    private boolean isGoverned(TokenSpan phrase) {
        int before = phrase.first() - 1;
        return passage.has(before)
                && passage.sentence(group.first()).contains(before)
                && (passage.isComma(before) && phrase.size() < 3
                        || passage.isTag(before, Tag.PREPOSITION) && !passage.is(before, "with") && !isAgent(before));
    }

    /** "was robbed by a man claiming". */
    private boolean isAgent(int by) {
        VerbGroup verb = passage.is(by, "by") ? passage.verb(by - 1) : null;
        return verb != null && verb.passive();
    }

    /** "led some to say": the object of a verb that makes somebody act. */
    private boolean isCaused(TokenSpan phrase) {
        int before = phrase.first() - 1;
        VerbGroup verb = passage.verb(before);
        return verb != null
                && passage.sentence(group.first()).contains(before)
                && passage.lexicon.isLemma(CuePart.CAUSING, passage.main(verb));
    }

    /** "it is important to note". */
    private boolean isImpersonal(TokenSpan phrase) {
        return phrase.size() == 1 && (passage.is(phrase.first(), "it") || passage.is(phrase.first(), "there"));
    }

    private boolean isConjoined() {
        int before = group.first() - 1;
        while (before > 0 && passage.isTag(before, Tag.ADVERB)) {
            before--;
        }
        return before >= 0
                && (passage.isTag(before, Tag.CONJUNCTION)
                        || passage.isComma(before)
                        || passage.isTag(before, Tag.PUNCTUATION));
    }

    @Nullable
    public Frame frame(String name) {
        return passage.lexicon.verb(passage.main(group), name);
    }

    public boolean isRelative() {
        if (source == null) {
            return false;
        }
        int before = source.first() - 1;
        boolean within = passage.sentence(group.main()).contains(before);
        return passage.subjects.isWh(source) || within && opensClause(before);
    }

    /** "which Ames said". */
    public boolean followsWh() {
        return source != null
                && passage.sentence(group.main()).contains(source.first() - 1)
                && passage.isTag(source.first() - 1, Tag.WH);
    }

    /** "when Ames said it was late, they left": the content ends with the clause. */
    private boolean opensClause(int at) {
        boolean subordinate = passage.isTag(at, Tag.SUBORDINATOR) || passage.isTag(at, Tag.WH);
        return subordinate
                && !passage.is(at, "that")
                && (at == passage.sentence(at).first() || !passage.isComma(at - 1));
    }

    /** Over "Friday", "on Friday". */
    public int skipTime(int from) {
        int at = from;
        while (at < end && (passage.isTime(at) && isWholeTime(at) || passage.is(at, "on") && passage.isTime(at + 1))) {
            at++;
        }
        return at;
    }

    /** Whether what starts here tells when it was said. */
    public boolean startsTime(int i) {
        return passage.isTime(i) || TimePhrase.skip(passage, i, end) > i;
    }

    private boolean isWholeTime(int at) {
        boolean points = passage.isTag(at, Tag.DETERMINER) || passage.isTag(at, Tag.PRONOUN);
        return !points || passage.isTime(at + 1);
    }

    public TokenSpan cue() {
        return new TokenSpan(cueFirst(), group.end());
    }

    public TokenSpan cueTo(int to) {
        return new TokenSpan(cueFirst(), to);
    }

    /** The adverb before a verb belongs to its cue. */
    private int cueFirst() {
        int first = group.first();
        boolean adverb = passage.isTag(first - 1, Tag.ADVERB)
                && passage.sentence(first).contains(first - 1)
                && !passage.isTime(first - 1);
        return adverb ? first - 1 : first;
    }

    public boolean startsNoun(int i) {
        NounPhrase phrase = passage.noun(i);
        return i < end
                && (phrase != null && phrase.first() == i || passage.isOpening(i) && passage.noun(i + 1) != null);
    }

    /** Whether a subject and its finite verb start here. */
    public boolean startsClause(int i) {
        return i < end && passage.clauseStart.at(i, end);
    }

    @Nullable
    public Finding finding(String rule, @Nullable Frame frame, TokenSpan cue, @Nullable TokenSpan content) {
        if (frame == null || content == null) {
            return null;
        }
        return Finding.of(rule, frame.cueClass(), source, cue, content, frame.reliability());
    }
}
