package dev.parley.view.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** How many requests are answered how, and how long that takes. A stream counts once it is open. */
final class Traffic {
    private final Map<Integer, Timer> byClass = new LinkedHashMap<>();

    Traffic(MeterRegistry meters) {
        for (var hundred = 2; hundred <= 5; hundred++) {
            byClass.put(
                    hundred,
                    Timer.builder("parley.view.requests")
                            .description("Requests to page and API, until their answer is begun")
                            .tag("status", hundred + "xx")
                            .register(meters));
        }
    }

    Handler counting(Handler inner) {
        return new Handler.Wrapper(inner) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                var began = NanoTime.now();
                var handled = super.handle(request, response, callback);
                var timer = byClass.get(response.getStatus() / 100);
                if (timer != null) {
                    timer.record(NanoTime.since(began), TimeUnit.NANOSECONDS);
                }
                return handled;
            }
        };
    }
}
