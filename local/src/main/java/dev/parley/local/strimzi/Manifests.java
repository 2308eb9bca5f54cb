package dev.parley.local.strimzi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.parley.local.access.Grant;
import dev.parley.schemas.Topic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Resources of Strimzi as YAML documents. */
public final class Manifests {
    private static final String API = "kafka.strimzi.io/v1beta2";
    private static final ObjectMapper YAML = new ObjectMapper(
            YAMLFactory.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).build());

    private final String cluster;

    /** @param cluster name of the Kafka resource that they belong to */
    public Manifests(String cluster) {
        this.cluster = cluster;
    }

    /**
     * A KafkaTopic for each topic of the catalogue.
     *
     * @param partitions the same for all, since they are co-partitioned
     * @param replicas   copies of each
     */
    public String topics(int partitions, int replicas) {
        return Arrays.stream(Topic.values())
                .map(topic -> text(topic(topic, partitions, replicas)))
                .collect(Collectors.joining());
    }

    private Map<String, Object> topic(Topic topic, int partitions, int replicas) {
        // Numbers stay numbers: Strimzi takes them as they are.
        Map<String, Object> config = new TreeMap<>();
        topic.settings().forEach((key, value) -> config.put(key, isNumber(value) ? Long.valueOf(value) : value));
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("topicName", topic.topicName());
        spec.put("partitions", partitions);
        spec.put("replicas", replicas);
        spec.put("config", config);
        return resource("KafkaTopic", topic.topicName(), spec);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,18}");
    }

    /** A KafkaUser that signs in with SCRAM-SHA-512 and has these rights and no others. */
    public String user(String name, List<Grant> grants) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("authentication", Map.of("type", "scram-sha-512"));
        Map<String, Object> authorization = new LinkedHashMap<>();
        authorization.put("type", "simple");
        authorization.put("acls", grants.stream().map(Manifests::acl).toList());
        spec.put("authorization", authorization);
        return text(resource("KafkaUser", name, spec));
    }

    private static Map<String, Object> acl(Grant grant) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("type", kind(grant));
        resource.put("name", grant.name());
        resource.put("patternType", grant.prefixed() ? "prefix" : "literal");
        Map<String, Object> acl = new LinkedHashMap<>();
        acl.put("resource", resource);
        acl.put("operations", grant.operationNames());
        return acl;
    }

    private static String kind(Grant grant) {
        return switch (grant.type()) {
            case TOPIC -> "topic";
            case GROUP -> "group";
            case TRANSACTIONAL_ID -> "transactionalId";
            case CLUSTER -> "cluster";
            default -> throw new IllegalArgumentException("Strimzi knows no " + grant.type());
        };
    }

    private Map<String, Object> resource(String kind, String name, Map<String, Object> spec) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", name.toLowerCase(Locale.ROOT));
        metadata.put("labels", Map.of("strimzi.io/cluster", cluster));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("apiVersion", API);
        resource.put("kind", kind);
        resource.put("metadata", metadata);
        resource.put("spec", spec);
        return resource;
    }

    private static String text(Map<String, Object> resource) {
        try {
            return YAML.writeValueAsString(resource);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as YAML: " + resource, e);
        }
    }
}
