package dev.parley.local.demo;

import dev.parley.schemas.Topic;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How to look further. */
final class Further {
    private static final String COMMAND = System.getProperty("parley.command", "parley");
    private static final String TOOLS = System.getProperty("parley.tools", "local/target/parley/lib/parley-local.jar");

    private Further() {}

    /** For a demo that has ended. */
    static String afterwards() {
        return """
                To look further:
                  %1$s demo FILE|FOLDER|URL ...   the same with your own articles
                  %1$s demo --serve               keeps Kafka up and serves a page, to look at who said what and to read its topics from a second terminal:
                  %2$s""".formatted(COMMAND, topics());
    }

    /** For one that keeps its broker up. */
    static String served(String page, String bootstrapServers, String registryUrl) {
        return """
                Who said what, with the proof:  %7$s
                Kafka is up until you press Ctrl-C.
                  bootstrap.servers    %3$s
                  schema.registry.url  %4$s
                In a second terminal:
                  %1$s tail actor.statements
                  %1$s tail --follow statements
                  java -cp %2$s org.apache.kafka.tools.consumer.ConsoleConsumer --bootstrap-server %3$s --topic %5$s --from-beginning
                  java -cp %2$s org.apache.kafka.tools.consumer.group.ConsumerGroupCommand --bootstrap-server %3$s --describe --all-groups
                  curl %4$s/subjects
                Topics: %6$s""".formatted(COMMAND, TOOLS, bootstrapServers, registryUrl, Topic.STATEMENTS, topics(), page);
    }

    private static String topics() {
        return Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.joining(", "));
    }
}
