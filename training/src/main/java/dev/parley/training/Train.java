package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Signs;
import dev.parley.enrich.quote.passage.Weights;
import dev.parley.enrich.quote.weigh.EvidenceSigns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Learns the weights that ship with the language core and writes them where they belong: {@code Train DATA RESOURCES WHAT...}.
 * DATA is a folder that holds the annotated files, found by their checksums; RESOURCES is {@code enrich/src/main/resources}; WHAT is
 * any of {@code ends}, {@code evidence}, {@code sides}, {@code light} and {@code types}, and {@code folds}
 * to print how well each reads articles by what it learned from the others. No chance is involved: the same data and the same code
 * give the same files.
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
    private static final double SMALLEST_LIGHT = 0.02;
    private static final double SMALLEST_SHAPE = 0.05;
    private static final int FOLDS = 5;

    private static final Set<String> KNOWN = Set.of("ends", "evidence", "sides", "light", "types", "folds");

    private final Path data;
    private final Path core;
    private final boolean folds;

    private Train(Path data, Path resources, boolean folds) {
        this.data = data;
        this.core = resources.resolve(Path.of("dev", "parley", "enrich"));
        this.folds = folds;
    }

    public static void main(String[] args) throws IOException {
        List<String> what = new ArrayList<>(Arrays.asList(args).subList(Math.min(2, args.length), args.length));
        if (what.isEmpty() || !KNOWN.containsAll(what)) {
            System.err.println(
                    "usage: Train DATA-FOLDER RESOURCES-FOLDER [ends] [evidence] [sides] [light] [types] [folds]");
            System.exit(2);
        }
        boolean folds = what.remove("folds");
        Train train = new Train(Path.of(args[0]), Path.of(args[1]), folds);
        if (what.contains("ends") || what.contains("evidence")) {
            train.statements(what.contains("evidence"));
        }
        if (what.contains("sides")) {
            train.sides();
        }
        if (what.contains("light")) {
            train.light();
        }
        if (what.contains("types")) {
            train.types();
        }
    }

    /** Where contents end, and by those ends what is a statement. */
    private void statements(boolean evidence) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        Data.ATTRIBUTIONS_TRAIN.in(data).forEach(row -> articles.add(AnnotatedArticle.of(row)));
        Data.WORKED_TRAIN.in(data).forEach(row -> articles.add(AnnotatedArticle.of(row)));
        double[] ends = EndsFit.fit(articles);
        shapes(ends, Ends.SIGNS, core.resolve(Path.of("quote", "passage", "ends.txt")));
        if (evidence) {
            // As they are read from the file, rounded.
            Ends rounded = new Ends(new Weights(rounded(ends)));
            shapes(
                    EvidenceFit.fit(articles, rounded),
                    EvidenceSigns.SIGNS,
                    core.resolve(Path.of("quote", "weigh", "evidence.txt")));
        }
        if (folds) {
            System.out.println(EndsFit.byFolds(articles, FOLDS));
            System.out.println(EvidenceFit.byFolds(articles, FOLDS));
        }
    }

    private void sides() throws IOException {
        List<WorkedSides.Statement> worked = WorkedSides.read(Data.WORKED_TRAIN.in(data));
        List<Example> news = NewsMentions.sides(Data.NEWS_TRAIN.in(data), NEWS);
        write(
                core.resolve(Path.of("stance", "weigh", "sides.tsv")),
                fit(worked, news).lines(SIDES, SMALLEST));
        if (folds) {
            byFolds(worked, news).forEach(figure -> System.out.println("sides, " + figure));
        }
    }

    private void light() throws IOException {
        List<Example> lights = NewsMentions.lights(Data.NEWS_TRAIN.in(data));
        Fit fit = new Fit(lights, List.of(), 3, LIGHT_PENALTY, 200);
        write(core.resolve(Path.of("stance", "weigh", "light.tsv")), fit.lines(LIGHT, SMALLEST_LIGHT));
    }

    private void types() throws IOException {
        List<JsonNode> rows = Data.NAMES.in(data);
        List<String> lines = new ArrayList<>();
        new TypesFit()
                .fit(rows)
                .forEach((sign, w) -> lines.add(
                        String.format(Locale.ROOT, "%s\t%.2f\t%.2f\t%.2f\t%.2f", sign, w[0], w[1], w[2], w[3])));
        keepingHead(core.resolve(Path.of("entity", "type-weights.tsv")), lines);
        if (folds) {
            System.out.println(new TypesFit().byFolds(rows, FOLDS));
        }
    }

    private static double[] rounded(double[] weights) {
        double[] rounded = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = Math.abs(weights[i]) < SMALLEST_SHAPE ? 0 : Double.parseDouble(number(weights[i]));
        }
        return rounded;
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }

    private static void shapes(double[] weights, Signs signs, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= SMALLEST_SHAPE) {
                lines.add(signs.name(i) + " " + number(weights[i]));
            }
        }
        keepingHead(file, lines);
    }

    /** The lines that open a file with a hash say what it is, and stay. */
    private static void keepingHead(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>();
        Files.readAllLines(file).stream().filter(line -> line.startsWith("#")).forEach(all::add);
        all.addAll(lines);
        write(file, all);
    }

    private static Fit fit(List<WorkedSides.Statement> worked, List<Example> news) {
        List<Example> own = new ArrayList<>();
        worked.forEach(statement -> own.addAll(statement.candidates()));
        return new Fit(own, news, 2, SIDES_PENALTY, 80);
    }

    /** The figures at several bars, over all folds. */
    private static List<Figures> byFolds(List<WorkedSides.Statement> worked, List<Example> news) {
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
        }
        return figures;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
