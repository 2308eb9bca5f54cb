package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelArchiveTest {

    private static final ModelArchive MODEL = new ModelArchive(
            new byte[] {1, 2}, "a\nb\n".getBytes(), Map.of("side.out.bias", new float[] {1, -2}), 2, 8);

    @TempDir
    Path folder;

    private Path write(ModelArchive model) throws IOException {
        return Files.write(folder.resolve("model.zip"), model.bytes());
    }

    @Test
    void shouldComeBackAsItWasWritten() throws IOException {
        ModelArchive read = ModelArchive.read(write(MODEL));

        assertThat(read.graph()).isEqualTo(MODEL.graph());
        assertThat(read.vocabulary()).isEqualTo(MODEL.vocabulary());
        assertThat(read.heads().get("side.out.bias")).containsExactly(1, -2);
        assertThat(read.width()).isEqualTo(2);
        assertThat(read.window()).isEqualTo(8);
        assertThat(read.bytes()).isEqualTo(MODEL.bytes());
    }

    @Test
    void shouldReplaceHeadsOfTheSameNameAndKeepOthers() throws IOException {
        ModelArchive both = ModelArchive.read(write(MODEL)).with(Map.of("name.out.bias", new float[] {3}));
        ModelArchive replaced = both.with(Map.of("name.out.bias", new float[] {4}));

        assertThat(replaced.heads()).containsOnlyKeys("side.out.bias", "name.out.bias");
        assertThat(replaced.heads().get("name.out.bias")).containsExactly(4);
        assertThat(replaced.bytes()).isNotEqualTo(both.bytes());
    }

    @Test
    void shouldSayWhatIsNoModel() throws IOException {
        Path file = Files.writeString(folder.resolve("text.zip"), "no archive");

        assertThatThrownBy(() -> ModelArchive.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + " is no model: it has no encoder.onnx");
    }
}
