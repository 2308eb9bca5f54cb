package dev.parley.view.http;

import dev.parley.service.settings.Settings;
import dev.parley.view.ViewSettings;
import java.time.Duration;
import java.util.Set;

/**
 * Where and to whom page and API are served.
 *
 * @param port    0 for a free one
 * @param hosts   names that requests may use, in lower or upper case; empty where the guard's own rule holds
 * @param threads that answer requests
 * @param rate    requests a second from one address
 * @param streams event streams open at the same time
 * @param silence how long an outlet or a source may bring nothing before it is shown as silent
 */
public record HttpSettings(
        String host, int port, Set<String> hosts, int threads, int rate, int streams, Duration silence) {

    /** As they are set. Throws SettingsException where one of them is wrong. */
    public static HttpSettings of(Settings settings) {
        return new HttpSettings(
                settings.text(ViewSettings.HOST),
                settings.number(ViewSettings.PORT, 0, 65_535),
                Set.copyOf(settings.list(ViewSettings.HOSTS)),
                settings.number(ViewSettings.THREADS, 4, 1_000),
                settings.number(ViewSettings.RATE, 1, 1_000_000),
                settings.number(ViewSettings.STREAMS, 0, 100_000),
                settings.duration(ViewSettings.SILENCE));
    }
}
