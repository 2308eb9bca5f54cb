package dev.parley.local.command;

import dev.parley.local.lines.StandardOutput;
import dev.parley.local.topics.RecordJson;
import dev.parley.local.topics.TopicReader;
import dev.parley.local.topics.TopicReader.From;
import dev.parley.schemas.Topic;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code parley tail}: a topic's records. */
@Command(name = "tail", header = "Print a topic's records as JSON lines, from the beginning to the end as it is now.")
final class TailCommand implements Callable<Integer> {
    @Mixin
    private Connection connection = new Connection();

    @Parameters(
            paramLabel = "TOPIC",
            completionCandidates = Names.class,
            converter = Named.class,
            description = "A topic of Parley, in full or without parley. and .v1: ${COMPLETION-CANDIDATES}.")
    private Topic topic = Topic.STATEMENTS;

    @Option(
            names = "--from-beginning",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Begin with the oldest record (the default); --no-from-beginning: with the next one.")
    private boolean fromBeginning = true;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what comes, until it is interrupted.")
    private boolean follow;

    @Option(
            names = {"-n", "--max"},
            paramLabel = "N",
            description = "Print no more than N records.")
    private long max = Long.MAX_VALUE;

    @Override
    public Integer call() {
        var settings = connection.settings();
        Brokers.check(settings);
        var out = StandardOutput.buffered();
        var json = new RecordJson(topic, settings);
        var left = new long[] {max};
        try (var reader = new TopicReader(settings)) {
            reader.read(topic.topicName(), fromBeginning ? From.BEGINNING : From.NOW, follow, consumed -> {
                if (left[0]-- <= 0) {
                    return false;
                }
                out.println(json.whole(consumed));
                if (follow) {
                    out.flush();
                }
                return left[0] > 0;
            });
        }
        out.flush();
        return 0;
    }

    /** The names that a user may type. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Topic.values()).map(Names::brief).iterator();
        }

        static String brief(Topic topic) {
            return topic.topicName().replaceFirst("^parley\\.", "").replaceFirst("\\.v\\d+$", "");
        }
    }

    /** From what the user typed to the topic. */
    static final class Named implements ITypeConverter<Topic> {
        @Override
        public Topic convert(String typed) {
            return Arrays.stream(Topic.values())
                    .filter(topic -> topic.topicName().equals(typed)
                            || Names.brief(topic).equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is no topic of Parley; they are "
                            + Arrays.stream(Topic.values())
                                    .map(Topic::topicName)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
