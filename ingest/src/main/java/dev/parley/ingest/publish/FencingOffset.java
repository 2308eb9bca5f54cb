package dev.parley.ingest.publish;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The claim of a member of the group to write for a share, as an offset that goes with the transaction: brokers refuse it from
 * whoever is no member of the present generation any more.
 *
 * @param share    its partition of the state topic
 * @param position how far the member has read it
 */
record FencingOffset(ConsumerGroupMetadata member, TopicPartition share, long position) {

    Map<TopicPartition, OffsetAndMetadata> offsets() {
        return Map.of(share, new OffsetAndMetadata(position));
    }
}
