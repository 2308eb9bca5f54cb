package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.word.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The plan was criticized by Ames", "the bridge is expected to reopen", "the plan, praised by Ames". */
public final class PassiveCue implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (!cue.group.passive()) {
            return null;
        }
        Frame asked = cue.frame("wh");
        if (asked != null
                && cue.lemma.equals("ask")
                && (cue.passage.is(cue.next, "about") || isQuestion(cue, cue.next))) {
            int first = cue.passage.is(cue.next, "about") ? cue.next + 1 : cue.next;
            TokenSpan content = first < cue.end ? question(cue, first) : null;
            return content == null
                    ? null
                    : Finding.of(
                            "passive-asked", asked.cueClass(), null, cue.cueTo(first), content, asked.reliability());
        }
        Frame frame = frame(cue);
        if (cue.passage.is(cue.next, "as") && cue.frame("as") != null) {
            return asNamed(cue, cue.frame("as"));
        }
        boolean by = cue.passage.is(cue.next, "by");
        frame = frame == null && by ? cue.frame("object-to") : frame;
        if (frame == null) {
            return null;
        }
        if (by) {
            return bySource(cue, frame);
        }
        boolean to = cue.passage.isTag(cue.next, Tag.TO) && cue.group.isFinite();
        return to ? raising(cue) : null;
    }

    /** What somebody was asked; "asked about the money, Ames said" does not reach over the comma. */
    private static @Nullable TokenSpan question(VerbCue cue, int first) {
        for (int i = first + 1; !cue.group.isFinite() && i < cue.end; i++) {
            if (cue.passage.isComma(i) && !cue.passage.isQuoted(i) && cue.passage.clauseStart.at(i + 1, cue.end)) {
                return cue.passage.extents.stretch(first, i);
            }
        }
        return cue.passage.extents.content(Shape.QUESTION, first, false);
    }

    private static @Nullable Frame frame(VerbCue cue) {
        Frame object = cue.frame("object");
        return object != null ? object : cue.frame("clause");
    }

    private static @Nullable Finding bySource(VerbCue cue, Frame frame) {
        TokenSpan source = cue.passage.subjects.after(cue.next + 1, cue.end);
        TokenSpan subject = cue.passage.subjects.before(cue.group);
        if (source == null || subject == null || cue.passage.subjects.isWh(subject)) {
            return null;
        }
        Finding told = told(cue, source);
        if (told != null) {
            return told;
        }
        Frame asked = cue.passage.isTag(source.end(), Tag.TO) ? cue.frame("object-to") : null;
        TokenSpan deed = asked == null ? null : cue.passage.extents.content(Shape.INFINITIVE, source.end(), false);
        if (asked != null && deed != null) {
            return Finding.of(
                    "passive-by", asked.cueClass(), source, cue.cueTo(cue.next + 1), deed, asked.reliability());
        }
        return Finding.of(
                "passive-by", frame.cueClass(), source, cue.cueTo(cue.next + 1), subject, frame.reliability() * 0.8);
    }

    /** "was told by Ames that the bridge was unsafe", "was warned by Ames of a flood". */
    private static @Nullable Finding told(VerbCue cue, TokenSpan source) {
        int at = source.end();
        Frame told = cue.frame("told");
        Frame frame = told == null || at + 1 >= cue.end
                ? null
                : cue.passage.is(at, "that")
                        ? told
                        : cue.frame(cue.passage.token(at).lower());
        if (frame == null) {
            return null;
        }
        boolean that = cue.passage.is(at, "that");
        TokenSpan content =
                cue.passage.extents.content(that ? Shape.THAT : Shape.PREPOSITION, that ? at : at + 1, false);
        return content == null
                ? null
                : Finding.of(
                        "passive-by", frame.cueClass(), source, cue.cueTo(cue.next + 1), content, frame.reliability());
    }

    private static boolean isQuestion(VerbCue cue, int at) {
        return at < cue.end
                && (cue.passage.isTag(at, Tag.WH) || cue.passage.is(at, "whether") || cue.passage.is(at, "if"));
    }

    private static @Nullable Finding asNamed(VerbCue cue, @Nullable Frame frame) {
        TokenSpan subject = cue.passage.subjects.before(cue.group);
        TokenSpan rest = cue.passage.extents.content(Shape.PASSIVE, cue.next, false);
        if (frame == null || subject == null || rest == null || cue.passage.subjects.isWh(subject)) {
            return null;
        }
        return new Finding(
                "passive-as",
                frame.cueClass(),
                null,
                List.of(cue.cue()),
                List.of(subject, rest),
                frame.reliability() * 0.7);
    }

    private static @Nullable Finding raising(VerbCue cue) {
        Frame frame = cue.frame("object-to") != null ? cue.frame("object-to") : cue.frame("to");
        TokenSpan subject = cue.passage.subjects.before(cue.group);
        TokenSpan rest = cue.passage.extents.content(Shape.PASSIVE, cue.next, false);
        if (frame == null || subject == null || rest == null) {
            return null;
        }
        return new Finding(
                "passive-raising",
                frame.cueClass(),
                null,
                List.of(cue.cue()),
                List.of(subject, rest),
                frame.reliability() * 0.8);
    }
}
