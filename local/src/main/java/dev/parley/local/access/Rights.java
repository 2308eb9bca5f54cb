package dev.parley.local.access;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import dev.parley.schemas.Topic;
import dev.parley.schemas.TopicUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The least that each of Parley's users must be allowed, where the topics exist already. Groups, transactional ids and the topics
 * of Kafka Streams begin with the application's name, such as {@code parley-sink}.
 */
public final class Rights {
    private Rights() {}

    /**
     * In an order that stays: topics as in the catalogue, then what is internal.
     *
     * @param prefix       setting {@code application.prefix}
     * @param createTopics whether the user creates the catalogue's topics that are missing, as {@code topics.create=true} has it
     */
    public static List<Grant> of(TopicUse use, String prefix, boolean createTopics) {
        List<Grant> grants = new ArrayList<>();
        for (var topic : Topic.values()) {
            var operations = operations(use, topic, createTopics);
            if (!operations.isEmpty()) {
                grants.add(new Grant(ResourceType.TOPIC, topic.topicName(), false, operations));
            }
        }
        var application = prefix + "-" + use.lowerCase();
        grants.addAll(internal(use, application));
        // The view is a member of no group: each instance reads all.
        if (use != TopicUse.VIEW) {
            grants.add(
                    use.isService()
                            ? Grant.exactly(ResourceType.GROUP, application, READ)
                            : Grant.beginning(ResourceType.GROUP, application, READ));
        }
        if (use.isService()) {
            grants.add(Grant.beginning(ResourceType.TRANSACTIONAL_ID, application + "-", WRITE));
        }
        return List.copyOf(grants);
    }

    private static Set<AclOperation> operations(TopicUse use, Topic topic, boolean createTopics) {
        var operations = EnumSet.noneOf(AclOperation.class);
        if (use.reads().contains(topic)) {
            operations.add(READ);
        }
        if (use.writes().contains(topic)) {
            operations.add(WRITE);
        }
        if (createTopics && use.isService()) {
            operations.add(CREATE);
        }
        return operations;
    }

    private static List<Grant> internal(TopicUse use, String application) {
        return switch (use.internal()) {
            case NONE -> List.of();
            case CHANGELOGS -> List.of(Grant.beginning(ResourceType.TOPIC, application + "-", CREATE, READ, WRITE));
            case CHANGELOGS_AND_REPARTITIONS ->
                List.of(Grant.beginning(ResourceType.TOPIC, application + "-", CREATE, READ, WRITE, DELETE));
        };
    }
}
