package io.whence.nlp.transformer;

import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores batches of texts on ONNX Runtime. Not for more than one thread at a time. */
final class Network implements AutoCloseable {
    private final ZooModel<List<Pieces>, List<Scores>> model;
    private final Predictor<List<Pieces>, List<Scores>> predictor;

    /**
     * @param file the network as ONNX, see {@code training/whence_training/export.py} for its shapes
     * @param threads how many cores one batch may use
     */
    Network(Path file, int threads) {
        try {
            model = criteria(file, threads).loadModel();
        } catch (IOException | ModelNotFoundException | MalformedModelException e) {
            throw new IllegalStateException("cannot load the extractor's network from " + file, e);
        }
        predictor = model.newPredictor();
    }

    /** The scores of each text, in the order given. */
    List<Scores> score(List<Pieces> texts) {
        try {
            return predictor.predict(texts);
        } catch (TranslateException e) {
            throw new IllegalStateException("the extractor's network failed on a batch of " + texts.size(), e);
        }
    }

    @Override
    public void close() {
        predictor.close();
        model.close();
    }

    @SuppressWarnings("unchecked")
    private static Criteria<List<Pieces>, List<Scores>> criteria(Path file, int threads) {
        return Criteria.builder()
                .setTypes((Class<List<Pieces>>) (Class<?>) List.class, (Class<List<Scores>>) (Class<?>) List.class)
                .optEngine("OnnxRuntime")
                .optModelPath(file)
                .optTranslator(new BatchTranslator())
                .optOption("intraOpNumThreads", Integer.toString(threads))
                .optOption("interOpNumThreads", "1")
                .build();
    }

    /** Word pieces to tensors and tensors to scores; the one place that knows their shapes. */
    private static final class BatchTranslator implements NoBatchifyTranslator<List<Pieces>, List<Scores>> {
        private static final String LENGTHS = "lengths";

        @Override
        public NDList processInput(TranslatorContext context, List<Pieces> texts) {
            int[] lengths = texts.stream().mapToInt(Pieces::length).toArray();
            context.setAttachment(LENGTHS, lengths);
            int longest = Arrays.stream(lengths).max().orElse(0);
            long[] ids = new long[texts.size() * longest];
            long[] mask = new long[ids.length];
            long[] styles = new long[ids.length];
            for (int row = 0; row < lengths.length; row++) {
                System.arraycopy(texts.get(row).ids(), 0, ids, row * longest, lengths[row]);
                Arrays.fill(mask, row * longest, row * longest + lengths[row], 1);
                Arrays.fill(
                        styles,
                        row * longest,
                        (row + 1) * longest,
                        texts.get(row).style().index());
            }
            NDManager manager = context.getNDManager();
            Shape shape = new Shape(texts.size(), longest);
            return new NDList(
                    tensor(manager, shape, "input_ids", ids),
                    tensor(manager, shape, "attention_mask", mask),
                    tensor(manager, shape, "token_type_ids", styles));
        }

        @Override
        public List<Scores> processOutput(TranslatorContext context, NDList outputs) {
            int[] lengths = (int[]) context.getAttachment(LENGTHS);
            int longest = (int) outputs.get(0).getShape().get(2);
            float[] pairs = outputs.get(0).toFloatArray();
            float[] causal = outputs.get(1).toFloatArray();
            float[] strengths = outputs.get(2).toFloatArray();
            int classes = strengths.length / lengths.length;
            List<Scores> scores = new ArrayList<>(lengths.length);
            for (int row = 0; row < lengths.length; row++) {
                float[] strength = Arrays.copyOfRange(strengths, row * classes, (row + 1) * classes);
                scores.add(new Scores(lengths[row], cut(pairs, row, longest, lengths[row]), causal[row], strength));
            }
            return scores;
        }

        private static NDArray tensor(NDManager manager, Shape shape, String name, long[] values) {
            NDArray tensor = manager.create(LongBuffer.wrap(values), shape, DataType.INT64);
            tensor.setName(name);
            return tensor;
        }

        /** One text's part of the batch, without the padding. */
        private static float[] cut(float[] batch, int row, int longest, int length) {
            int layers = Layer.COUNT;
            float[] cut = new float[layers * length * length];
            for (int line = 0; line < layers * length; line++) {
                int from = ((row * layers + line / length) * longest + line % length) * longest;
                System.arraycopy(batch, from, cut, line * length, length);
            }
            return cut;
        }
    }
}
