package io.whence.nlp.transformer;

import io.whence.nlp.transformer.Placement.Device;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs the network where it is wanted, and on the CPU if the GPU cannot be used: when it is loaded, and later on, should
 * the GPU go away while it works.
 */
final class PlacedNetwork implements TextScorer {
    private final Function<Device, TextScorer> loader;
    private final NetworkListener listener;
    private Loaded current;

    /**
     * Loads the network.
     *
     * @param hindrance why {@link DeviceChoice#AUTO} should not try the GPU, if it should not
     * @param loader throws if the network cannot run on the device
     */
    PlacedNetwork(
            DeviceChoice choice,
            Optional<String> hindrance,
            Function<Device, TextScorer> loader,
            NetworkListener listener) {
        this.loader = loader;
        this.listener = listener;
        this.current = load(choice, hindrance, loader);
        listener.placed(current.placement());
    }

    static PlacedNetwork of(ExtractorModel model, NetworkOptions options) {
        return new PlacedNetwork(
                options.device(),
                Network.hindranceToGpu(model),
                device -> new Network(model, device, options.threads()),
                options.listener());
    }

    @Override
    public List<Scores> score(List<Pieces> texts) {
        try {
            return current.network().score(texts);
        } catch (RuntimeException e) {
            // Larger batches come back in halves: only a text that fails alone tells a lost GPU from a full one.
            if (current.placement().device() == Device.CPU || texts.size() > 1) {
                throw e;
            }
            return onTheCpuFromNowOn(texts, e);
        }
    }

    private List<Scores> onTheCpuFromNowOn(List<Pieces> texts, RuntimeException why) {
        Loaded onCpu = cpu(loader, "the GPU failed: " + rootMessage(why), true);
        List<Scores> scores;
        try {
            scores = onCpu.network().score(texts);
        } catch (RuntimeException e) {
            // It is the text that is to blame, not the GPU.
            onCpu.network().close();
            throw e;
        }
        current.network().close();
        current = onCpu;
        listener.placed(current.placement());
        return scores;
    }

    @Override
    public void close() {
        current.network().close();
    }

    private static Loaded load(DeviceChoice choice, Optional<String> hindrance, Function<Device, TextScorer> loader) {
        String reason = choice == DeviceChoice.AUTO ? hindrance.orElse("a GPU is there") : "as configured";
        if (choice == DeviceChoice.CPU || (choice == DeviceChoice.AUTO && hindrance.isPresent())) {
            return cpu(loader, reason, false);
        }
        try {
            return new Loaded(loader.apply(Device.GPU), new Placement(Device.GPU, reason, false));
        } catch (RuntimeException | LinkageError e) {
            return cpu(loader, "the GPU cannot be used: " + rootMessage(e), true);
        }
    }

    private static Loaded cpu(Function<Device, TextScorer> loader, String reason, boolean fallback) {
        return new Loaded(loader.apply(Device.CPU), new Placement(Device.CPU, reason, fallback));
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).strip();
    }

    private record Loaded(TextScorer network, Placement placement) {}
}
