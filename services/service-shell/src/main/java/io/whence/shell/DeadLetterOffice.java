package io.whence.shell;

import io.whence.events.Events;
import io.whence.events.Topics;
import io.whence.model.event.StageProgress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sets aside what could not be processed, with its cause, and reports it to the document it belongs to. */
@ApplicationScoped
public class DeadLetterOffice {
    private static final Logger LOG = Logger.getLogger(DeadLetterOffice.class);

    private final EventPublisher publisher;
    private final String service;

    public DeadLetterOffice(
            EventPublisher publisher, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.publisher = publisher;
        this.service = service;
    }

    void receive(ConsumerRecord<String, byte[]> record, Throwable why, Optional<StageProgress> rejection) {
        publisher.sendRecords(List.of(DeadLetterHeaders.letter(Topics.DEAD_LETTERS.name(), record, why, service)));
        rejection.ifPresent(report -> publisher.publish(Events.PROGRESS, report));
        LOG.errorf(
                why,
                "Dead letter: topic %s, partition %d, offset %d",
                record.topic(),
                record.partition(),
                record.offset());
    }
}
