package dev.parley.view.http;

import dev.parley.view.live.Hub;
import dev.parley.view.search.ReadingSearch;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The routes as they are declared, for tests that only look at them. */
final class Routes {
    private static final List<Route> ALL = make();

    private Routes() {}

    static List<Route> all() {
        return ALL;
    }

    private static List<Route> make() {
        try {
            var folder = Files.createTempDirectory("routes");
            try (var store = Store.open(folder, Clock.systemUTC());
                    var streams = new EventStreams(new Hub("routes"), 1, Runnable::run)) {
                var state = new ReadingSearch.State("READY", "", null, false, 1, 0, null, "");
                return new Api(store, streams, Duration.ofDays(1), () -> state, Clock.systemUTC()).routes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
