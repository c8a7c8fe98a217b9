package io.whence.nlp.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Word pieces to tensors and tensors to scores; the one place that knows their shapes. */
final class BatchTranslator implements NoBatchifyTranslator<List<Pieces>, List<Scores>> {
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
        float[] said = outputs.get(1).toFloatArray();
        float[] sentence = outputs.get(2).toFloatArray();
        List<Scores> scores = new ArrayList<>(lengths.length);
        for (int row = 0; row < lengths.length; row++) {
            scores.add(new Scores(
                    lengths[row],
                    cut(pairs, Layer.COUNT, row, longest, lengths[row]),
                    cut(said, Said.VALUES, row, longest, lengths[row]),
                    sentence[2 * row],
                    sentence[2 * row + 1]));
        }
        return scores;
    }

    private static NDArray tensor(NDManager manager, Shape shape, String name, long[] values) {
        NDArray tensor = manager.create(LongBuffer.wrap(values), shape, DataType.INT64);
        tensor.setName(name);
        return tensor;
    }

    /** One text's part of the batch, without the padding. */
    private static float[] cut(float[] batch, int layers, int row, int longest, int length) {
        float[] cut = new float[layers * length * length];
        for (int line = 0; line < layers * length; line++) {
            int from = ((row * layers + line / length) * longest + line % length) * longest;
            System.arraycopy(batch, from, cut, line * length, length);
        }
        return cut;
    }
}
