package dev.parley.local.command;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.codec.ExtractLines;
import dev.parley.enrich.codec.LineException;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.stance.judge.IssueFile;
import dev.parley.local.lines.OrderedLines;
import dev.parley.local.lines.StandardOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Your own actors, merged over those that ship (docs/actors.md says how the file looks).")
    private @Nullable Path actors;

    @Option(
            names = "--issues",
            paramLabel = "FILE",
            description = "The issues that sides are taken on (docs/stance.md says how the file looks).")
    private @Nullable Path issues;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var extractor = extractor();
        if (text) {
            input.check();
            texts(extractor);
        } else {
            input.eachLine(line -> extract(extractor, line));
        }
        return 0;
    }

    private Extractor extractor() {
        var named = careful(extractorOfActors());
        if (issues == null) {
            return named;
        }
        try {
            return named.with(IssueFile.read(issues));
        } catch (IOException e) {
            throw wrong("--issues " + issues, "cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw wrong("--issues " + issues, String.valueOf(e.getMessage()));
        }
    }

    private Extractor careful(Extractor quick) {
        var encoder = reading.open();
        try {
            return encoder == null ? quick : quick.with(encoder);
        } catch (IllegalArgumentException e) {
            throw wrong("--encoder", String.valueOf(e.getMessage()));
        }
    }

    private Extractor extractorOfActors() {
        if (actors == null) {
            return Extractor.create();
        }
        try {
            return Extractor.create(ActorRegistry.withFile(actors));
        } catch (IOException e) {
            throw wrong("--actors " + actors, "cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw wrong("--actors " + actors, String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String option, String cause) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), option + ": " + cause);
    }

    private void texts(Extractor extractor) throws InterruptedException {
        try (var files =
                new OrderedLines<String>(file -> text(extractor, file), StandardOutput.buffered(), input.threads())) {
            for (var file : input.files()) {
                files.one(file);
            }
            files.finish();
        }
    }

    private byte[] text(Extractor extractor, String file) {
        try (var in = LineInput.open(file)) {
            var words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return extract(extractor, new Article(file, words, null, null, published, null));
        } catch (IOException e) {
            return ExtractLines.error(file, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] extract(Extractor extractor, byte[] line) {
        try {
            return extract(extractor, ExtractLines.read(line));
        } catch (LineException e) {
            return ExtractLines.error(e.id(), String.valueOf(e.getMessage()));
        }
    }

    /** Whatever the core throws on a document is that document's own. */
    private static byte[] extract(Extractor extractor, Article article) {
        try {
            return ExtractLines.write(extractor.extract(article));
        } catch (RuntimeException | StackOverflowError e) {
            return ExtractLines.error(article.id(), e.toString());
        }
    }
}
