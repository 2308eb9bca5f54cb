package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class UnpackedLibrariesTest {

    private static final Path TEMPORARY = Path.of("/tmp");

    @Test
    void shouldFindWhatWasUnpackedForThisProcessAlone() {
        assertThat(UnpackedLibraries.folders(
                        List.of(
                                "7f10-7f20 r-xp 00000000 fd:00 917  /tmp/onnxruntime-java123/libonnxruntime.so",
                                "7f20-7f30 r--p 00010000 fd:00 917  /tmp/onnxruntime-java123/libonnxruntime.so",
                                "7f40-7f50 r-xp 00000000 fd:00 918  /opt/onnxruntime-java123/libonnxruntime.so",
                                "7f50-7f60 r-xp 00000000 fd:00 919  /tmp/onnxruntime-java/libonnxruntime.so",
                                "7f60-7f70 r-xp 00000000 fd:00 920  /tmp/a/onnxruntime-java7/libonnxruntime.so",
                                "7f70-7f80 rw-p 00000000 00:00 0"),
                        TEMPORARY))
                .containsExactly(Path.of("/tmp/onnxruntime-java123"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @NeedsOnnxRuntime
    void shouldLeaveNoneBehind() throws IOException {
        assertThat(new OnnxEncoders().open(null)).isNotNull();

        List<String> maps = Files.readAllLines(Path.of("/proc/self/maps"));
        var loaded = UnpackedLibraries.folders(
                maps, Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
        assertThat(loaded).isNotEmpty().allSatisfy(folder -> assertThat(folder).doesNotExist());
    }
}
