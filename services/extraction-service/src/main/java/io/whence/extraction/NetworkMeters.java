package io.whence.extraction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whence.nlp.transformer.NetworkListener;
import io.whence.nlp.transformer.Placement;
import io.whence.nlp.transformer.Placement.Device;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/** What the trained extractor's network tells of itself: its device, its batches and its queue, as metrics and in the log. */
final class NetworkMeters implements NetworkListener {
    private static final Logger LOG = Logger.getLogger(NetworkMeters.class);

    private final MeterRegistry registry;
    private final Counter fallbacks;
    private final Counter failures;
    private final DistributionSummary texts;
    private final Timer batch;
    private final Timer wait;
    private volatile Set<Device> inUse = Set.of();

    NetworkMeters(MeterRegistry registry) {
        this.registry = registry;
        this.fallbacks = registry.counter("whence.extraction.device.fallbacks");
        this.failures = registry.counter("whence.network.failures");
        this.texts = registry.summary("whence.network.batch.texts");
        this.batch = registry.timer("whence.network.batch");
        this.wait = registry.timer("whence.network.wait");
        for (Device each : Device.values()) {
            Gauge.builder("whence.extraction.device", () -> inUse.contains(each) ? 1 : 0)
                    .tag("device", name(each))
                    .description("1 for the device that the extractor's network runs on")
                    .strongReference(true)
                    .register(registry);
        }
    }

    @Override
    public void placed(Placement placement) {
        inUse = Set.of(placement.device());
        if (placement.fallback()) {
            fallbacks.increment();
            LOG.warnf(
                    "The extractor reads on the CPU, since %s. Check that this is the gpu build and that driver, CUDA 12"
                            + " and cuDNN 9 are there (docs/operations.md, \"GPU\"); whence.extraction.device=cpu ends"
                            + " this warning.",
                    placement.reason());
        } else {
            LOG.infof("The extractor reads on the %s: %s", placement.device(), placement.reason());
        }
    }

    @Override
    public void opened(IntSupplier waiting) {
        Gauge.builder("whence.network.waiting", waiting::getAsInt)
                .description("texts that wait for the extractor's network")
                .strongReference(true)
                .register(registry);
    }

    @Override
    public void scored(int many, Duration waited, Duration took) {
        texts.record(many);
        wait.record(waited);
        batch.record(took);
    }

    @Override
    public void failed(int many, Throwable why) {
        failures.increment();
        if (many > 1) {
            LOG.warnf("The extractor's network failed on %d texts, which are tried in halves: %s", many, why);
        }
    }

    private static String name(Device device) {
        return device.name().toLowerCase(Locale.ROOT);
    }
}
