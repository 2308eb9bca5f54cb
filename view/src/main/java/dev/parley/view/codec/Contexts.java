package dev.parley.view.codec;

import dev.parley.view.codec.ItemText.Saying;
import dev.parley.view.codec.ItemText.Window;
import dev.parley.view.model.Context;
import dev.parley.view.model.Context.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A report in the paragraphs of its article, source, cue, content and targets marked. */
public final class Contexts {
    private Contexts() {}

    /** Empty where the item, as it is now, does not hold the report or the text around it. */
    public static Optional<Context> of(ItemText item, KeptReport report, String actorId) {
        return saying(item, report, actorId)
                .flatMap(saying -> window(item, saying).map(window -> context(item, saying, window)));
    }

    private static Optional<Saying> saying(ItemText item, KeptReport report, String actorId) {
        var own = item.sayings().stream()
                .filter(saying -> actorId.equals(saying.actorId()))
                .toList();
        return own.stream()
                .filter(saying -> saying.content().equals(report.spans()))
                .findFirst()
                .or(() -> own.stream()
                        .filter(saying -> saying.words().equals(report.report().content()))
                        .findFirst());
    }

    private static Optional<Window> window(ItemText item, Saying saying) {
        var first = first(saying);
        return item.windows().stream()
                .filter(window -> window.begin() <= first && first < window.end())
                .findFirst();
    }

    private static int first(Saying saying) {
        return all(saying).mapToInt(span -> span.get(0)).min().orElse(0);
    }

    private static int last(Saying saying) {
        return all(saying).mapToInt(span -> span.get(1)).max().orElse(0);
    }

    private static java.util.stream.Stream<List<Integer>> all(Saying saying) {
        return java.util.stream.Stream.of(saying.source(), saying.cue(), saying.content())
                .flatMap(List::stream);
    }

    /** A window may be that of many statements: what is shown are the paragraphs of this one. */
    private static Context context(ItemText item, Saying saying, Window window) {
        var around = new Windows(window.text())
                .around(new Windows.Stretch(
                        first(saying) - window.begin(), Math.min(last(saying), window.end()) - window.begin()));
        var begin = window.begin() + around.begin();
        var end = window.begin() + around.end();
        return new Context(
                segments(new CodePoints(window.text()), window.begin(), begin, end, saying),
                begin > 0,
                end < item.length(),
                new Context.Spans(
                        saying.source(),
                        saying.cue(),
                        saying.content(),
                        saying.targets().stream()
                                .map(t -> new Context.Target(t.id(), t.begin(), t.end(), t.polarity(), t.score()))
                                .toList()),
                saying.mention(),
                saying.kind(),
                saying.cueClass(),
                saying.rule(),
                saying.confidence(),
                item.tagger());
    }

    private static List<Segment> segments(CodePoints text, int offset, int begin, int end, Saying saying) {
        var edges = new TreeSet<Integer>(List.of(begin, end));
        all(saying).flatMap(List::stream).filter(at -> at > begin && at < end).forEach(edges::add);
        for (var target : saying.targets()) {
            edges.addAll(List.of(target.begin(), target.end()));
        }
        List<Segment> segments = new ArrayList<>();
        Integer from = null;
        for (var edge : edges.subSet(begin, true, end, true)) {
            if (from != null) {
                segments.add(segment(from, text.between(from - offset, edge - offset), saying));
            }
            from = edge;
        }
        return segments;
    }

    private static Segment segment(int at, String text, Saying saying) {
        List<String> marks = new ArrayList<>();
        mark(marks, "source", saying.source(), at);
        mark(marks, "cue", saying.cue(), at);
        mark(marks, "content", saying.content(), at);
        var target = target(saying, at);
        if (target != null) {
            marks.add("target");
        }
        return new Segment(at, text, marks, target);
    }

    private static void mark(List<String> marks, String name, List<List<Integer>> spans, int at) {
        if (spans.stream().anyMatch(span -> span.get(0) <= at && at < span.get(1))) {
            marks.add(name);
        }
    }

    private static Context.@Nullable Side target(Saying saying, int at) {
        for (var target : saying.targets()) {
            if (target.begin() <= at && at < target.end()) {
                return new Context.Side(target.id(), target.polarity());
            }
        }
        return null;
    }
}
