package dev.parley.service.deadletter;

import dev.parley.schemas.Topic;
import dev.parley.service.settings.RecordLimit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be processed, as the dead-letter topic holds it: key and value as they came, the record's own
 * headers, Kafka's {@code __streams.errors.*} headers, and two of ours: the timestamp that the record had, and the node of
 * the topology where it failed. The dead letter's own timestamp is the time of the failure, so that retention
 * counts from there and old news is not deleted the moment it fails. What is too large for a record itself is left out, with its
 * size in a header: then the letter only points at topic, partition and offset.
 */
public final class DeadLetter {
    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String MESSAGE = "__streams.errors.message";
    public static final String STACKTRACE = "__streams.errors.stacktrace";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";
    public static final String TIMESTAMP = "parley.errors.timestamp";
    public static final String NODE = "parley.errors.node";
    /** Size of the value that was too large for a dead letter, and was left out. */
    public static final String LEFT_OUT = "parley.errors.left.out.bytes";
    /** How often a record was replayed; set by a replay, kept when it fails again. */
    public static final String REPLAYS = "parley.replays";
    /** Where a replayed record failed first. */
    public static final String ORIGIN = "parley.origin";

    private static final int LONGEST = 8_000;

    private DeadLetter() {}

    public static ProducerRecord<byte[], byte[]> of(ErrorHandlerContext context, Exception failure, RecordLimit limit) {
        return of(context, context.sourceRawKey(), context.sourceRawValue(), failure, limit);
    }

    public static ProducerRecord<byte[], byte[]> of(
            ErrorHandlerContext context,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Exception failure,
            RecordLimit limit) {
        var headers = headers(context, failure, limit);
        var isWhole = limit.fits(key, value, headers);
        if (!isWhole) {
            put(headers, LEFT_OUT, String.valueOf(value == null ? 0 : value.length));
        }
        return new ProducerRecord<>(
                Topic.DEAD_LETTERS.topicName(),
                null,
                Instant.now().toEpochMilli(),
                limit.fits(key, null, headers) ? key : null,
                isWhole ? value : null,
                headers);
    }

    private static Headers headers(ErrorHandlerContext context, Exception failure, RecordLimit limit) {
        var headers = new RecordHeaders();
        if (context.headers() != null && limit.fits(null, null, context.headers())) {
            context.headers().forEach(headers::add);
        }
        var root = root(failure);
        put(headers, EXCEPTION, failure.getClass().getName());
        put(headers, MESSAGE, message(failure, root));
        put(headers, STACKTRACE, trace(root));
        put(headers, TOPIC, String.valueOf(context.topic()));
        put(headers, PARTITION, String.valueOf(context.partition()));
        put(headers, OFFSET, String.valueOf(context.offset()));
        put(headers, TIMESTAMP, String.valueOf(context.timestamp()));
        put(headers, NODE, String.valueOf(context.processorNodeId()));
        return headers;
    }

    /** Whether a header was added to the record when it failed. */
    public static boolean isAboutTheFailure(String header) {
        return header.startsWith("__streams.errors.") || header.startsWith("parley.errors.");
    }

    private static void put(Headers headers, String key, String text) {
        headers.remove(key);
        var shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        headers.add(key, shown.getBytes(StandardCharsets.UTF_8));
    }

    /** Never null, as Kafka's own handlers would have it where an exception has no message. */
    private static String message(Exception failure, Throwable root) {
        var message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return root == failure || root.getMessage() == null || message.contains(root.getMessage())
                ? message
                : message + ": " + root.getMessage();
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
