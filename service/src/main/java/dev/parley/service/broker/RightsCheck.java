package dev.parley.service.broker;

import dev.parley.schemas.TopicUse;
import dev.parley.service.settings.SettingsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the brokers let a service do all that it will want to. What is missing is told at its start, by resource and operation,
 * rather than hours later by the first record of its kind, or never: a repartition topic that may not be emptied only grows.
 */
public final class RightsCheck {
    private final Admin admin;
    private final String application;
    private final Optional<TopicUse> use;

    /** @param name the service's name; one that the catalogue does not know is not checked */
    public RightsCheck(Admin admin, String name, String application) {
        this.admin = admin;
        this.application = application;
        this.use = List.of(TopicUse.values()).stream()
                .filter(known -> known.lowerCase().equals(name))
                .findFirst();
    }

    /** Throws SettingsException where a right is missing. */
    public void require() {
        var wanted = use.map(RightsCheck::wanted).orElseGet(TreeMap::new);
        wanted.putAll(internal());
        if (wanted.isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        var options = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        admin.describeTopics(wanted.keySet(), options)
                .topicNameValues()
                .forEach((topic, answer) ->
                        missing.addAll(missing(topic, wanted.getOrDefault(topic, Set.of()), answer)));
        if (!missing.isEmpty()) {
            throw new SettingsException(refused(String.join(", ", missing)));
        }
    }

    private static List<String> missing(String topic, Set<AclOperation> wanted, KafkaFuture<TopicDescription> answer) {
        try {
            return missing(
                    topic,
                    wanted,
                    Answers.await("rights on topic " + topic, answer).authorizedOperations());
        } catch (KafkaException e) {
            if (e.getCause() instanceof AuthorizationException) {
                return missing(topic, wanted, Set.of());
            }
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return List.of();
            }
            throw e;
        }
    }

    private static Map<String, Set<AclOperation>> wanted(TopicUse use) {
        Map<String, Set<AclOperation>> wanted = new TreeMap<>();
        use.reads().forEach(topic -> wanted.put(topic.topicName(), Set.of(AclOperation.READ)));
        use.writes()
                .forEach(topic -> wanted.merge(
                        topic.topicName(),
                        Set.of(AclOperation.WRITE),
                        (one, other) -> Set.of(AclOperation.READ, AclOperation.WRITE)));
        return wanted;
    }

    /** Those that there are; what is made later is made by this very user. */
    private Map<String, Set<AclOperation>> internal() {
        Map<String, Set<AclOperation>> wanted = new TreeMap<>();
        for (var topic : Answers.await("listing topics", admin.listTopics().names())) {
            if (topic.startsWith(application + "-") && topic.endsWith("-repartition")) {
                wanted.put(topic, Set.of(AclOperation.READ, AclOperation.WRITE, AclOperation.DELETE));
            } else if (topic.startsWith(application + "-") && topic.endsWith("-changelog")) {
                wanted.put(topic, Set.of(AclOperation.READ, AclOperation.WRITE));
            }
        }
        return wanted;
    }

    /** A broker without an authorizer says nothing of operations. */
    private static List<String> missing(
            String topic, Set<AclOperation> wanted, @Nullable Collection<AclOperation> allowed) {
        if (allowed == null || allowed.contains(AclOperation.ALL)) {
            return List.of();
        }
        return wanted.stream()
                .filter(operation -> !allowed.contains(operation))
                .sorted()
                .map(operation -> inWords(operation) + " on topic " + topic)
                .toList();
    }

    private static String inWords(AclOperation operation) {
        return operation.name().charAt(0) + operation.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * What a failure says of a right that is missing, in one sentence; empty where it is about something else.
     *
     * @param application what the group and the transactional ids are called after
     */
    public static Optional<String> refusal(Throwable failure, String application) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionalIdAuthorizationException) {
                return Optional.of(refused("Write on transactional ids that begin with " + application + "-"));
            }
            if (cause instanceof GroupAuthorizationException) {
                return Optional.of(refused("Read on group " + application));
            }
            if (cause instanceof TopicAuthorizationException topics
                    && !topics.unauthorizedTopics().isEmpty()) {
                return Optional.of(refused("topics " + String.join(", ", topics.unauthorizedTopics())));
            }
            if (cause instanceof AuthorizationException) {
                return Optional.of(refused(String.valueOf(failure.getMessage())));
            }
        }
        return Optional.empty();
    }

    private static String refused(String what) {
        return "the brokers refuse this user: " + what + "; `parley acls` prints what each service needs";
    }
}
