package io.whence.nlp.transformer;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtProvider;
import io.whence.nlp.transformer.Pieces.Piece;
import io.whence.nlp.transformer.Placement.Device;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The network of a model on ONNX Runtime. */
final class Network implements TextScorer {
    static {
        DjlPrivacy.keep();
    }

    private static final String ENGINE = "OnnxRuntime";
    private static final Pieces EMPTY =
            new Pieces(new long[2], AnnotationStyle.PAPER, List.of(new Piece(0, 0), new Piece(0, 0)));

    private final Model model;
    private final List<Predictor<List<Pieces>, List<Scores>>> predictors;
    private final Lanes lanes;

    /**
     * Loads the network and tries it once, since a GPU's libraries may be found missing only when they are used.
     *
     * @param files of the model; see {@code training/whence_training/export.py} for the network's shapes
     * @param threads how many cores one batch may use
     * @throws IllegalStateException if it cannot run on the device
     */
    Network(ExtractorModel files, Device device, int threads) {
        model = Model.newInstance("extractor", djl(device), ENGINE);
        try {
            int runs = device == Device.CPU ? threads : 1;
            files.readNetwork(device, in -> load(in, threads / runs));
            predictors = Stream.generate(() -> model.newPredictor(new BatchTranslator()))
                    .limit(runs)
                    .toList();
            lanes = new Lanes(predictors.stream().map(Network::lane).toList());
            score(List.of(EMPTY));
        } catch (IllegalStateException | LinkageError e) {
            model.close();
            throw e;
        }
    }

    private void load(InputStream network, int threads) {
        try {
            model.load(network, Map.of("intraOpNumThreads", Integer.toString(threads), "interOpNumThreads", "1"));
        } catch (IOException | MalformedModelException e) {
            throw new IllegalStateException("ONNX Runtime does not take the extractor's network", e);
        }
    }

    /** Why the GPU is not worth a try, if it is not. */
    static Optional<String> hindranceToGpu(ExtractorModel model) {
        if (!OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA)) {
            return Optional.of("this build of ONNX Runtime has no CUDA");
        }
        return model.hasNetworkForGpu()
                ? Optional.empty()
                : Optional.of("the model has no " + ExtractorModel.GPU_NETWORK + ", and int8 gains nothing on a GPU");
    }

    private static ai.djl.Device djl(Device device) {
        return device == Device.GPU ? ai.djl.Device.gpu() : ai.djl.Device.cpu();
    }

    @Override
    public List<Scores> score(List<Pieces> texts) {
        return lanes.score(texts);
    }

    private static Lanes.Lane lane(Predictor<List<Pieces>, List<Scores>> predictor) {
        return texts -> {
            try {
                return predictor.predict(texts);
            } catch (TranslateException e) {
                throw new IllegalStateException("the extractor's network failed on a batch of " + texts.size(), e);
            }
        };
    }

    @Override
    public void close() {
        lanes.close();
        predictors.forEach(Predictor::close);
        model.close();
    }
}
