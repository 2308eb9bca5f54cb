package dev.parley.browser;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Setting;
import dev.parley.service.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** {@code parley demo --serve} as a process of its own, and further calls of {@code parley} beside it, as from a second terminal. */
final class Demo implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Path home;
    private final Process process;
    private final String told;

    private Demo(Path home, Process process, String told) {
        this.home = home;
        this.process = process;
        this.told = told;
    }

    /**
     * Starts it and waits until it tells where the page is.
     *
     * @param home    the user's home and temporary folder of all its processes
     * @param sources what it reads
     */
    static Demo serve(Path home, List<Path> sources) throws IOException {
        // The page is looked at here, and what it shows is not to change with a model.
        List<String> arguments = new ArrayList<>(List.of("demo", "--serve", "--reading", "quick"));
        sources.forEach(source -> arguments.add(source.toString()));
        var out = home.resolve("demo.out");
        var process = start(home, out, arguments);
        try {
            Awaitility.await("demo --serve")
                    .atMost(LONGEST)
                    .until(() -> text(out).contains("schema.registry.url") || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException("demo --serve has ended: " + text(out) + text(errors(out)));
            }
            return new Demo(home, process, text(out));
        } catch (RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    /** Calls {@code parley} with these arguments and waits for its end. Throws where that is not success. */
    void call(String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile(home, "call", ".out");
        var called = start(home, out, List.of(arguments));
        var ended = called.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        if (!ended || called.exitValue() != 0) {
            called.destroyForcibly();
            throw new IllegalStateException(List.of(arguments) + " failed: " + text(out) + text(errors(out)));
        }
    }

    private static Process start(Path home, Path out, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-Dparley.home=" + ROOT,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.parley.local.Main"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors(out).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
        return builder.start();
    }

    private static Path errors(Path out) {
        return out.resolveSibling(out.getFileName() + ".err");
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the page is, without a slash at its end. */
    String page() {
        return found("with the proof: +(http\\S+?)/?\\s");
    }

    /** Settings of a client or a service of this process that works beside it. */
    Settings settings(List<Setting> own, Map<String, ?> more) {
        var reader = Settings.of(own)
                .with(ServiceSettings.BOOTSTRAP_SERVERS, found("bootstrap\\.servers +(\\S+)"))
                .with(ServiceSettings.REGISTRY_URL, found("schema\\.registry\\.url +(\\S+)"));
        more.forEach(reader::with);
        return reader.read();
    }

    private String found(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("demo --serve does not tell " + pattern + ": " + told);
        }
        return matcher.group(1);
    }

    /** Stops it as Ctrl-C does, and waits for its end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
