package dev.parley.local.strimzi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.parley.local.access.Rights;
import dev.parley.schemas.Topic;
import dev.parley.schemas.TopicUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of ops/kubernetes, read back. */
class KubernetesTest {
    private static final Path KUBERNETES = Path.of("../ops/kubernetes");
    private static final YAMLMapper YAML = new YAMLMapper();

    private static List<JsonNode> documents(String file) throws IOException {
        try (var values = YAML.readerFor(JsonNode.class)
                .<JsonNode>readValues(KUBERNETES.resolve(file).toFile())) {
            return values.readAll();
        }
    }

    private static JsonNode only(List<JsonNode> documents, String kind) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .reduce((one, other) -> {
                    throw new AssertionError("two of " + kind);
                })
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }

    @Test
    void shouldDeclareTheTopicsOfTheCatalogue() throws IOException {
        var generated = new Manifests("kafka").topics(Topic.DEFAULT_PARTITIONS, 3);

        assertThat(Files.readString(KUBERNETES.resolve("components/strimzi/topics.yaml")))
                .as("what `parley topics strimzi` prints")
                .isEqualTo(generated);
        var names = documents("components/strimzi/topics.yaml").stream()
                .map(topic -> topic.path("spec").path("topicName").asText())
                .toList();
        assertThat(names)
                .containsExactlyElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @Test
    void shouldDeclareAUserWithTheLeastRightsForEachService() throws IOException {
        var manifests = new Manifests("kafka");
        var generated = Stream.of(TopicUse.INGEST, TopicUse.ENRICH, TopicUse.SINK, TopicUse.VIEW)
                .map(use -> manifests.user("parley-" + use.lowerCase(), Rights.of(use, "parley", false)))
                .collect(Collectors.joining());

        assertThat(Files.readString(KUBERNETES.resolve("components/strimzi/users.yaml")))
                .as("what `parley acls --format strimzi --for ingest,enrich,sink,view` prints")
                .isEqualTo(generated);
        assertThat(documents("components/strimzi/users.yaml")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void shouldRunEachServiceWithoutPrivilegesAndAskItsHealth(String service) throws IOException {
        var documents = documents("base/" + service + ".yaml");
        var workload = only(documents, service.equals("ingest") ? "Deployment" : "StatefulSet");
        var name = "parley-" + service;
        assertThat(workload.at("/metadata/name").asText()).isEqualTo(name);
        assertThat(workload.at("/spec/selector/matchLabels/app.kubernetes.io~1name")
                        .asText())
                .isEqualTo(name)
                .isEqualTo(workload.at("/spec/template/metadata/labels/app.kubernetes.io~1name")
                        .asText())
                .isEqualTo(only(documents, "PodDisruptionBudget")
                        .at("/spec/selector/matchLabels/app.kubernetes.io~1name")
                        .asText());

        var pod = workload.at("/spec/template/spec");
        assertThat(pod.path("enableServiceLinks").isBoolean()).isTrue();
        assertThat(pod.path("enableServiceLinks").asBoolean()).isFalse();
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");

        var container = pod.at("/containers/0");
        assertThat(container.path("image").asText()).isEqualTo(name);
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/ready");
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                .isEqualTo("ALL");
        assertThat(container.at("/resources/limits/memory").asText())
                .isEqualTo(container.at("/resources/requests/memory").asText())
                .isNotEmpty();
        assertThat(texts(container.path("volumeMounts"), "mountPath")).contains("/tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrich", "sink"})
    void shouldKeepTheStateOfEachPodOnAVolumeOfItsOwn(String service) throws IOException {
        var documents = documents("base/" + service + ".yaml");
        var workload = only(documents, "StatefulSet");

        assertThat(texts(workload.at("/spec/template/spec/containers/0/volumeMounts"), "mountPath"))
                .contains("/var/lib/parley");
        assertThat(workload.at("/spec/volumeClaimTemplates/0/metadata/name").asText())
                .isEqualTo("state");
        assertThat(workload.at("/spec/serviceName").asText())
                .isEqualTo(only(documents, "Service").at("/metadata/name").asText());
    }

    @Test
    void shouldScaleOnTheLagOfWhatEachServiceReadsAndNoFurtherThanItsPartitions() throws IOException {
        var scaled = documents("components/keda/scaling.yaml").stream()
                .filter(document -> document.path("kind").asText().equals("ScaledObject"))
                .toList();

        assertThat(scaled).hasSize(2);
        for (var use : List.of(TopicUse.ENRICH, TopicUse.SINK)) {
            var spec = scaled.get(use == TopicUse.ENRICH ? 0 : 1).path("spec");
            assertThat(spec.at("/scaleTargetRef/name").asText()).isEqualTo("parley-" + use.lowerCase());
            assertThat(spec.path("maxReplicaCount").asInt()).isEqualTo(Topic.DEFAULT_PARTITIONS);
            assertThat(spec.at("/triggers/0/metadata/topic").asText())
                    .isEqualTo(use.reads().get(0).topicName());
            assertThat(spec.at("/triggers/0/metadata/consumerGroup").asText()).isEqualTo("parley-" + use.lowerCase());
        }
    }

    @Test
    void shouldNameOnlyFilesThatThereAre() throws IOException {
        try (var files = Files.walk(KUBERNETES)) {
            for (var file :
                    files.filter(path -> path.endsWith("kustomization.yaml")).toList()) {
                var kustomization = YAML.readTree(file.toFile());
                for (var list : List.of("resources", "components")) {
                    for (var named : kustomization.path(list)) {
                        assertThat(file.resolveSibling(named.asText())).exists();
                    }
                }
            }
        }
    }
}
