package io.whence.shell;

import io.whence.events.EncodedEvent;
import io.whence.events.Topics;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A message that was set aside.
 *
 * @param offset its place on the dead-letter topic
 * @param at when it was set aside
 * @param topic where it had been read from
 * @param key its key, mostly a document's id; empty if it had none
 * @param service who set it aside
 * @param reason why
 * @param replayable whether it holds the message; one that only tells of it is not sent again
 */
public record DeadLetter(
        long offset, Instant at, String topic, String key, String service, String reason, boolean replayable) {
    /**
     * The event that tells of something that is set aside elsewhere, with its reason.
     *
     * @param key of the event that was set aside, mostly a document's id
     */
    public static EncodedEvent notice(String topic, String key, String service, String reason) {
        return new EncodedEvent(Topics.DEAD_LETTERS.name(), key, DeadLetterHeaders.notice(topic, service, reason), "");
    }

    static DeadLetter of(ConsumerRecord<String, byte[]> record) {
        return new DeadLetter(
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                DeadLetterHeaders.value(record.headers(), DeadLetterHeaders.TOPIC),
                record.key() == null ? "" : record.key(),
                DeadLetterHeaders.value(record.headers(), DeadLetterHeaders.SERVICE),
                DeadLetterHeaders.value(record.headers(), DeadLetterHeaders.REASON),
                !DeadLetterHeaders.isNotice(record.headers()));
    }

    /** The record as it was before it was set aside. */
    static ProducerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> letter) {
        return new ProducerRecord<>(
                DeadLetterHeaders.value(letter.headers(), DeadLetterHeaders.TOPIC),
                null,
                letter.key(),
                letter.value(),
                DeadLetterHeaders.withoutOwn(letter.headers()));
    }
}
