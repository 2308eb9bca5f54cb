package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cue that a whole quotation belongs to: after it where it ends with a comma, before it otherwise. */
final class QuotationCues {

    private static final int REACH = 30;
    /** A verb between a quotation that ends in a comma and its subject reports, whatever it is: "...," Ames blared. */
    private static final Frame ANY_VERB = new Frame(CueClass.SPEECH, 0.7);

    private final Reading reading;
    private final QuotationShape shape;

    QuotationCues(Reading reading, QuotationShape shape) {
        this.reading = reading;
        this.shape = shape;
    }

    /** The finding of the quotation's cue, with this quotation as its content; null where it has none. */
    @Nullable
    Finding cue(Quotation quotation) {
        boolean forward = quotation.closed() && (shape.endsClause(quotation) || cueFollows(quotation));
        Finding after = forward ? after(quotation) : null;
        if (after != null) {
            return after;
        }
        Finding before = before(quotation);
        return before != null ? before : Signature.of(reading, quotation);
    }

    /** A quotation that opens its sentence, without a comma, right before "said Ames". */
    private boolean cueFollows(Quotation quotation) {
        int next = quotation.close() + 1;
        if (quotation.open() != reading.sentence(quotation.open()).first()) {
            return false;
        }
        NounPhrase subject = reading.noun(next);
        VerbGroup group = reading.verb(subject == null ? next : subject.end());
        return group != null
                && group.first() == (subject == null ? next : subject.end())
                && reading.lexicon.verb(reading.main(group), "quote") != null
                && (subject != null || reading.noun(group.end()) != null);
    }

    private @Nullable Finding after(Quotation quotation) {
        Paragraph paragraph = reading.document.paragraphAt(quotation.open());
        int at = quotation.close() + 1;
        while (at < paragraph.end() && (reading.isComma(at) || reading.isDash(at))) {
            at++;
        }
        int limit = limit(at, paragraph.end());
        for (int i = at; i < limit; i++) {
            VerbGroup group = reading.verb(i);
            if (group != null && group.first() == i && group.isFinite()) {
                Finding finding = atVerb(quotation, group, at, limit);
                if (finding != null || !isRelative(group)) {
                    return finding;
                }
            }
        }
        return null;
    }

    private boolean isAuxiliary(VerbGroup group) {
        return switch (reading.lemma(group)) {
            case "be", "have", "do", "mean", "make", "become", "come" -> true;
            default -> false;
        };
    }

    private boolean isRelative(VerbGroup group) {
        Stretch subject = reading.subjects.before(group);
        return subject != null && reading.subjects.isWh(subject);
    }

    private int limit(int from, int end) {
        int limit = Math.min(end, from + REACH);
        for (int i = from; i < limit; i++) {
            if (reading.isOpening(i) || reading.isStop(i) || reading.is(i, ":")) {
                return i;
            }
        }
        return limit;
    }

    private @Nullable Finding atVerb(Quotation quotation, VerbGroup group, int from, int limit) {
        Frame known = reading.lexicon.verb(reading.main(group), "quote");
        if (known == null && isAuxiliary(group) || group.passive() || isRelative(group)) {
            return null;
        }
        Frame frame = known == null ? ANY_VERB : known;
        Stretch source = group.first() == from ? inverted(group, limit) : reading.subjects.before(group);
        if (source == null || source.first() < from) {
            return null;
        }
        Finding found = finding("quotation-after", frame, source, group, quotation);
        int start = reading.sentence(quotation.open()).first();
        boolean fragment = quotation.open() > start
                && reading.isComma(quotation.open() - 1)
                && !reading.token(quotation.first()).isCapitalised();
        boolean free = fragment
                && start >= reading.document.paragraphAt(start).first()
                && !quotedBetween(start, quotation.open());
        return free
                ? new Finding(
                        "quotation-mixed",
                        found.cueClass(),
                        source,
                        found.cue(),
                        List.of(new Stretch(start, quotation.close() + 1)),
                        frame.reliability())
                : found;
    }

    private boolean quotedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Stretch inverted(VerbGroup group, int limit) {
        int from = group.end();
        Stretch source = reading.subjects.after(from, limit);
        if (source == null) {
            return null;
        }
        int stop = sourceStop(source.end(), limit);
        return stop > source.end() && (reading.isComma(source.end()) || reading.is(source.end(), "("))
                ? new Stretch(source.first(), stop)
                : source;
    }

    /** "said Ames, who runs the works": an apposition runs up to the stop. */
    private int sourceStop(int from, int limit) {
        int at = from;
        while (at < limit) {
            VerbGroup group = reading.verb(at);
            boolean leaves = reading.isComma(at)
                    && (reading.isTag(at + 1, Tag.VERB_ING)
                            || reading.isTag(at + 1, Tag.CONJUNCTION)
                            || reading.isTag(at + 1, Tag.PREPOSITION)
                            || reading.isTag(at + 1, Tag.SUBORDINATOR)
                            || reading.isTag(at + 1, Tag.ADVERB));
            if (leaves || group == null && reading.isOpening(at)) {
                return at;
            }
            at++;
        }
        while (at > from && (reading.isComma(at - 1) || reading.isDash(at - 1))) {
            at--;
        }
        return at;
    }

    private @Nullable Finding before(Quotation quotation) {
        int at = quotation.open() - 1;
        int from = start(quotation, at);
        boolean marked = at >= from && (reading.isComma(at) || reading.is(at, ":") || reading.isDash(at));
        boolean verb = at >= from && reading.verb(at) != null;
        if (!marked && !verb) {
            return null;
        }
        int limit = Math.max(from, at - REACH);
        for (int i = at; i >= limit && !reading.isStop(i) && !reading.isMark(i); i--) {
            VerbGroup group = reading.verb(i);
            Finding finding = group != null && group.main() == i ? precedingVerb(quotation, group) : null;
            if (finding != null) {
                return finding;
            }
        }
        return reading.is(at, ":") ? colon(quotation, from, at) : null;
    }

    /** Where its cue may begin: in its paragraph, or in the one before, which a colon ends. */
    private int start(Quotation quotation, int before) {
        int first = reading.document.paragraphAt(quotation.open()).first();
        return quotation.open() == first && reading.is(before, ":")
                ? reading.document.paragraphAt(before).first()
                : first;
    }

    private @Nullable Finding precedingVerb(Quotation quotation, VerbGroup group) {
        Frame frame = leadingFrame(quotation, group);
        if (frame == null) {
            return null;
        }
        if (group.passive()) {
            return asked(quotation, group, frame);
        }
        Stretch source = opening(quotation, group);
        if (source == null) {
            if (!reading.is(quotation.open() - 1, ":") && hasClause(group.end(), quotation.open())) {
                return null;
            }
            source = VerbCue.of(reading, group).source;
        }
        return source == null || isAbsolute(source, group)
                ? null
                : finding("quotation-before", frame, source, group, quotation);
    }

    /** "Said Ames, who grew up there, ...": the source of a verb that opens the sentence. */
    private @Nullable Stretch opening(Quotation quotation, VerbGroup group) {
        if (group.first() != reading.sentence(group.main()).first() || !group.isFinite()) {
            return null;
        }
        Stretch source = reading.subjects.after(group.end(), quotation.open());
        int mark = quotation.open() - 1;
        if (source == null || !reading.isComma(source.end()) || source.end() >= mark) {
            return source;
        }
        return new Stretch(source.first(), mark);
    }

    /** "Ames was asked by a guest, ...": whoever asks, and nobody where nobody is named. */
    private @Nullable Finding asked(Quotation quotation, VerbGroup group, Frame frame) {
        if (!reading.lemma(group).equals("ask")) {
            return null;
        }
        boolean by = reading.is(group.end(), "by");
        Stretch source = by ? reading.subjects.after(group.end() + 1, quotation.open()) : null;
        Stretch cue = new Stretch(group.first(), group.end() + (by ? 1 : 0));
        reading.taken.add(group.main());
        return Finding.of(
                "quotation-asked", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), frame.reliability());
    }

    /**
     * A verb that reports; "put it"; or any other that a comma or colon joins to a whole sentence in marks: "they jeered, ...".
     * "Is going to" has nothing to say.
     */
    private @Nullable Frame leadingFrame(Quotation quotation, VerbGroup group) {
        String lemma = reading.lemma(group);
        if (lemma.equals("go") && reading.isTag(group.end(), Tag.TO)) {
            return null;
        }
        Frame known = reading.lexicon.verb(reading.main(group), "quote");
        boolean puts = lemma.equals("put") && reading.is(group.end(), "it");
        return known != null ? known : puts || isJoined(quotation, group) ? ANY_VERB : null;
    }

    private boolean isJoined(Quotation quotation, VerbGroup group) {
        int mark = quotation.open() - 1;
        boolean adverb = reading.isTag(group.end(), Tag.ADVERB);
        return (reading.isComma(mark) || reading.is(mark, ":"))
                && group.end() + (adverb ? 1 : 0) == mark
                && !isAuxiliary(group)
                && reading.token(quotation.first()).isCapitalised()
                && shape.closes(quotation);
    }

    /** "with no treaty signed, ...": what stands between "with" and a participle has not acted, it was acted upon. */
    private boolean isAbsolute(Stretch subject, VerbGroup group) {
        return subject.first() > 0
                && reading.is(subject.first() - 1, "with")
                && !reading.isTag(group.first(), Tag.VERB_ING);
    }

    /** Between a verb and the quotation that it opens stand no clause and no "that". */
    private boolean hasClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isFiniteVerb(i) || reading.isTag(i, Tag.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** "Ames:", "From the report:", "... - Lena Ames:", and any clause that ends in a colon. */
    private @Nullable Finding colon(Quotation quotation, int from, int colon) {
        Stretch cue = new Stretch(colon, colon + 1);
        int end = reading.is(colon - 1, ")") ? bracket(colon - 1, from) : colon;
        NounPhrase phrase = end > from ? reading.noun(end - 1) : null;
        if (phrase != null && phrase.end() == end && isLabel(phrase.first(), from)) {
            Stretch source = new Stretch(phrase.first(), colon);
            return Finding.of("quotation-colon", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), 0.8);
        }
        for (int i = colon - 1; i >= Math.max(from, reading.sentence(colon).first()); i--) {
            VerbGroup group = reading.verb(i);
            if (group != null && group.isFinite() && group.main() == i) {
                Stretch source = reading.subjects.before(group);
                return source == null
                        ? null
                        : Finding.of(
                                "quotation-clause",
                                CueClass.SPEECH,
                                source,
                                new Stretch(group.first(), colon),
                                QuotedSpeech.stretch(quotation),
                                0.6);
            }
        }
        return null;
    }

    private int bracket(int close, int from) {
        for (int i = close; i > from; i--) {
            if (reading.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    private boolean isLabel(int first, int from) {
        return first == from
                || reading.isDash(first - 1)
                || reading.isStop(first - 1)
                || reading.is(first - 1, "from") && reading.verb(first - 2) == null;
    }

    private Finding finding(String rule, Frame frame, Stretch source, VerbGroup group, Quotation quotation) {
        reading.taken.add(group.main());
        Stretch cue = new Stretch(group.first(), group.end());
        return Finding.of(rule, CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), frame.reliability());
    }
}
