package dev.parley.local.command;

import dev.parley.local.lines.StandardOutput;
import dev.parley.service.deadletter.DeadLetterFilter;
import dev.parley.service.deadletter.DeadLetters;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley dead-letters}: what could not be processed. */
@Command(
        name = "dead-letters",
        header = "List what could not be processed, or send it again once the cause is mended.",
        synopsisSubcommandLabel = "(list|replay)",
        subcommands = {DeadLettersCommand.Listing.class, DeadLettersCommand.Replay.class})
final class DeadLettersCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list or replay is missing");
    }

    /** Which letters are meant. */
    static final class Which {
        @Option(names = "--topic", description = "Only those that came from this topic.")
        private @Nullable String topic;

        @Option(names = "--key", description = "Only those with this key.")
        private @Nullable String key;

        @Option(names = "--reason", paramLabel = "WORDS", description = "Only those whose reason holds these words.")
        private @Nullable String reason;

        @Option(
                names = "--since",
                paramLabel = "TIME",
                converter = Times.class,
                description = "Only those that failed then or later, such as 2026-05-04T12:00:00Z.")
        private @Nullable Instant since;

        @Option(
                names = "--until",
                paramLabel = "TIME",
                converter = Times.class,
                description = "Only those that failed before then.")
        private @Nullable Instant until;

        @Option(
                names = {"-n", "--max"},
                paramLabel = "N",
                description = "No more than N.")
        private @Nullable Long max;

        DeadLetterFilter filter() {
            return new DeadLetterFilter(topic, key, reason, since, until, max == null ? Long.MAX_VALUE : max);
        }
    }

    /** {@code parley dead-letters list}. */
    @Command(name = "list", header = "Print them as JSON lines, with where they came from and why they failed.")
    static final class Listing implements Callable<Integer> {
        @Mixin
        private Connection connection = new Connection();

        @Mixin
        private Which which = new Which();

        @Override
        public Integer call() {
            var settings = connection.settings();
            Brokers.check(settings);
            var out = StandardOutput.buffered();
            DeadLetters.of(settings).list(which.filter()).forEach(entry -> out.println(DeadLetterLine.of(entry)));
            out.flush();
            return 0;
        }
    }

    /** {@code parley dead-letters replay}. */
    @Command(
            name = "replay",
            header = "Send them again to the topics that they came from, and print each as a JSON line.")
    static final class Replay implements Callable<Integer> {
        @Mixin
        private Connection connection = new Connection();

        @Mixin
        private Which which = new Which();

        @Option(names = "--dry-run", description = "Only print what would be sent.")
        private boolean dryRun;

        @Override
        public Integer call() {
            var settings = connection.settings();
            Brokers.check(settings);
            var out = StandardOutput.buffered();
            var done = DeadLetters.of(settings)
                    .replay(which.filter(), dryRun, entry -> out.println(DeadLetterLine.of(entry)));
            out.flush();
            System.err.println((dryRun ? "would send " : "sent ") + done.sent() + "; left " + done.tooOften()
                    + " that were replayed " + DeadLetters.MOST_REPLAYS + " times already, " + done.refused()
                    + " that name no topic to go back to, and " + done.leftOut()
                    + " without the value that was too large for them");
            return 0;
        }
    }
}
