package dev.parley.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of the stance models and writes them: {@code Train WORKED-TRAIN NEWSMTSC-TRAIN FOLDER}. {@code light.tsv} is
 * the light on a mention, {@code sides.tsv} the sides of a statement. Then it prints how well sides are told by folds of
 * articles, each by what was learned from the others; with {@code --folds} it also writes the folds' weights, each into a folder of its own.
 */
public final class Train {

    private static final String LIGHT = "The light on a mention, learned from NewsMTSC (MIT); see MODEL_CARD.md."
            + " Feature, then OPPOSE, NEUTRAL, SUPPORT / 1000.";
    private static final String SIDES = "The sides of statements, learned from worked articles (CC BY, public domain, OGL) and NewsMTSC (MIT);"
            + " see MODEL_CARD.md. Feature, then OPPOSE, NEUTRAL, SUPPORT / 1000.";

    /** Of NewsMTSC beside a clear side of a worked article. */
    private static final double NEWS = 0.3;

    private static final double PENALTY = 12;
    private static final double SIDES_PENALTY = 30;
    private static final double SMALLEST = 0.03;
    private static final int FOLDS = 5;

    private Train() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 3 || args.length > 4 || args.length == 4 && !args[3].equals("--folds")) {
            System.err.println("usage: Train WORKED-TRAIN.jsonl NEWSMTSC-TRAIN.jsonl FOLDER [--folds]");
            System.exit(2);
        }
        List<WorkedSides.Statement> worked = WorkedSides.read(Data.WORKED_TRAIN.rows(Path.of(args[0])));
        var rows = Data.NEWS_TRAIN.rows(Path.of(args[1]));
        Path folder = Path.of(args[2]);
        if (System.getProperty("nolight") == null) write(folder.resolve("light.tsv"), new Fit(NewsMentions.lights(rows), List.of(), 3, PENALTY).lines(LIGHT, 0.02));
        List<Example> news = NewsMentions.sides(rows, NEWS);
        write(folder.resolve("sides.tsv"), fit(worked, news).lines(SIDES, SMALLEST));
        for (Figures figures : byFolds(worked, news, args.length == 4 ? folder : null)) {
            System.out.println(figures);
        }
    }

    private static Fit fit(List<WorkedSides.Statement> worked, List<Example> news) {
        List<Example> own = new ArrayList<>();
        worked.forEach(statement -> own.addAll(statement.candidates()));
        return new Fit(own, news, 2, SIDES_PENALTY);
    }

    /** The figures at several bars, over all folds; {@code folder} takes their weights, null for nobody. */
    private static List<Figures> byFolds(
            List<WorkedSides.Statement> worked, List<Example> news, @Nullable Path folder) throws IOException {
        List<Figures> figures = DoubleStream.of(0.3, 0.36, 0.42, 0.5, 0.6, 0.7, 0.8)
                .mapToObj(Figures::new)
                .toList();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            Fit fit = fit(
                    worked.stream()
                            .filter(statement -> statement.article() % FOLDS != fold)
                            .toList(),
                    news);
            worked.stream()
                    .filter(statement -> statement.article() % FOLDS == fold)
                    .forEach(statement -> figures.forEach(figure -> figure.add(statement, fit)));
            if (folder != null) {
                write(folder.resolve("fold-" + fold).resolve("sides.tsv"), fit.lines(SIDES, SMALLEST));
            }
        }
        return figures;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
