package io.whence.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.events.EncodedEvent;
import io.whence.events.Sending;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class EventPublisherTest {
    private final FussyBroker broker = new FussyBroker();
    private final EventPublisher publisher = new EventPublisher(broker, "test-service");

    @Test
    void oneEventThatIsTooLargeHoldsUpNoOther() {
        broker.failWith(new RecordTooLargeException("5000000 bytes"), record -> record.key()
                .equals("2"));

        List<Sending> outcomes = publisher.deliver(events(4));

        assertThat(broker.history()).extracting(ProducerRecord::key).containsExactly("0", "1", "3");
        assertThat(outcomes.get(2)).isInstanceOf(Sending.Refused.class);
        assertThat(outcomes.get(2).<String>fold(() -> "", reason -> reason, reason -> ""))
                .contains("key 2")
                .contains("5000000 bytes");
        assertThat(outcomes.get(3)).isEqualTo(new Sending.Sent());
    }

    @Test
    void whileTheBrokerIsAwayEachFurtherEventIsNotWaitedFor() {
        broker.failWith(
                new TimeoutException("no answer"), record -> record.key().compareTo("1") >= 0);

        List<Sending> outcomes = publisher.deliver(events(4));

        assertThat(broker.history()).extracting(ProducerRecord::key).containsExactly("0");
        assertThat(outcomes.subList(1, 4))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Sending.Waiting.class));
    }

    @Test
    void itIsKnownWhetherTheBrokerIsAway() {
        broker.failWith(new TimeoutException("no answer"), record -> true);
        publisher.deliver(events(1));
        boolean whileAway = publisher.reachesTheBroker();
        broker.failWith(new RecordTooLargeException("5000000 bytes"), record -> true);
        publisher.deliver(events(1));

        assertThat(whileAway).isFalse();
        assertThat(publisher.reachesTheBroker()).isTrue();
    }

    @Test
    void aBrokerThatTurnsUsAwayIsWorthRetrying() {
        broker.failWith(new SaslAuthenticationException("wrong password"), record -> true);

        assertThatThrownBy(() -> publisher.send(events(1)))
                .isInstanceOf(RetryableException.class)
                .hasMessageContaining("wrong password");
    }

    @Test
    void aThreadThatIsEndedWhileItSendsGivesNoEventUp() {
        FussyBroker ending = new FussyBroker() {
            @Override
            public synchronized void flush() {
                throw new InterruptException(new InterruptedException("ending"));
            }
        };

        assertThatThrownBy(() -> new EventPublisher(ending, "test-service").send(events(1)))
                .isInstanceOf(RetryableException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anEventThatIsTooLargeIsNotWorthRetrying() {
        broker.failWith(new RecordTooLargeException("5000000 bytes"), record -> true);

        assertThatThrownBy(() -> publisher.send(events(1))).isInstanceOf(UnsendableEventException.class);
    }

    private static List<EncodedEvent> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new EncodedEvent("whence.passages", String.valueOf(i), Map.of(), "{}"))
                .toList();
    }
}
