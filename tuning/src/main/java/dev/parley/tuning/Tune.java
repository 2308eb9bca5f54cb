package dev.parley.tuning;

import dev.parley.encoder.WordPieces;
import dev.parley.training.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tunes the encoder with what weighs its vectors, and writes the model: {@code Tune WORKED-TRAIN NEWSMTSC-TRAIN MODEL}. A fifth of the
 * worked articles may be held out to see how others are read: {@code Tune WORKED-TRAIN NEWSMTSC-TRAIN MODEL FOLD}, 0 to 4. The system
 * property {@code parley.base} names another pretrained encoder on the class path, see {@link Base}.
 */
public final class Tune {

    private static final int EPOCHS = 3;
    private static final int FOLDS = 5;
    private static final long SEED = 7;

    /** What a mention of NewsMTSC counts beside a candidate of a worked article. */
    private static final double NEWS = 0.5;

    private Tune() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3 && args.length != 4) {
            System.err.println("usage: Tune WORKED-TRAIN.jsonl NEWSMTSC-TRAIN.jsonl MODEL.zip [FOLD]");
            System.exit(2);
        }
        // Nothing is asked of any network: the natives are libraries on the class path.
        System.setProperty("ai.djl.offline", "true");
        Base base = Base.of(System.getProperty("parley.base", Base.MINILM));
        Windows windows = new Windows(new WordPieces(base.vocabulary()));
        List<Window> worked = windows.worked(Data.WORKED_TRAIN.rows(Path.of(args[0])));
        List<Window> seen = new ArrayList<>(worked);
        List<Window> held = new ArrayList<>();
        if (args.length == 4) {
            int fold = Integer.parseInt(args[3]);
            seen.removeIf(window -> window.article() % FOLDS == fold);
            held.addAll(worked);
            held.removeAll(seen);
        }
        seen.addAll(windows.news(Data.NEWS_TRAIN.rows(Path.of(args[1])), NEWS));

        Network network = new Network(base, SEED);
        Trainer trainer = new Trainer(network, SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            trainer.epoch(seen, epoch, EPOCHS);
            if (!held.isEmpty()) {
                Scores scores = new Scores(held, trainer.outputs(held));
                scores.sides(windows.statements()).forEach(System.out::println);
                System.out.println(scores.proposals());
            }
        }
        Files.write(Path.of(args[2]), ModelWriter.bytes(network.copy(), base));
    }
}
