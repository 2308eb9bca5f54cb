package dev.parley.local.command;

import dev.parley.local.lines.StandardOutput;
import dev.parley.local.strimzi.Manifests;
import dev.parley.schemas.AsyncApi;
import dev.parley.schemas.SubjectAdmin;
import dev.parley.schemas.SubjectState;
import dev.parley.schemas.Topic;
import dev.parley.schemas.TopicAdmin;
import dev.parley.schemas.TopicState;
import dev.parley.service.settings.ServiceSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley topics}: the catalogue's topics on a cluster, and their subjects in a registry. */
@Command(
        name = "topics",
        header = "Create, describe or declare Parley's topics and their schemas.",
        synopsisSubcommandLabel = "(create|describe|asyncapi|strimzi)")
final class TopicsCommand implements Runnable {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int MOST_PARTITIONS = 10_000;
    private static final int MOST_COPIES = 10;
    private static final String TOPICS_ONLY = "--topics-only";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "create, describe, asyncapi or strimzi is missing");
    }

    @Command(
            name = "create",
            header = "Create those that are missing; a topic that exists stays as it is.",
            description =
                    "Registers every schema and sets the compatibility of its subject to " + SubjectAdmin.LEVEL + ".")
    int create(
            @Mixin Connection connection,
            @Option(names = "--partitions", description = "Of each topic; default: setting topics.partitions.")
                    Integer partitions,
            @Option(names = TOPICS_ONLY, description = "Leave the schema registry alone.") boolean topicsOnly) {
        var settings = connection.settings();
        var count = partitions == null
                ? settings.number(ServiceSettings.TOPICS_PARTITIONS, 1, MOST_PARTITIONS)
                : partitions;
        var copies = settings.number(ServiceSettings.TOPICS_REPLICATION, -1, MOST_COPIES);
        var out = StandardOutput.buffered();
        ask(connection, admin -> admin.create(count, (short) copies, Map.of())).forEach(out::println);
        out.flush();
        if (!topicsOnly) {
            new SubjectAdmin(settings.serde()).create().forEach(out::println);
            out.flush();
        }
        return 0;
    }

    @Command(
            name = "describe",
            header = "Say how each stands against the catalogue; status 1 where one is missing or differs.")
    int describe(
            @Mixin Connection connection,
            @Option(names = TOPICS_ONLY, description = "Leave the schema registry alone.") boolean topicsOnly) {
        var settings = connection.settings();
        var partitions = settings.number(ServiceSettings.TOPICS_PARTITIONS, 1, MOST_PARTITIONS);
        var states = ask(connection, admin -> admin.describe(partitions));
        var subjects = topicsOnly ? List.<SubjectState>of() : new SubjectAdmin(settings.serde()).describe();
        var out = StandardOutput.buffered();
        states.forEach(state -> out.println(line(state, differences(state, subjects))));
        out.flush();
        return states.stream().allMatch(state -> differences(state, subjects).isEmpty()) ? 0 : 1;
    }

    @Command(name = "asyncapi", header = "Print topics, keys and schemas as an AsyncAPI 3 document, in JSON.")
    int asyncapi() {
        var out = StandardOutput.buffered();
        out.print(AsyncApi.document());
        out.flush();
        return 0;
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

    private static List<String> differences(TopicState state, List<SubjectState> subjects) {
        List<String> all = new ArrayList<>(state.differences());
        subjects.stream()
                .filter(subject -> subject.topic() == state.topic())
                .forEach(subject -> all.addAll(subject.differences()));
        return all;
    }

    private static String line(TopicState state, List<String> differences) {
        var topic = state.topic();
        var what = topic + "  key " + topic.key() + ", value "
                + topic.value().map(schema -> schema.getName()).orElse("raw bytes");
        return state.exists()
                ? what + ", " + state.partitions() + " partitions x " + state.replication() + ", "
                        + state.settings().getOrDefault("cleanup.policy", "?") + ", " + retention(topic)
                        + (differences.isEmpty() ? "" : "; but " + String.join("; ", differences))
                : what + "; " + String.join("; ", differences);
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
