package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.EnrichService;
import dev.parley.enrich.EnrichSettings;
import dev.parley.enrich.Main;
import dev.parley.enrich.vectors.ReadingMode;
import dev.parley.enrich.vectors.WordEncoders;
import dev.parley.service.settings.Arguments;
import dev.parley.service.settings.SettingsException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reading is in force where the model or the machine lets the careful one down. */
class ReadingChoiceTest {

    private static final String[] ALONE = {"topics.create=false", "health.port=0"};

    @TempDir
    private Path folder;

    private static byte[] shipped() throws IOException {
        try (InputStream in = ModelFile.class.getResourceAsStream("careful.zip")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A model that broke on its way here, or never was one. */
    private Path broken(String how) throws IOException {
        Path file = folder.resolve("own.zip");
        byte[] bytes = shipped();
        switch (how) {
            case "cut off" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "changed" -> {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
            case "empty" -> Files.write(file, new byte[0]);
            case "words" -> Files.writeString(file, "<html>404</html>");
            case "folder" -> Files.createDirectory(file);
            default -> assertThat(how).isEqualTo("gone");
        }
        return file;
    }

    private String[] settings(String reading, Path encoder) {
        List<String> args = new ArrayList<>();
        for (String setting : ALONE) {
            args.addAll(List.of("--set", setting));
        }
        args.addAll(List.of("--set", "state.dir=" + folder.resolve("state")));
        args.addAll(List.of("--set", "enrich.reading=" + reading, "--set", "enrich.encoder=" + encoder));
        return args.toArray(String[]::new);
    }

    @ParameterizedTest
    @NeedsOnnxRuntime
    @ValueSource(strings = {"cut off", "changed", "empty", "words", "folder", "gone"})
    void shouldSayInOneSentenceThatAModelIsNone(String how) throws IOException {
        String[] args = settings("careful", broken(how));

        assertThatThrownBy(() -> EnrichService.of(
                        Arguments.parse(args).settings(EnrichSettings.all(), Map.of()), new SimpleMeterRegistry()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("enrich.encoder: ")
                .hasMessageContaining(folder.resolve("own.zip").toString())
                .hasMessageNotContainingAny("\n", "Exception");
        assertThat(Main.run(args)).isEqualTo(2);
    }

    @Test
    void shouldReadQuicklyWhateverTheModelIs() throws IOException {
        String[] args = settings("quick", broken("words"));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();

        try (var service = EnrichService.of(Arguments.parse(args).settings(EnrichSettings.all(), Map.of()), meters)) {
            assertThat(service.name()).isEqualTo("enrich");
            assertThat(meters.get("parley.enrich.reading")
                            .tag("reading", "quick")
                            .gauge()
                            .value())
                    .isEqualTo(1);
        }
    }

    @Test
    @NeedsOnnxRuntime
    void shouldSayThatTheModelThatShipsIsMissingOrBroken() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path origin = Path.of(ModelFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        copyWithoutModel(origin, classes);
        List<String> others = classPath(entry -> !Path.of(entry).equals(origin));
        others.add(0, classes.toString());

        assertThat(open(others, "CAREFUL")).isEqualTo("the encoder module has no model careful.zip");
        assertThat(open(others, "QUICK")).isEqualTo("null");

        Files.writeString(classes.resolve("dev/parley/encoder/careful.zip"), "no archive");
        assertThat(open(others, "CAREFUL")).isEqualTo("careful.zip is no model: it is no ZIP archive, or an empty one");
        assertThat(open(others, "QUICK")).isEqualTo("null");
    }

    /** So that no test is skipped for another reason. */
    @Test
    @EnabledIf("isOnTheClassPath")
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            architectures = {"amd64", "x86_64", "aarch64"})
    void shouldRunOnnxRuntimeWhereItHasNativeCode() {
        assertThat(OnnxEncoders.isRunnable()).isTrue();
    }

    static boolean isOnTheClassPath() {
        return !classPath(ReadingChoiceTest::isOnnxRuntime).isEmpty();
    }

    private static boolean isOnnxRuntime(String entry) {
        return entry.contains("onnxruntime");
    }

    @Test
    void shouldReadQuicklyByItselfWithoutOnnxRuntime() throws Exception {
        List<String> others = classPath(entry -> !isOnnxRuntime(entry));

        assertThat(open(others, "AUTO")).isEqualTo("null");
        assertThat(open(others, "CAREFUL"))
                .isEqualTo("a careful reading needs ONNX Runtime, which does not run on this machine");
    }

    /** ONNX Runtime's classes are there, and nothing native for this machine. */
    @Test
    @EnabledIf("isOnTheClassPath")
    void shouldReadQuicklyByItselfWithoutNativeCode() throws Exception {
        List<String> others = classPath(entry -> !isOnnxRuntime(entry));
        others.add(withoutNatives(classPath(ReadingChoiceTest::isOnnxRuntime).get(0)));

        assertThat(open(others, "AUTO")).isEqualTo("null");
        assertThat(open(others, "QUICK")).isEqualTo("null");
        assertThat(open(others, "CAREFUL"))
                .isEqualTo("a careful reading needs ONNX Runtime, which does not run on this machine");
    }

    @Test
    void shouldReadQuicklyByItselfWithoutTheEncodersModule() throws Exception {
        Path origin = Path.of(ModelFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> others = classPath(entry -> !Path.of(entry).equals(origin));

        assertThat(open(others, "AUTO")).isEqualTo("null");
        assertThat(open(others, "CAREFUL"))
                .isEqualTo("a careful reading needs the module parley-encoder on the class path");
    }

    @Test
    @NeedsOnnxRuntime
    void shouldReadCarefullyByItselfHere() throws IOException {
        assertThat(ReadingMode.AUTO.open(null)).isInstanceOf(OnnxEncoder.class);
        assertThat(WordEncoders.find()).isInstanceOf(OnnxEncoders.class);
    }

    /** What a mode opens on a class path of its own: the encoder, or why there is none. */
    private static String open(List<String> classPath, String mode) throws Exception {
        URL[] path = classPath.stream().map(ReadingChoiceTest::url).toArray(URL[]::new);
        try (URLClassLoader own = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> modes = own.loadClass(ReadingMode.class.getName());
            Object one = modes.getMethod("valueOf", String.class).invoke(null, mode);
            @Nullable Object encoder = modes.getMethod("open", Path.class).invoke(one, (Object) null);
            return String.valueOf(encoder);
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            assertThat(cause).isInstanceOf(IOException.class);
            return String.valueOf(cause.getMessage());
        }
    }

    private static List<String> classPath(java.util.function.Predicate<String> wanted) {
        return new ArrayList<>(
                Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                        .filter(wanted)
                        .toList());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copyWithoutModel(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> !file.endsWith("careful.zip") && !file.equals(from))
                    .forEach(file -> {
                        try {
                            Files.copy(file, to.resolve(from.relativize(file).toString()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private String withoutNatives(String jar) throws IOException {
        Path bare = folder.resolve("onnxruntime.jar");
        try (ZipFile in = new ZipFile(jar);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bare))) {
            for (ZipEntry entry :
                    in.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
            }
        }
        return bare.toString();
    }
}
