package io.whence.shell;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.whence.events.Topic;
import io.whence.events.Topics;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Creates the topics that are missing before anything reads or writes them; those that exist stay as they are. */
@ApplicationScoped
public class TopicCreation {
    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final int BEFORE_CHANNELS = 1;
    private static final int LONGEST_REQUEST_MS = 30_000;

    private final ShellConfig.Topics config;
    private final Map<String, Object> kafka;

    public TopicCreation(ShellConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.config = config.topics();
        this.kafka = kafka;
    }

    void atStart(@Observes @Priority(BEFORE_CHANNELS) StartupEvent event) throws InterruptedException {
        if (config.create()) {
            createMissing();
        }
    }

    private void createMissing() throws InterruptedException {
        try (Admin admin = Admin.create(settings())) {
            for (Topic topic : Topics.ALL) {
                create(admin, topic);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka at " + kafka.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG)
                            + " does not answer; set kafka.bootstrap.servers (KAFKA_BOOTSTRAP_SERVERS)",
                    e.getCause());
        }
    }

    private void create(Admin admin, Topic topic) throws ExecutionException, InterruptedException {
        NewTopic wanted = new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.of(config.replication()))
                .configs(topic.settings());
        try {
            admin.createTopics(List.of(wanted)).all().get();
            LOG.infof("Created topic %s", topic.name());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private Map<String, Object> settings() {
        int patience = Math.toIntExact(config.patience().toMillis());
        return KafkaSettings.with(
                kafka,
                Map.of(
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        patience,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        Math.min(patience, LONGEST_REQUEST_MS)));
    }
}
