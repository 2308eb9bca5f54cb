package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.vectors.SpelledEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingVersionTest {
    @TempDir
    Path folder;

    private static byte[] file(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void shouldNameTheReleaseAndTheCore() {
        assertThat(ReadingVersion.of())
                .matches("parley-0\\.2\\.0\\+[0-9a-f]{12}")
                .isEqualTo(ReadingVersion.of());
    }

    @Test
    void shouldTellTheEncoderOfACarefulReading() {
        assertThat(ReadingVersion.of(new SpelledEncoder(1), file("a")))
                .isEqualTo(ReadingVersion.of(file("a")) + ".careful-spelled");
    }

    @Test
    void shouldBeAnotherForOtherFilesOfTheUser() {
        var one = ReadingVersion.of(file("a"), file(""));

        assertThat(one)
                .matches("parley-0\\.2\\.0\\+[0-9a-f]{12}\\.[0-9a-f]{12}")
                .startsWith(ReadingVersion.of());
        assertThat(one).isEqualTo(ReadingVersion.of(file("a"), file("")));
        assertThat(one).isNotEqualTo(ReadingVersion.of(file("b"), file("")));
        assertThat(one).isNotEqualTo(ReadingVersion.of(file(""), file("a")));
    }

    @Test
    void shouldTellOfEachClassAndResourceTheSameFromAFolderAndFromAJar() throws IOException {
        var words = write("dev/parley/enrich/quote/words.txt", "said");
        write("dev/parley/other/words.txt", "not ours");
        var before = ReadingVersion.checksums(folder);
        var jar = jar("dev/parley/enrich/quote/words.txt", "said", "dev/parley/other/words.txt", "not ours");

        assertThat(before).containsOnlyKeys("dev/parley/enrich/quote/words.txt");
        assertThat(ReadingVersion.checksums(jar)).isEqualTo(before);
        Files.writeString(words, "said, told");
        assertThat(ReadingVersion.checksums(folder)).isNotEqualTo(before);
    }

    @Test
    void shouldSayWhatCannotBeRead() {
        assertThatThrownBy(() -> ReadingVersion.checksums(folder.resolve("gone.jar")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone.jar");
    }

    private Path write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path jar(String... namesAndContents) throws IOException {
        var jar = folder.resolve("core.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(file(namesAndContents[i + 1]));
                out.closeEntry();
            }
        }
        return jar;
    }
}
