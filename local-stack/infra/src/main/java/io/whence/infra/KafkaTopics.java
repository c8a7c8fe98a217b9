package io.whence.infra;

import io.whence.events.Topic;
import io.whence.events.Topics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics of {@link Topics#ALL} that a broker does not have yet. */
final class KafkaTopics {

    private KafkaTopics() {}

    static void create(KafkaAccess broker) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(broker.settings())) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = Topics.ALL.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(KafkaTopics::request)
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    private static NewTopic request(Topic topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty()).configs(topic.settings());
    }
}
