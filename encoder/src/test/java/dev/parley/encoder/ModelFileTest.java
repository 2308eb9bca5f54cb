package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTest {

    private static final long MOST_BYTES = 30_000_000;

    @TempDir
    private Path folder;

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("own.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes());
            }
        }
        return file;
    }

    @Test
    void shouldShipAModelOfModestSize() throws IOException {
        ModelFile model = ModelFile.shipped();

        assertThat(model.width()).isEqualTo(384);
        assertThat(model.version()).matches("[0-9a-f]{12}");
        assertThat(model.heads()).containsKeys("side.hidden.weight", "statement.out.bias");
        try (InputStream in = ModelFile.class.getResourceAsStream("careful.zip")) {
            assertThat((long) in.readAllBytes().length).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void shouldSayWhatAFileLacks() throws IOException {
        Path file = zip("model.properties", "width=4\nwindow=8\nversion=x\n");

        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " is no model: it has no vocabulary.txt");
    }

    @Test
    void shouldSayThatAFileIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("own.zip"), "no archive at all");

        assertThatThrownBy(() -> ModelFile.read(file)).hasMessageStartingWith(file + " is no model: ");
        assertThatThrownBy(() -> ModelFile.read(folder.resolve("gone.zip")))
                .hasMessage("there is no file " + folder.resolve("gone.zip"));
    }

    @Test
    void shouldNotBelieveASizeThatTheFileHasNotGot() throws IOException {
        Path file = zip(
                "model.properties",
                "width=4\nwindow=8\nversion=x\n",
                "vocabulary.txt",
                "[UNK]\n[CLS]\n[SEP]\n",
                "encoder.onnx",
                "",
                "heads.bin",
                "\0\0\0\1\0\1a\177\177\177\177");

        assertThatThrownBy(() -> ModelFile.read(file)).hasMessage(file + " is no model: heads.bin ends within a");
    }

    @ParameterizedTest
    @CsvSource({
        "width=0, no width from 1 on: 0",
        "width=wide, no width from 1 on: wide",
        "window=2, no window from 3 on: 2"
    })
    void shouldRefuseSizesThatAreNone(String size, String message) throws IOException {
        Path file = zip(
                "model.properties",
                "width=4\nwindow=8\nversion=x\n" + size + "\n",
                "vocabulary.txt",
                "[UNK]\n[CLS]\n[SEP]\n",
                "encoder.onnx",
                "",
                "heads.bin",
                "\0\0\0\0");

        assertThatThrownBy(() -> ModelFile.read(file))
                .hasMessage(file + " is no model: model.properties tells " + message);
    }

    @Test
    @NeedsOnnxRuntime
    void shouldRefuseAGraphOfAnotherWidth() {
        ModelFile narrow = new ModelFile(
                "own.zip", Shipped.MODEL.graph(), Shipped.MODEL.pieces(), Shipped.MODEL.heads(), 128, 192, "x");

        assertThatThrownBy(() -> new OnnxEncoder(narrow))
                .isInstanceOf(IOException.class)
                .hasMessage("own.zip is no model: its graph makes no vectors of 128 numbers of ids, mask and places");
    }

    @Test
    @NeedsOnnxRuntime
    void shouldLeaveItToOnnxRuntimeWhatAGraphIs() throws IOException {
        Path file = zip(
                "model.properties",
                "width=4\nwindow=8\nversion=x\n",
                "vocabulary.txt",
                "[UNK]\n[CLS]\n[SEP]\n",
                "encoder.onnx",
                "no graph",
                "heads.bin",
                "\0\0\0\0");

        assertThatThrownBy(() -> new OnnxEncoder(ModelFile.read(file)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + " is no model that ONNX Runtime reads: ");
    }
}
