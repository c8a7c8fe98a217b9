package io.whence.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker that takes all but some records, which it says are too large, or for which it is away. */
class FussyBroker extends MockProducer<String, byte[]> {
    private Predicate<ProducerRecord<String, byte[]>> unwanted = record -> false;
    private KafkaException answer = new RecordTooLargeException("too large");

    FussyBroker() {
        super(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
    }

    void refuse(String topic) {
        unwanted = record -> record.topic().equals(topic);
    }

    void refuseLettersWithABody() {
        unwanted = record -> record.topic().equals("whence.dead-letters") && record.value().length > 0;
    }

    void failWith(KafkaException failure, Predicate<ProducerRecord<String, byte[]>> concerned) {
        unwanted = concerned;
        answer = failure;
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        return unwanted.test(record) ? CompletableFuture.failedFuture(answer) : super.send(record);
    }
}
