package dev.parley.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.service.deadletter.DeadLetterEntry;

/** A dead letter as JSON on one line. */
final class DeadLetterLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DeadLetterLine() {}

    static String of(DeadLetterEntry entry) {
        var line = JSON.createObjectNode()
                .put("partition", entry.partition())
                .put("offset", entry.offset())
                .put("failedAt", entry.failedAt().toString())
                .put("key", entry.key())
                .put("bytes", entry.bytes())
                .put("topic", entry.topic())
                .put("sourcePartition", entry.sourcePartition())
                .put("sourceOffset", entry.sourceOffset())
                .put("timestamp", entry.timestamp().toString())
                .put("exception", entry.exception())
                .put("reason", entry.reason())
                .put("node", entry.node())
                .put("replays", entry.replays());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
