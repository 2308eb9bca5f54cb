package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/library.md compiles, and prints what the page says. */
class LibraryDocTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @Test
    void shouldPrintWhatThePageSays(@TempDir Path folder) throws IOException, InterruptedException {
        var page = Files.readString(Path.of("../docs/library.md"));
        var source = Files.writeString(folder.resolve("Example.java"), block(page, "java"));

        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", CLASS_PATH, "-d", folder.toString(), source.toString());

        assertThat(compiled).isZero();
        assertThat(run(folder)).isEqualTo(block(page, "text"));
    }

    private static String run(Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = CLASS_PATH + System.getProperty("path.separator") + folder;
        var out = folder.resolve("out").toFile();
        var process = new ProcessBuilder(java, "-Dstdout.encoding=UTF-8", "-cp", classPath, "Example")
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    }

    private static String block(String page, String language) {
        var begin = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(begin, page.indexOf("```", begin));
    }
}
