package dev.parley.local.command;

import dev.parley.local.lines.StandardOutput;
import dev.parley.local.strimzi.Manifests;
import dev.parley.schemas.Topic;
import dev.parley.schemas.TopicAdmin;
import dev.parley.schemas.TopicState;
import dev.parley.service.ServiceSettings;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley topics}: the catalogue's topics on a cluster. */
@Command(
        name = "topics",
        header = "Create, describe or declare Parley's topics.",
        synopsisSubcommandLabel = "(create|describe|strimzi)")
final class TopicsCommand implements Runnable {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int MOST_PARTITIONS = 10_000;
    private static final int MOST_COPIES = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "create, describe or strimzi is missing");
    }

    @Command(name = "create", header = "Create those that are missing; what exists stays as it is.")
    int create(
            @Mixin Connection connection,
            @Option(names = "--partitions", description = "Of each topic; default: setting topics.partitions.")
                    Integer partitions) {
        var settings = connection.settings();
        var count = partitions == null
                ? settings.number(ServiceSettings.TOPICS_PARTITIONS, 1, MOST_PARTITIONS)
                : partitions;
        var copies = settings.number(ServiceSettings.TOPICS_REPLICATION, -1, MOST_COPIES);
        var out = StandardOutput.buffered();
        ask(connection, admin -> admin.create(count, (short) copies, Map.of())).forEach(out::println);
        out.flush();
        return 0;
    }

    @Command(
            name = "describe",
            header = "Say how each stands against the catalogue; status 1 where one is missing or differs.")
    int describe(@Mixin Connection connection) {
        var partitions = connection.settings().number(ServiceSettings.TOPICS_PARTITIONS, 1, MOST_PARTITIONS);
        var states = ask(connection, admin -> admin.describe(partitions));
        var out = StandardOutput.buffered();
        states.forEach(state -> out.println(line(state)));
        out.flush();
        return states.stream().allMatch(state -> state.differences().isEmpty()) ? 0 : 1;
    }

    @Command(name = "strimzi", header = "Print them as KafkaTopic resources of Strimzi.")
    int strimzi(
            @Mixin Connection connection,
            @Option(names = "--cluster", defaultValue = "kafka", description = "Strimzi's name of the cluster.")
                    String cluster,
            @Option(names = "--replicas", defaultValue = "3", description = "Copies of each.") int replicas) {
        var partitions = connection.settings().number(ServiceSettings.TOPICS_PARTITIONS, 1, MOST_PARTITIONS);
        var out = StandardOutput.buffered();
        out.print(new Manifests(cluster).topics(partitions, replicas));
        out.flush();
        return 0;
    }

    private static String line(TopicState state) {
        var topic = state.topic();
        var what = topic + "  key " + topic.key() + ", value "
                + topic.value().map(schema -> schema.getName()).orElse("raw bytes");
        return state.exists()
                ? what + ", " + state.partitions() + " partitions x " + state.replication() + ", "
                        + state.settings().getOrDefault("cleanup.policy", "?") + ", " + retention(topic)
                        + (state.differences().isEmpty() ? "" : "; but " + String.join("; ", state.differences()))
                : what + "; " + String.join("; ", state.differences());
    }

    private static String retention(Topic topic) {
        return topic.retention().map(kept -> "kept " + kept.toDays() + " days").orElse("kept for ever");
    }

    private static <T> T ask(Connection connection, Function<TopicAdmin, T> question) {
        var settings = connection.settings();
        Brokers.check(settings);
        try (var admin = Admin.create(settings.kafka())) {
            return question.apply(new TopicAdmin(admin, TIMEOUT));
        }
    }
}
