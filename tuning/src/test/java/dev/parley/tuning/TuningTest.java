package dev.parley.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.parley.encoder.OnnxEncoders;
import dev.parley.encoder.WordPieces;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tuning in small, from articles to the file that the core reads with: two layers of chance in place of a pretrained encoder. */
class TuningTest {

    private static final long SEED = 7;
    /** Of one step each; for the first hundred the rate rises. */
    private static final int EPOCHS = 150;

    private static final double NEWS = 0.5;
    private static final String TEXT =
            "Mayor Lena Ames said the ferry plan was reckless, and praised the harbour board.";

    /** What is left of a vector when its matrices are whole numbers of seven bits. */
    private static final double ROUNDING = 0.1;

    @TempDir
    private Path folder;

    @BeforeAll
    static void askNoNetwork() {
        System.setProperty("ai.djl.offline", "true");
    }

    /** A network with its data. */
    private static final class Tuned {
        final Base base = base();
        final WordPieces pieces = new WordPieces(base.vocabulary());
        final List<Window> windows = windows(pieces);
        final Network network = network(base);
        final double before = loss();

        Tuned(int epochs) {
            Trainer trainer = new Trainer(network, SEED);
            for (int epoch = 0; epoch < epochs; epoch++) {
                trainer.epoch(windows, epoch, epochs);
            }
        }

        double loss() {
            double sum = 0;
            for (Batch batch : Batch.of(windows, null)) {
                try (NDManager manager = network.root().newSubManager()) {
                    sum += new Pass(manager, network, batch, false).loss().getFloat();
                }
            }
            return sum;
        }

        byte[] file() throws IOException {
            return ModelWriter.bytes(network.copy(), base);
        }
    }

    private static Base base() {
        try {
            return TinyBase.of(OwnArticles.texts());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Network network(Base base) {
        try {
            return new Network(base, SEED);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Window> windows(WordPieces pieces) {
        Windows cut = new Windows(pieces);
        List<Window> windows = new ArrayList<>(cut.worked(OwnArticles.worked()));
        windows.addAll(cut.news(OwnArticles.news(), NEWS));
        return windows;
    }

    @Test
    void shouldCutWhatIsToBeLearned() {
        List<Window> windows = windows(new WordPieces(base().vocabulary()));

        assertThat(windows.stream().flatMap(window -> window.sides().stream()).map(Window.Side::label))
                .contains(0, 1, 2);
        assertThat(windows.stream()
                        .flatMap(window -> window.proposals().stream())
                        .map(Window.Proposal::right))
                .contains(true, false);
    }

    @Test
    void shouldLearnAndWriteAModelThatReadsAsTheNetworkDoes() throws IOException {
        Tuned tuned = new Tuned(EPOCHS);
        Path file = Files.write(folder.resolve("own.zip"), tuned.file());

        assertThat(tuned.loss()).isLessThan(tuned.before * 0.8);

        WordEncoder encoder = Objects.requireNonNull(new OnnxEncoders().open(file));
        assertThat(encoder.width()).isEqualTo(TinyBase.WIDTH);
        WordVectors read = encoder.encode(TEXT, new Span(0, TEXT.length()));
        float[] made = vectors(tuned, TEXT);
        assertThat(read.values()).hasSameSizeAs(made);
        assertThat(distance(read.values(), made)).isLessThan(ROUNDING);

        Article article = new Article("a", TEXT, null, null, null, "en");
        assertThat(Extractor.create().with(encoder).extract(article).language()).isEqualTo("en");
    }

    @Test
    void shouldMakeTheSameFileAgain() throws IOException {
        assertThat(new Tuned(3).file()).isEqualTo(new Tuned(3).file());
    }

    /** The network's own vectors, without the one that stands before all pieces. */
    private static float[] vectors(Tuned tuned, String text) {
        int[] pieces = tuned.pieces.cut(text, 0, text.length()).ids();
        long[] ids = new long[pieces.length + 2];
        ids[0] = tuned.pieces.first();
        for (int i = 0; i < pieces.length; i++) {
            ids[i + 1] = pieces[i];
        }
        ids[pieces.length + 1] = tuned.pieces.last();
        try (NDManager manager = tuned.network.root().newSubManager()) {
            tuned.network.within(manager);
            Shape shape = new Shape(1, ids.length);
            float[] all = tuned.network
                    .encode(manager.create(ids, shape), manager.ones(shape), false)
                    .toFloatArray();
            return java.util.Arrays.copyOfRange(all, TinyBase.WIDTH, all.length);
        }
    }

    /** How far one is from the other, beside its own length. */
    private static double distance(float[] one, float[] other) {
        double apart = 0;
        double length = 0;
        for (int i = 0; i < one.length; i++) {
            apart += Math.pow(one[i] - other[i], 2);
            length += Math.pow(other[i], 2);
        }
        return Math.sqrt(apart / length);
    }
}
