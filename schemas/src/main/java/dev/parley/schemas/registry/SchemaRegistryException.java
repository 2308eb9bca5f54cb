package dev.parley.schemas.registry;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** The registry was away or said no. The message names the address, the subject or schema id, the status and the cause. */
public final class SchemaRegistryException extends SerializationException {
    private static final long serialVersionUID = 1L;

    /** What is at fault. */
    enum Fault {
        /** Nobody listened, it was too busy or broke inside: asking again may help. */
        PASSING,
        /** It does not let us in or does not take our schema: somebody has to act. */
        SETUP,
        /** The registry knows no schema of the id that a record names: a registry that is still loading says so too. */
        UNKNOWN,
        /** The record names a schema that is no Avro. */
        RECORD
    }

    private static final int NOT_FOUND = 404;

    private final Fault fault;
    /** Of the answer; 0 where there was none. */
    private final int status;

    SchemaRegistryException(String message, Fault fault, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.status = 0;
    }

    SchemaRegistryException(String message, Fault fault, int status) {
        super(message);
        this.fault = fault;
        this.status = status;
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    /** Whether nobody listened, or it was too busy: asking again may help. */
    public boolean isPassing() {
        return fault == Fault.PASSING;
    }

    boolean isUnknown() {
        return fault == Fault.UNKNOWN;
    }

    /** Whether only this record is at fault; if not, no record can be read or written: stop, and skip none. */
    public boolean isRecordAtFault() {
        return fault == Fault.RECORD || fault == Fault.UNKNOWN;
    }

    /** Whether the registry, rather than a record, is behind a failure. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SchemaRegistryException e && !e.isRecordAtFault()) {
                return true;
            }
        }
        return false;
    }
}
