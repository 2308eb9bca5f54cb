package dev.parley.view.http;

import dev.parley.view.model.Problem;
import dev.parley.view.model.Problem.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that is not answered as it wants, with what its sender is told. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;

    private RequestException(int status, String detail, List<Fault> faults, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.faults = faults;
        this.headers = headers;
    }

    static RequestException bad(List<Fault> faults) {
        var detail = faults.stream()
                .map(fault -> fault.parameter() + ": " + fault.detail())
                .collect(Collectors.joining("; "));
        return new RequestException(400, detail, faults, Map.of());
    }

    static RequestException bad(String detail) {
        return new RequestException(400, detail, List.of(), Map.of());
    }

    static RequestException forbidden(String detail) {
        return new RequestException(403, detail, List.of(), Map.of());
    }

    static RequestException notFound(String detail) {
        return new RequestException(404, detail, List.of(), Map.of());
    }

    static RequestException method(String method) {
        return new RequestException(
                405, method + " is not allowed: this only answers", List.of(), Map.of("Allow", "GET, HEAD"));
    }

    static RequestException tooMany(String detail, int seconds) {
        return new RequestException(429, detail, List.of(), retry(seconds));
    }

    static RequestException busy(String detail, int seconds) {
        return new RequestException(503, detail, List.of(), retry(seconds));
    }

    private static Map<String, String> retry(int seconds) {
        return Map.of("Retry-After", Integer.toString(seconds));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    Problem problem(String instance) {
        return Problems.of(status, String.valueOf(getMessage()), instance, faults);
    }
}
