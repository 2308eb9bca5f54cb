package dev.parley.view.http;

import dev.parley.view.model.Problem.Fault;
import dev.parley.view.search.Buckets;
import dev.parley.view.search.Paging;
import dev.parley.view.search.StatementFilter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the arguments of a request ask for. */
final class Asked {
    private Asked() {}

    static StatementFilter filter(Arguments arguments) {
        return new StatementFilter(
                arguments.set("actor"),
                arguments.set("affiliation"),
                arguments.set("target"),
                arguments.set("outlet"),
                arguments.set("rule"),
                arguments.set("side"),
                arguments.set("kind"),
                arguments.set("cueClass"),
                arguments.set("type"),
                arguments.day("from"),
                arguments.day("to"),
                arguments.fraction("confidence"),
                arguments.text("q"),
                order(arguments));
    }

    private static StatementFilter.Order order(Arguments arguments) {
        var order = arguments.choice("sort", StatementFilter.Order.class);
        if (order == StatementFilter.Order.RELEVANCE && arguments.text("q") == null) {
            throw RequestException.bad(List.of(new Fault("sort", "relevance needs words in q")));
        }
        return order;
    }

    static Paging paging(Arguments arguments) {
        return new Paging(arguments.number("page"), arguments.number("size"));
    }

    @Nullable
    static Buckets buckets(Arguments arguments) {
        var name = arguments.text("bucket");
        return name == null || name.equals(ApiParameters.AUTO) ? null : Buckets.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
