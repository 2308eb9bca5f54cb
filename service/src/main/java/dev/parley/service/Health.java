package dev.parley.service;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a service is.
 *
 * @param status  whether it works
 * @param detail  what it is doing, such as RUNNING
 * @param cause   why it does not work, or what failed last; null where nothing has
 * @param causeAt when that was; null where it is not known, or still so
 */
public record Health(
        Status status,
        String detail,
        @Nullable String cause,
        @Nullable Instant causeAt) {
    /** All but DOWN are alive: DEGRADED was ready and waits for what it needs; DOWN wants a restart or a person. */
    public enum Status {
        STARTING,
        READY,
        DEGRADED,
        DOWN
    }

    public Health {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(detail, "detail");
    }

    public Health(Status status, String detail, @Nullable String cause) {
        this(status, detail, cause, null);
    }

    static Health of(Status status, String detail, @Nullable Cause cause) {
        return new Health(status, detail, cause == null ? null : cause.text(), cause == null ? null : cause.at());
    }

    public static Health ready(String detail) {
        return new Health(Status.READY, detail, null);
    }

    public static Health starting(String detail) {
        return new Health(Status.STARTING, detail, null);
    }

    public static Health down(String detail, @Nullable String cause) {
        return new Health(Status.DOWN, detail, cause);
    }

    public boolean isReady() {
        return status == Status.READY;
    }

    public boolean isAlive() {
        return status != Status.DOWN;
    }
}
