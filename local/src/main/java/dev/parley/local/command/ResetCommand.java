package dev.parley.local.command;

import dev.parley.local.lines.StandardOutput;
import dev.parley.local.reset.Reset;
import dev.parley.local.reset.Resettable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley reset}: a service back to the beginning of its input. */
@Command(
        name = "reset",
        header =
                "Put enrich or sink back to the beginning of its input; without --execute only say what would be done.",
        footer = {
            "",
            "The service must be stopped everywhere. Its next start reads all of its input again and writes everything anew;"
                    + " until it has caught up, consumers see its tables grow from nothing. State on other machines"
                    + " is cleared by the service itself when it starts there.",
        })
final class ResetCommand implements Callable<Integer> {
    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "SERVICE", description = "One of: ${COMPLETION-CANDIDATES}")
    private Resettable service = Resettable.SINK;

    @Option(names = "--execute", description = "Do it.")
    private boolean execute;

    @Override
    public Integer call() {
        var settings = connection.settings();
        Brokers.check(settings);
        var out = StandardOutput.buffered();
        var steps = Reset.plan(service, settings);
        for (var step : steps) {
            if (execute) {
                step.act().run();
            }
            out.println(step.what());
            out.flush();
        }
        System.err.println(
                steps.isEmpty()
                        ? service.serviceName() + " has nothing to reset here"
                        : execute
                                ? "done: start " + service.serviceName() + " again"
                                : "nothing was done; --execute does it");
        return 0;
    }
}
