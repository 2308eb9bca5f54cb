package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cue behind a quotation: "...," Ames said; "...," said Ames, who runs the works. */
public final class CueBehind {

    private final Passage passage;

    public CueBehind(Passage passage) {
        this.passage = passage;
    }

    @Nullable
    public Finding find(Quotation quotation) {
        Paragraph paragraph = passage.document.paragraphAt(quotation.open());
        int at = quotation.close() + 1;
        while (at < paragraph.end() && (passage.isComma(at) || passage.isDash(at))) {
            at++;
        }
        int limit = limit(at, paragraph.end());
        for (int i = at; i < limit; i++) {
            VerbGroup group = passage.verb(i);
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
        TokenSpan subject = passage.subjects.before(group);
        return subject != null && passage.subjects.isWh(subject);
    }

    private int limit(int from, int end) {
        int limit = Math.min(end, from + QuotationCues.REACH);
        for (int i = from; i < limit; i++) {
            if (isNickname(i, limit)) {
                i += 2;
            } else if (passage.isOpening(i) || passage.isStop(i) || passage.is(i, ":")) {
                return i;
            }
        }
        return limit;
    }

    /** Martin “Marty” Holt: one capitalised word in marks within a name. */
    private boolean isNickname(int at, int limit) {
        return at > 0
                && at + 3 < limit
                && passage.isOpening(at)
                && passage.isMark(at + 2)
                && passage.token(at - 1).isCapitalised()
                && passage.token(at + 1).isCapitalised()
                && passage.token(at + 3).isCapitalised();
    }

    private @Nullable Finding atVerb(Quotation quotation, VerbGroup group, int from, int limit) {
        Frame known = passage.lexicon.verb(passage.main(group), "quote");
        if (known == null && QuotationCues.isAuxiliary(passage, group) || group.passive() || isRelative(group)) {
            return null;
        }
        Frame frame = known == null ? QuotationCues.ANY_VERB : known;
        TokenSpan quoted = quoted(group, limit);
        if (quoted != null) {
            return QuotationCues.finding(passage, "quotation-after", frame, quoted, group, quotation);
        }
        TokenSpan source = group.first() == from ? inverted(group, limit) : passage.subjects.before(group);
        if (source == null && known != null) {
            source = parted(group, from);
        }
        if (source == null || source.first() < from) {
            return null;
        }
        Finding found = QuotationCues.finding(passage, "quotation-after", frame, source, group, quotation);
        int start = passage.sentence(quotation.open()).first();
        boolean fragment = quotation.open() > start
                && passage.isComma(quotation.open() - 1)
                && !passage.token(quotation.first()).isCapitalised();
        boolean free = fragment
                && start >= passage.document.paragraphAt(start).first()
                && !quotedBetween(start, quotation.open());
        return free
                ? new Finding(
                        "quotation-mixed",
                        found.cueClass(),
                        source,
                        found.cue(),
                        List.of(new TokenSpan(start, quotation.close() + 1)),
                        frame.reliability())
                : found;
    }

    /** "...," the Herald quoted Ames, "...," it quoted her as saying: whose words are repeated. */
    private @Nullable TokenSpan quoted(VerbGroup group, int limit) {
        return passage.lexicon.isLemma(CuePart.QUOTING, passage.main(group))
                        && passage.lemma(group).equals("quote")
                ? passage.subjects.after(group.end(), limit)
                : null;
    }

    /** "...," Lena Ames, told the inquiry: a comma that parts a subject from its verb. */
    private @Nullable TokenSpan parted(VerbGroup group, int from) {
        NounPhrase subject = passage.isComma(group.first() - 1) ? passage.noun(from) : null;
        boolean alone = subject != null && subject.first() == from && subject.end() == group.first() - 1;
        return alone && subject != null ? new TokenSpan(subject.first(), subject.end()) : null;
    }

    private boolean quotedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TokenSpan inverted(VerbGroup group, int limit) {
        int from = group.end();
        TokenSpan source = passage.subjects.after(from, limit);
        if (source == null) {
            return null;
        }
        int stop = sourceStop(source.end(), limit);
        return stop > source.end() && (passage.isComma(source.end()) || passage.is(source.end(), "("))
                ? new TokenSpan(source.first(), stop)
                : source;
    }

    /** "said Ames, who runs the works": an apposition runs up to the stop. */
    private int sourceStop(int from, int limit) {
        int at = from;
        while (at < limit) {
            VerbGroup group = passage.verb(at);
            boolean leaves = passage.isComma(at)
                    && (passage.isTag(at + 1, Tag.VERB_ING)
                            || passage.isTag(at + 1, Tag.CONJUNCTION)
                            || passage.isTag(at + 1, Tag.PREPOSITION)
                            || passage.isTag(at + 1, Tag.SUBORDINATOR)
                            || passage.isTag(at + 1, Tag.ADVERB));
            if (leaves || group == null && passage.isOpening(at)) {
                return at;
            }
            at++;
        }
        while (at > from && (passage.isComma(at - 1) || passage.isDash(at - 1))) {
            at--;
        }
        return at;
    }
}
