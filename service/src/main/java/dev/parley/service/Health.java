package dev.parley.service;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a service is.
 *
 * @param status whether it works
 * @param detail what it is doing, such as RUNNING
 * @param cause  why it does not work; null where it does
 */
public record Health(Status status, String detail, @Nullable String cause) {
    /** STARTING and READY are alive; DOWN wants a restart or a person. */
    public enum Status {
        STARTING,
        READY,
        DOWN
    }

    public Health {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(detail, "detail");
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
