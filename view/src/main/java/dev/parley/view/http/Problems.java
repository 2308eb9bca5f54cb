package dev.parley.view.http;

import dev.parley.view.codec.Json;
import dev.parley.view.model.Problem;
import dev.parley.view.model.Problem.Fault;
import dev.parley.view.search.TooDeepException;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, as RFC 9457 has it; also what Jetty refuses before a route is looked for. */
final class Problems extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "application/problem+json";

    static Problem of(int status, String detail, String instance, List<Fault> faults) {
        return new Problem("about:blank", HttpStatus.getMessage(status), status, detail, instance, faults);
    }

    /** Answers what went wrong; what is our fault is logged and not told. */
    static void answer(Throwable failure, Request request, Response response, Callback callback) {
        if (failure instanceof RequestException refused) {
            refused.headers().forEach((name, value) -> response.getHeaders().put(name, value));
            write(refused.status(), refused.problem(path(request)), response, callback);
            return;
        }
        if (failure instanceof TooDeepException) {
            answer(
                    RequestException.bad(List.of(new Fault("page", String.valueOf(failure.getMessage())))),
                    request,
                    response,
                    callback);
            return;
        }
        LOG.error("{} failed", path(request), failure);
        write(
                500,
                of(500, "this is a fault of the server; its log says more", path(request), List.of()),
                response,
                callback);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var status = response.getStatus() < 400 ? 500 : response.getStatus();
        Guard.secure(response);
        write(status, of(status, "the request cannot be read", path(request), List.of()), response, callback);
        return true;
    }

    private static String path(Request request) {
        var path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
        return path == null ? "/" : path;
    }

    private static void write(int status, Problem problem, Response response, Callback callback) {
        var bytes = Json.bytes(problem);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
