package dev.parley.local.serve;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** While this is open, other commands of this user find the broker by themselves. */
public final class Served {
    private static final List<String> TOLD =
            List.of(ServiceSettings.BOOTSTRAP_SERVERS, ServiceSettings.REGISTRY_URL, ServiceSettings.TOPICS_PARTITIONS);

    private Served() {}

    /** Something to close that no failure can stop. */
    public interface Announcement extends AutoCloseable {
        @Override
        void close();
    }

    /** Writes the file; where that does not work, says so and goes on: {@code --bootstrap-server} does the same. */
    public static Announcement announce(Settings settings, PrintStream err) {
        try {
            var lines = TOLD.stream().map(key -> key + "=" + settings.text(key)).toList();
            var file = ServedFile.write(ServedFile.place(), lines);
            return file::close;
        } catch (UncheckedIOException e) {
            err.println("Other commands need --bootstrap-server and --registry: " + e.getMessage());
            return () -> {};
        }
    }
}
