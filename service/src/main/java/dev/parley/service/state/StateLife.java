package dev.parley.service.state;

import dev.parley.service.broker.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicListing;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Whether the state stores on this machine belong to what the brokers hold of the group. They do not after the group was put
 * back to its beginning elsewhere, or its changelogs were made anew: what they then know of the past, the group has yet to see.
 */
public final class StateLife {
    private static final Pattern TASK = Pattern.compile("(.+__)?\\d+_\\d+");

    private final Path folder;
    private final String group;
    private final Admin admin;
    private final ChangelogNote note;

    /**
     * @param folder of the application's state stores
     * @param group  the application's id
     */
    public StateLife(Path folder, String group, Admin admin) {
        this.folder = folder;
        this.group = group;
        this.admin = admin;
        this.note = new ChangelogNote(folder);
    }

    /** Why the stores belong to another life; empty where they do not, or there are none. */
    public Optional<String> foreign() {
        if (!hasStores()) {
            return Optional.empty();
        }
        if (!hasOffsets()) {
            return Optional.of("group " + group + " has committed no offsets");
        }
        var noted = note.read();
        if (noted.isEmpty()) {
            return Optional.of("nothing is noted of the changelogs that it goes with");
        }
        var now = changelogs();
        return noted.entrySet().stream()
                .filter(id -> !id.getValue().equals(now.get(id.getKey())))
                .map(id -> "topic " + id.getKey() + (now.containsKey(id.getKey()) ? " was made anew" : " is gone"))
                .findFirst();
    }

    /** Notes which changelogs the stores go with from now on. */
    public void note() {
        var now = changelogs();
        try {
            if (!now.isEmpty() && !now.equals(note.read())) {
                note.write(now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("state folder " + folder + " cannot be written", e);
        }
    }

    private boolean hasStores() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.anyMatch(
                    file -> TASK.matcher(file.getFileName().toString()).matches() && Files.isDirectory(file));
        } catch (IOException e) {
            throw new UncheckedIOException("state folder " + folder + " cannot be read", e);
        }
    }

    private boolean hasOffsets() {
        try {
            return Answers.await(
                            "offsets of group " + group,
                            admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                    .values()
                    .stream()
                    .anyMatch(Objects::nonNull);
        } catch (KafkaException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return false;
            }
            throw e;
        }
    }

    private Map<String, String> changelogs() {
        Map<String, String> ids = new TreeMap<>();
        for (TopicListing topic :
                Answers.await("listing topics", admin.listTopics().listings())) {
            if (topic.name().startsWith(group + "-") && topic.name().endsWith("-changelog")) {
                ids.put(topic.name(), topic.topicId().toString());
            }
        }
        return ids;
    }
}
