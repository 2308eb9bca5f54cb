package dev.parley.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Learns the weights of the stance models and writes them, each by one command. {@code Train light NEWSMTSC-TRAIN FOLDER} writes
 * {@code light.tsv}, the light on a mention. {@code Train sides WORKED-TRAIN NEWSMTSC-TRAIN FOLDER} writes {@code sides.tsv}, the sides
 * of a statement, and prints how well they are told by folds of articles, each by what was learned from the others, whose
 * weights it writes into folders of their own. No chance is involved: the same data gives the same files.
 */
public final class Train {

    private static final String LIGHT = "The light on a mention, learned from NewsMTSC (MIT); see MODEL_CARD.md."
            + " Feature, then OPPOSE, NEUTRAL, SUPPORT / 1000.";
    private static final String SIDES =
            "The sides of statements, learned from worked articles (CC BY, public domain, OGL) and NewsMTSC (MIT);"
                    + " see MODEL_CARD.md. Feature, then OPPOSE, NEUTRAL, SUPPORT / 1000.";

    /** Of NewsMTSC beside a clear side of a worked article. */
    private static final double NEWS = 0.3;

    private static final double LIGHT_PENALTY = 12;
    private static final double SIDES_PENALTY = 30;
    private static final double SMALLEST = 0.03;
    private static final int FOLDS = 5;

    private Train() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("light")) {
            List<Example> lights = NewsMentions.lights(Data.NEWS_TRAIN.rows(Path.of(args[1])));
            Fit fit = new Fit(lights, List.of(), 3, LIGHT_PENALTY, 200);
            write(Path.of(args[2], "light.tsv"), fit.lines(LIGHT, 0.02));
        } else if (args.length == 4 && args[0].equals("sides")) {
            List<WorkedSides.Statement> worked = WorkedSides.read(Data.WORKED_TRAIN.rows(Path.of(args[1])));
            List<Example> news = NewsMentions.sides(Data.NEWS_TRAIN.rows(Path.of(args[2])), NEWS);
            write(Path.of(args[3], "sides.tsv"), fit(worked, news).lines(SIDES, SMALLEST));
            byFolds(worked, news, Path.of(args[3])).forEach(System.out::println);
        } else {
            System.err.println("usage: Train light NEWSMTSC-TRAIN.jsonl FOLDER\n"
                    + "       Train sides WORKED-TRAIN.jsonl NEWSMTSC-TRAIN.jsonl FOLDER");
            System.exit(2);
        }
    }

    private static Fit fit(List<WorkedSides.Statement> worked, List<Example> news) {
        List<Example> own = new ArrayList<>();
        worked.forEach(statement -> own.addAll(statement.candidates()));
        return new Fit(own, news, 2, SIDES_PENALTY, 80);
    }

    /** The figures at several bars, over all folds. */
    private static List<Figures> byFolds(List<WorkedSides.Statement> worked, List<Example> news, Path folder)
            throws IOException {
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
            write(folder.resolve("fold-" + fold).resolve("sides.tsv"), fit.lines(SIDES, SMALLEST));
        }
        return figures;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
