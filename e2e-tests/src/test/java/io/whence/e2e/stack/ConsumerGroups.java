package io.whence.e2e.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The services' consumer groups as Kafka's own tools see them. */
record ConsumerGroups(Map<String, Object> broker) {

    /** Whether every group has committed the end of every partition that it reads. */
    boolean haveCaughtUp() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(broker)) {
            Map<TopicPartition, Long> committed = committed(admin);
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
            var ends = admin.listOffsets(latest).all().get();
            return ends.entrySet().stream()
                    .allMatch(end -> end.getValue().offset() <= committed.getOrDefault(end.getKey(), 0L));
        }
    }

    /** By partition, of the group that is furthest behind. */
    private static Map<TopicPartition, Long> committed(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        for (GroupListing group : admin.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            offsets.forEach((partition, offset) -> committed.merge(partition, offset.offset(), Math::min));
        }
        return committed;
    }
}
