package dev.parley.view.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What is wrong with a request, as RFC 9457 has it; {@code errors} names each parameter at fault. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    /** What is wrong with one parameter. */
    public record Fault(String parameter, String detail) {}
}
