package io.whence.shell;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The headers that tell a dead letter's cause and origin; the names are those that SmallRye uses. */
final class DeadLetterHeaders {
    static final String PREFIX = "dead-letter-";
    static final String REASON = PREFIX + "reason";
    static final String CAUSE = PREFIX + "cause";
    static final String EXCEPTION = PREFIX + "exception-class-name";
    static final String CAUSE_EXCEPTION = PREFIX + "cause-class-name";
    static final String TOPIC = PREFIX + "topic";
    static final String PARTITION = PREFIX + "partition";
    static final String OFFSET = PREFIX + "offset";
    static final String SERVICE = PREFIX + "service";

    /** Whether the letter tells of a message without holding it; nothing is sent when it is replayed. */
    static final String NOTICE = PREFIX + "notice";

    private static final int LONGEST_MESSAGE = 2_000;

    private DeadLetterHeaders() {}

    /** The dead letter of a record: its key, bytes and headers, and why. */
    static ProducerRecord<String, byte[]> letter(
            String topic, ConsumerRecord<String, byte[]> record, Throwable why, String service) {
        Headers headers = withoutOwn(record.headers());
        add(headers, REASON, message(why));
        add(headers, EXCEPTION, why.getClass().getName());
        if (why.getCause() != null) {
            add(headers, CAUSE, message(why.getCause()));
            add(headers, CAUSE_EXCEPTION, why.getCause().getClass().getName());
        }
        add(headers, TOPIC, record.topic());
        add(headers, PARTITION, String.valueOf(record.partition()));
        add(headers, OFFSET, String.valueOf(record.offset()));
        add(headers, SERVICE, service);
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    /** A letter without the message, for one that is too large to be set aside whole. */
    static ProducerRecord<String, byte[]> notice(
            String topic, ConsumerRecord<String, byte[]> record, Throwable why, String service) {
        ProducerRecord<String, byte[]> whole = letter(topic, record, why, service);
        Headers headers = new RecordHeaders();
        whole.headers().forEach(header -> {
            if (header.key().startsWith(PREFIX)) {
                headers.add(header);
            }
        });
        add(headers, NOTICE, "true");
        return new ProducerRecord<>(topic, null, record.key(), new byte[0], headers);
    }

    /** A letter that tells of something that is set aside elsewhere. */
    static Map<String, String> notice(String topic, String service, String reason) {
        return Map.of(REASON, shortened(reason), TOPIC, topic, SERVICE, service, NOTICE, "true");
    }

    static boolean isNotice(Headers headers) {
        return !value(headers, NOTICE).isEmpty();
    }

    /** The headers the record had before it died. */
    static Headers withoutOwn(Headers headers) {
        Headers others = new RecordHeaders();
        for (Header header : headers) {
            if (!header.key().startsWith(PREFIX)) {
                others.add(header);
            }
        }
        return others;
    }

    /** The value of a header, empty if it is not there. */
    static String value(Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String message(Throwable e) {
        @Nullable String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : shortened(message);
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
