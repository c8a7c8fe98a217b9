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
        post(record, why);
        rejection.ifPresent(report -> publisher.publish(Events.PROGRESS, report));
        LOG.errorf(
                why,
                "Dead letter: topic %s, partition %d, offset %d",
                record.topic(),
                record.partition(),
                record.offset());
    }

    /** The cause makes a letter larger than its message was; of one that has no room, the letter only tells. */
    private void post(ConsumerRecord<String, byte[]> record, Throwable why) {
        String topic = Topics.DEAD_LETTERS.name();
        try {
            publisher.sendRecords(List.of(DeadLetterHeaders.letter(topic, record, why, service)));
        } catch (UnsendableEventException e) {
            publisher.sendRecords(List.of(DeadLetterHeaders.notice(topic, record, why, service)));
        }
    }

    /**
     * Tells of something that a step set aside itself.
     *
     * @param topic of the event that it concerns
     * @param key of that event
     * @param report to the document concerned, if there is one
     */
    public void tell(String topic, String key, String reason, Optional<StageProgress> report) {
        publisher.send(List.of(DeadLetter.notice(topic, key, service, reason)));
        report.ifPresent(progress -> publisher.publish(Events.PROGRESS, progress));
        LOG.errorf("Set aside: topic %s, key %s: %s", topic, key, reason);
    }
}
