package dev.parley.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.schemas.Topic;
import dev.parley.schemas.TopicUse;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class KafkaAclsTest {
    @Test
    void shouldPrintACommandForEachResource() {
        var commands =
                KafkaAcls.commands("kafka:9092", "User:parley-ingest", Rights.of(TopicUse.INGEST, "parley", false));

        var begin = "kafka-acls.sh --bootstrap-server kafka:9092 --command-config \"$ADMIN_CONFIG\" --add"
                + " --allow-principal User:parley-ingest ";
        assertThat(commands)
                .containsExactly(
                        begin + "--operation Write --topic parley.news.raw.v1",
                        begin + "--operation Read --operation Write --topic parley.ingest.state.v1",
                        begin + "--operation Read --group parley-ingest",
                        begin + "--operation Write --transactional-id parley-ingest- --resource-pattern-type prefixed");
    }

    @Test
    void shouldFollowThePrefixOfTheApplications() {
        assertThat(Rights.of(TopicUse.SINK, "staging", false))
                .contains(
                        Grant.exactly(ResourceType.GROUP, "staging-sink", AclOperation.READ),
                        Grant.beginning(ResourceType.TRANSACTIONAL_ID, "staging-sink-", AclOperation.WRITE));
    }

    @Test
    void shouldAllowToCreateOnlyWhereAsked() {
        assertThat(Rights.of(TopicUse.INGEST, "parley", false))
                .noneMatch(grant -> grant.operations().contains(AclOperation.CREATE));
        assertThat(Rights.of(TopicUse.INGEST, "parley", true))
                .filteredOn(grant -> grant.operations().contains(AclOperation.CREATE))
                .hasSameSizeAs(Topic.values());
    }

    @Test
    void shouldLetAConsumerOnlyRead() {
        assertThat(Rights.of(TopicUse.VIEW, "parley", true))
                .hasSize(6)
                .allSatisfy(grant -> assertThat(grant.operationNames()).containsExactly("Read"));
        assertThat(Rights.of(TopicUse.CONSUMER, "parley", true))
                .allMatch(grant -> grant.operations().equals(java.util.Set.of(AclOperation.READ)));
    }
}
