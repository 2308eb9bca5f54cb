package dev.parley.local.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A settings file in the user's home that names the broker and the registry of the {@code demo --serve} that runs. It is
 * there as long as that process; one left by a process that was killed is not believed.
 */
public final class ServedFile implements AutoCloseable {
    private static final String PROCESS = "# process ";

    private final Path file;

    private ServedFile(Path file) {
        this.file = file;
    }

    /** Where it stands: {@code .parley/serve.properties} in the user's home. */
    public static Path place() {
        return Path.of(System.getProperty("user.home"), ".parley", "serve.properties");
    }

    /** Writes it; closing removes it. Each line is {@code key=value}, a setting. */
    public static ServedFile write(Path file, List<String> settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var lines = new ArrayList<String>();
            lines.add(PROCESS + ProcessHandle.current().pid());
            lines.addAll(settings);
            Files.write(file, lines);
            return new ServedFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
    }

    /** The file, where the process that wrote it is still alive. */
    public static Optional<Path> find(Path file) {
        return Files.isReadable(file) && isAlive(file) ? Optional.of(file) : Optional.empty();
    }

    private static boolean isAlive(Path file) {
        try (var lines = Files.lines(file)) {
            var first = lines.findFirst().orElse("");
            return first.startsWith(PROCESS)
                    && ProcessHandle.of(Long.parseLong(first.substring(PROCESS.length())))
                            .map(ProcessHandle::isAlive)
                            .orElse(false);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file + ": " + e, e);
        }
    }
}
