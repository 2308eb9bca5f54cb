package dev.parley.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a demo keeps its data: the user's folder, or a temporary one that goes when this is closed. */
final class DataFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    private final Path path;
    private final boolean temporary;

    private DataFolder(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    static DataFolder of(@Nullable Path given) {
        try {
            return given == null
                    ? new DataFolder(Files.createTempDirectory("parley-demo-"), true)
                    : new DataFolder(Files.createDirectories(given).toAbsolutePath(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot make the data folder "
                            + (given == null ? "in " + System.getProperty("java.io.tmpdir") : given) + ": " + e,
                    e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("temporary folder {} is left: {}", path, e.toString());
        }
    }
}
