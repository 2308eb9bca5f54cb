package dev.parley.view.http;

import dev.parley.view.codec.Json;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What a request is answered with. */
@FunctionalInterface
interface Answer {
    /** Writes it, at once or bit by bit, and completes the callback in the end. */
    void write(Request request, Response response, Callback callback);

    /** An object as JSON, with its ETag. */
    static Answer json(Object value) {
        return new Body(Route.JSON, Json.bytes(value));
    }
}
