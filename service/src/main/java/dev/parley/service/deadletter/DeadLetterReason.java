package dev.parley.service.deadletter;

import dev.parley.schemas.registry.SchemaRegistryException;
import java.util.Locale;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Why a record became a dead letter, in few words: a label of the figure that counts them. */
public enum DeadLetterReason {
    /** Its schema's id is unknown, or no Avro. */
    SCHEMA,
    /** Its bytes are no record of its topic. */
    UNREADABLE,
    /** It is, or becomes, larger than a record may be. */
    TOO_LARGE,
    /** What it says contradicts the contract. */
    INVALID,
    /** The service's own code broke on it. */
    FAILED;

    public static DeadLetterReason of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return TOO_LARGE;
            } else if (cause instanceof SchemaRegistryException) {
                return SCHEMA;
            }
        }
        if (failure instanceof SerializationException) {
            return UNREADABLE;
        }
        return failure instanceof IllegalArgumentException ? INVALID : FAILED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
