package dev.parley.view.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Finds who answers a request: a route of the API, a file of the page, or the page itself. */
final class Router extends Handler.Abstract {
    private final Guard guard;
    private final List<Route> routes;
    private final WebFiles files;

    Router(Guard guard, List<Route> routes, WebFiles files) {
        this.guard = guard;
        this.routes = List.copyOf(routes);
        this.files = files;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Guard.secure(response);
        try {
            guard.check(request);
            answer(request).write(request, response, callback);
        } catch (RuntimeException e) {
            Problems.answer(e, request, response, callback);
        }
        return true;
    }

    private Answer answer(Request request) {
        var segments = segments(request);
        for (var route : routes) {
            var variables = route.match(segments);
            if (variables.isPresent()) {
                guard.count(request);
                var arguments =
                        Arguments.of(route.parameters(), request.getHttpURI().getQuery(), variables.get());
                return route.handler().answer(arguments);
            }
        }
        var browser = request.getHeaders().getValuesList(HttpHeader.ACCEPT).stream()
                .anyMatch(accepted -> accepted.contains("text/html"));
        var api = !segments.isEmpty() && segments.get(0).equals("api");
        var file = files.find(segments, browser && !api);
        if (file.isPresent()) {
            return file.get();
        }
        guard.count(request);
        throw RequestException.notFound(
                "there is nothing at " + request.getHttpURI().getPath());
    }

    private static List<String> segments(Request request) {
        List<String> segments = new ArrayList<>();
        var path = request.getHttpURI().getPath();
        for (var segment : path == null ? new String[0] : path.substring(1).split("/", -1)) {
            segments.add(decode(segment));
        }
        return segments;
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RequestException.bad("the path is not encoded as an address has it");
        }
    }
}
