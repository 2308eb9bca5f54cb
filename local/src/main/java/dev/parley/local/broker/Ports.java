package dev.parley.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Free ports of the loopback address. A port may be taken between the look and its use: callers retry. */
final class Ports {
    private Ports() {}

    /** Two different ports that nobody listens on at this moment. */
    static Pair twoFree() {
        try (var first = listen();
                var second = listen()) {
            return new Pair(first.getLocalPort(), second.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    /** Whether a port that was already in use lies at the bottom of this failure. */
    static boolean isTaken(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    record Pair(int first, int second) {}
}
