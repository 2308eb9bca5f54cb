package dev.parley.local;

import dev.parley.ingest.IngestListener;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.schemas.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

/** A broker and a registry for a test class, and what tests do with them. */
final class LocalRun implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Path folder;
    private final LocalParley parley;
    private final Admin admin;
    private int files;

    LocalRun(Path folder) {
        this.folder = folder;
        this.parley = LocalParley.start(folder.resolve("data"), EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT);
        this.admin = Admin.create(parley.settings().kafka());
    }

    LocalParley parley() {
        return parley;
    }

    Admin admin() {
        return admin;
    }

    /** Publishes JSON lines through ingest and waits until they are in the raw topic. */
    void ingest(String... lines) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("items-" + files++ + ".jsonl"), List.of(lines));
        ingest(file);
    }

    void ingest(Path source) throws InterruptedException {
        try (var service = parley.startIngest(List.of(SourceSpec.of(source.toString())), true, IngestListener.NONE)) {
            service.awaitStopped();
        }
    }

    /** Offsets that enrich and sink have still to commit. */
    long lag() {
        return new Lag(admin, "parley-enrich", Topic.NEWS_RAW.topicName()).offsets()
                + new Lag(admin, "parley-sink", Topic.NEWS_TAGGED.topicName()).offsets();
    }

    void awaitCaughtUp() {
        awaitCaughtUp(LONGEST);
    }

    void awaitCaughtUp(Duration longest) {
        Awaitility.await("lag 0").atMost(longest).until(() -> lag() == 0);
    }

    Ledgers ledgers() {
        return Ledgers.of(parley.settings());
    }

    /** An item as a JSON line. */
    static String item(String id, String time, String text) {
        return "{\"id\":\"%1$s\",\"url\":\"https://paper.example/%1$s\",\"outlet\":\"The Paper\",\"title\":\"Item %1$s\","
                        .formatted(id)
                + "\"publishedAt\":\"2026-05-05T08:00:00Z\",\"updatedAt\":\"%s\",\"language\":\"en\",\"text\":\"%s\"}"
                        .formatted(time, text);
    }

    @Override
    public void close() {
        admin.close();
        parley.close();
    }
}
