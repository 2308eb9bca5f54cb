package dev.parley.local.serve;

import dev.parley.service.ServiceSettings;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** While this is open, other commands of this user find the broker by themselves. */
public final class Served {
    private Served() {}

    /** Something to close that no failure can stop. */
    public interface Announcement extends AutoCloseable {
        @Override
        void close();
    }

    /** Writes the file; where that does not work, says so and goes on: {@code --bootstrap-server} does the same. */
    public static Announcement announce(String bootstrapServers, String registryUrl, PrintStream err) {
        try {
            var file = ServedFile.write(
                    ServedFile.place(),
                    List.of(
                            ServiceSettings.BOOTSTRAP_SERVERS + "=" + bootstrapServers,
                            ServiceSettings.REGISTRY_URL + "=" + registryUrl));
            return file::close;
        } catch (UncheckedIOException e) {
            err.println("Other commands need --bootstrap-server and --registry: " + e.getMessage());
            return () -> {};
        }
    }
}
