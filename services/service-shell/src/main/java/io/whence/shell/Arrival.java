package io.whence.shell;

import io.whence.events.EventType;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event and the record that brought it. */
record Arrival<T>(EventType<T> type, ConsumerRecord<String, byte[]> record, T event) {}
