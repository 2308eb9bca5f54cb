package dev.parley.local.command;

import dev.parley.enrich.codec.ExtractLines;
import dev.parley.enrich.codec.LineException;
import dev.parley.enrich.codec.StanceLines;
import dev.parley.enrich.codec.StanceLines.Side;
import dev.parley.enrich.codec.StanceQuestion;
import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Range;
import dev.parley.enrich.pipeline.Stances;
import dev.parley.enrich.stance.judge.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley stance}: the stance of given mentions. */
@Command(
        name = "stance",
        header = "Tell the side that a text takes on given mentions, one JSON line per text.",
        footer = {
            "",
            "Input: {\"id\",\"text\",\"targets\":[{\"begin\",\"end\"}...]} and optionally \"holder\":[begin,end]",
            "and \"language\" a line.",
            "Output: {\"id\",\"targets\":[{\"begin\",\"end\",\"polarity\",\"score\"}]}, or {\"id\",\"error\"}."
        })
final class StanceCommand implements Callable<Integer> {
    @Mixin
    private LineInput input = new LineInput();

    @Option(
            names = "--classifier",
            paramLabel = "CLASS",
            description = "Ask a StanceClassifier of your own, on the class path, instead of the one that ships.")
    private @Nullable String classifier;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws InterruptedException {
        var stances = stances();
        input.eachLine(line -> answer(stances, line));
        return 0;
    }

    private Stances stances() {
        try {
            return classifier == null ? Stances.create(reading.open()) : Stances.load(classifier);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] answer(Stances stances, byte[] line) {
        try {
            return answer(stances, StanceLines.read(line));
        } catch (LineException e) {
            return ExtractLines.error(e.id(), String.valueOf(e.getMessage()));
        }
    }

    private static byte[] answer(Stances stances, StanceQuestion question) {
        if (!stances.reads(question.language())) {
            return ExtractLines.error(question.id(), "no language that is read: " + question.language());
        }
        try {
            var targets = question.targets();
            var holder = question.holder();
            var verdicts = stances.classify(
                    question.language(),
                    question.text(),
                    targets.stream().map(StanceCommand::span).toList(),
                    holder == null ? null : span(holder));
            List<Side> sides = new ArrayList<>();
            for (var i = 0; i < targets.size(); i++) {
                sides.add(side(targets.get(i), verdicts.get(i)));
            }
            return StanceLines.write(question.id(), sides);
        } catch (RuntimeException | StackOverflowError e) {
            return ExtractLines.error(question.id(), e.toString());
        }
    }

    private static int[] span(Range range) {
        return new int[] {range.begin(), range.end()};
    }

    private static Side side(Range target, Verdict verdict) {
        return new Side(target, Polarity.valueOf(verdict.polarity().name()), verdict.score());
    }
}
