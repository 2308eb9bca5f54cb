package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cue behind a quotation: "...," Ames said; "...," said Ames, who runs the works. */
final class CueBehind {

    private final Reading reading;

    CueBehind(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    Finding find(Quotation quotation) {
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

    private boolean isRelative(VerbGroup group) {
        Stretch subject = reading.subjects.before(group);
        return subject != null && reading.subjects.isWh(subject);
    }

    private int limit(int from, int end) {
        int limit = Math.min(end, from + QuotationCues.REACH);
        for (int i = from; i < limit; i++) {
            if (isNickname(i, limit)) {
                i += 2;
            } else if (reading.isOpening(i) || reading.isStop(i) || reading.is(i, ":")) {
                return i;
            }
        }
        return limit;
    }

    /** Martin “Marty” Holt: one capitalised word in marks within a name. */
    private boolean isNickname(int at, int limit) {
        return at > 0
                && at + 3 < limit
                && reading.isOpening(at)
                && reading.isMark(at + 2)
                && reading.token(at - 1).isCapitalised()
                && reading.token(at + 1).isCapitalised()
                && reading.token(at + 3).isCapitalised();
    }

    private @Nullable Finding atVerb(Quotation quotation, VerbGroup group, int from, int limit) {
        Frame known = reading.lexicon.verb(reading.main(group), "quote");
        if (known == null && QuotationCues.isAuxiliary(reading, group) || group.passive() || isRelative(group)) {
            return null;
        }
        Frame frame = known == null ? QuotationCues.ANY_VERB : known;
        Stretch quoted = quoted(group, limit);
        if (quoted != null) {
            return QuotationCues.finding(reading, "quotation-after", frame, quoted, group, quotation);
        }
        Stretch source = group.first() == from ? inverted(group, limit) : reading.subjects.before(group);
        if (source == null && known != null) {
            source = parted(group, from);
        }
        if (source == null || source.first() < from) {
            return null;
        }
        Finding found = QuotationCues.finding(reading, "quotation-after", frame, source, group, quotation);
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

    /** "...," the Herald quoted Ames, "...," it quoted her as saying: whose words are repeated. */
    private @Nullable Stretch quoted(VerbGroup group, int limit) {
        return reading.lexicon.isLemma(CuePart.QUOTING, reading.main(group))
                        && reading.lemma(group).equals("quote")
                ? reading.subjects.after(group.end(), limit)
                : null;
    }

    /** "...," Lena Ames, told the inquiry: a comma that parts a subject from its verb. */
    private @Nullable Stretch parted(VerbGroup group, int from) {
        NounPhrase subject = reading.isComma(group.first() - 1) ? reading.noun(from) : null;
        boolean alone = subject != null && subject.first() == from && subject.end() == group.first() - 1;
        return alone && subject != null ? new Stretch(subject.first(), subject.end()) : null;
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
}
