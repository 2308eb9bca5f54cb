package dev.parley.enrich.stance;

import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the finder about a statement given by its parts, and writes what it found as "OPPOSE ban". */
final class Sides {

    private static final StanceFinder FINDER = StanceFinder.create();

    private Sides() {}

    static String of(String source, String cue, String content, String text) {
        return stances(source, cue, content, text).stream()
                .filter(stance -> stance.polarity() != Polarity.NEUTRAL)
                .map(stance -> stance.polarity() + " " + stance.target())
                .collect(Collectors.joining(", "));
    }

    static List<Stance> stances(String source, String cue, String content, String text) {
        Said said = new Said(at(text, source), at(text, cue), at(text, content), null);
        return FINDER.find(Document.of(text), said, List.of());
    }

    static List<Span> at(String text, String part) {
        int begin = text.indexOf(part);
        if (begin < 0) {
            throw new IllegalArgumentException(part + " is not in: " + text);
        }
        return part.isEmpty() ? List.of() : List.of(new Span(begin, begin + part.length()));
    }
}
