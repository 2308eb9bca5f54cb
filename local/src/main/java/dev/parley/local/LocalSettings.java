package dev.parley.local;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Setting;
import dev.parley.service.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the services of this process are told: where broker and registry are, and what suits one machine. */
record LocalSettings(Path folder, String bootstrapServers, String registryUrl) {

    /** One broker and two processors gain nothing from more. */
    private static final int PARTITIONS = 2;

    /** Settings of one service; {@code more} wins over what is said here. */
    Settings of(List<Setting> own, Map<String, ?> more) {
        var reader = Settings.of(own)
                .with(ServiceSettings.BOOTSTRAP_SERVERS, bootstrapServers)
                .with(ServiceSettings.REGISTRY_URL, registryUrl)
                .with(ServiceSettings.STATE_DIR, folder.resolve("state"))
                .with(ServiceSettings.TOPICS_PARTITIONS, PARTITIONS)
                .with(ServiceSettings.TOPICS_REPLICATION, 1)
                .with(ServiceSettings.COMMIT_INTERVAL, "100ms")
                .with(ServiceSettings.CLOSE_TIMEOUT, "10s");
        more.forEach(reader::with);
        return reader.read();
    }
}
