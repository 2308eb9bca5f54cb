package dev.parley.enrich.quote;

import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The bridge is unsafe, according to Ames." and "According to Ames, the bridge is unsafe." */
final class AccordingTo implements Construction {

    private static final WordSet ACCORDING = WordSet.of(Set.of("according"));

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (int i = 0; i + 2 < reading.document.size(); i++) {
            if (ACCORDING.hasForm(reading.token(i))
                    && reading.is(i + 1, "to")
                    && !reading.isQuoted(i)
                    && reading.isReadable(i)) {
                Finding finding = read(reading, i);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    private static @Nullable Finding read(Reading reading, int cue) {
        Sentence sentence = reading.sentence(cue);
        int end = reading.wordsEnd(sentence);
        int sourceEnd = sourceEnd(reading, cue + 2, end);
        if (sourceEnd <= cue + 2) {
            return null;
        }
        Stretch source = new Stretch(cue + 2, sourceEnd);
        List<Stretch> content = content(reading, sentence, cue, sourceEnd, end);
        return content.isEmpty()
                ? null
                : new Finding(
                        "according-to", CueClass.SPEECH, source, List.of(new Stretch(cue, cue + 2)), content, 0.95);
    }

    private static int sourceEnd(Reading reading, int first, int end) {
        int at = first;
        while (at < end
                && !reading.isComma(at)
                && !reading.isDash(at)
                && !reading.is(at, ";")
                && !reading.is(at, ":")) {
            if (reading.isOpening(at)) {
                Quotation quotation = reading.quotation(at);
                at = quotation == null ? at + 1 : Math.min(quotation.close() + 1, end);
            } else {
                at++;
            }
        }
        return at;
    }

    /** The sentence without what stands apart in it, from the cue to the end of the source: before it, behind it, or both. */
    static List<Stretch> content(Reading reading, Sentence sentence, int cue, int sourceEnd, int end) {
        List<Stretch> pieces = new ArrayList<>();
        int before = cue > sentence.first() ? cue - 1 : cue;
        Stretch left = before > sentence.first() ? reading.extents.stretch(sentence.first(), cue) : null;
        boolean leftIsLink = left != null && left.size() == 1 && !reading.isQuoted(left.first());
        if (left != null && !leftIsLink) {
            pieces.add(left);
        }
        boolean goesOn = left == null || leftIsLink || !reading.isDash(sourceEnd) && hasVerb(reading, sourceEnd, end);
        Stretch right = goesOn && sourceEnd + 1 < end ? reading.extents.stretch(sourceEnd + 1, end) : null;
        if (right != null) {
            pieces.add(right);
        }
        return pieces;
    }

    private static boolean hasVerb(Reading reading, int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.isFiniteVerb(i) && !reading.subjects.isWh(new Stretch(Math.max(i - 1, 0), Math.max(i, 1)))) {
                return true;
            }
        }
        return false;
    }
}
