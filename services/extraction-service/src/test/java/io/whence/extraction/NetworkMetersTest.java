package io.whence.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whence.nlp.transformer.Placement;
import io.whence.nlp.transformer.Placement.Device;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final NetworkMeters meters = new NetworkMeters(registry);
    private final Logger log = Logger.getLogger(NetworkMeters.class.getName());
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        log.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(lines);
    }

    @Test
    void aFallbackIsAWarningThatSaysWhyAndWhatToDo() {
        meters.placed(new Placement(Device.CPU, "the GPU cannot be used: no libcudart.so.12", true));

        assertThat(lines.records).singleElement().satisfies(line -> {
            assertThat(line.getLevel().getName()).isEqualTo("WARN");
            assertThat(line.getMessage() + Arrays.toString(line.getParameters()))
                    .contains("no libcudart.so.12", "whence.extraction.device=cpu", "docs/operations.md");
        });
        assertThat(registry.counter("whence.extraction.device.fallbacks").count())
                .isEqualTo(1);
    }

    @Test
    void theDeviceInUseIsOne() {
        meters.placed(new Placement(Device.GPU, "a GPU is there", false));
        assertThat(device("gpu")).isEqualTo(1);
        assertThat(device("cpu")).isZero();

        meters.placed(new Placement(Device.CPU, "the GPU failed: device lost", true));

        assertThat(device("gpu")).isZero();
        assertThat(device("cpu")).isEqualTo(1);
    }

    @Test
    void theCpuByChoiceIsNoWarning() {
        meters.placed(new Placement(Device.CPU, "as configured", false));

        assertThat(lines.records).extracting(line -> line.getLevel().getName()).containsExactly("INFO");
    }

    @Test
    void theQueueIsLookedAtWhenItIsAskedFor() {
        int[] waiting = {0};
        meters.opened(() -> waiting[0]);

        waiting[0] = 7;

        assertThat(registry.get("whence.network.waiting").gauge().value()).isEqualTo(7);
    }

    @Test
    void batchesAndTheirTimesAddUp() {
        meters.scored(16, Duration.ofMillis(2), Duration.ofMillis(30));
        meters.scored(4, Duration.ofMillis(1), Duration.ofMillis(10));

        assertThat(registry.summary("whence.network.batch.texts").totalAmount()).isEqualTo(20);
        assertThat(registry.timer("whence.network.batch").count()).isEqualTo(2);
    }

    @Test
    void aFailureOfManyTextsIsLoggedAndEveryFailureCounted() {
        meters.failed(8, new IllegalStateException("out of memory"));
        meters.failed(1, new IllegalStateException("out of memory"));

        assertThat(lines.records).hasSize(1);
        assertThat(registry.counter("whence.network.failures").count()).isEqualTo(2);
    }

    private double device(String name) {
        return registry.get("whence.extraction.device")
                .tag("device", name)
                .gauge()
                .value();
    }

    private static final class Lines extends Handler {
        final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
