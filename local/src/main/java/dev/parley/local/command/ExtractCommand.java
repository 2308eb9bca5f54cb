package dev.parley.local.command;

import dev.parley.enrich.codec.ExtractLines;
import dev.parley.enrich.codec.LineException;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.local.lines.OrderedLines;
import dev.parley.local.lines.StandardOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley extract}: the language core alone. */
@Command(
        name = "extract",
        header = "Tag documents without Kafka: entities, actors and statements, one JSON line per document.",
        footer = {
            "",
            "Input: {\"id\",\"text\"} and optionally \"title\", \"url\", \"publishedAt\", \"language\" a line. A line that cannot",
            "be processed becomes {\"id\",\"error\"}, and the run goes on. Offsets count code points of the text."
        })
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private LineInput input = new LineInput();

    @Option(names = "--text", description = "Each FILE is one plain text; its name becomes the id.")
    private boolean text;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Times.class,
            description = "When the texts were published, such as 2026-05-04 or 2026-05-04T12:00:00Z (with --text).")
    private @Nullable Instant published;

    @Override
    public Integer call() throws InterruptedException {
        var extractor = Extractor.create();
        if (text) {
            input.check();
            texts(extractor);
        } else {
            input.eachLine(line -> extract(extractor, line));
        }
        return 0;
    }

    private void texts(Extractor extractor) throws InterruptedException {
        var threads = Runtime.getRuntime().availableProcessors();
        try (var files = new OrderedLines(file -> text(extractor, file), StandardOutput.buffered(), threads)) {
            for (var file : input.files()) {
                files.one(file);
            }
            files.finish();
        }
    }

    private String text(Extractor extractor, String file) {
        try (var in = LineInput.open(file)) {
            var words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return extract(extractor, new Article(file, words, null, null, published, null));
        } catch (IOException e) {
            return ExtractLines.error(file, String.valueOf(e.getMessage()));
        }
    }

    private static String extract(Extractor extractor, String line) {
        try {
            return extract(extractor, ExtractLines.read(line));
        } catch (LineException e) {
            return ExtractLines.error(e.id(), String.valueOf(e.getMessage()));
        }
    }

    /** Whatever the core throws on a document is that document's own. */
    private static String extract(Extractor extractor, Article article) {
        try {
            return ExtractLines.write(extractor.extract(article));
        } catch (RuntimeException | StackOverflowError e) {
            return ExtractLines.error(article.id(), e.toString());
        }
    }
}
