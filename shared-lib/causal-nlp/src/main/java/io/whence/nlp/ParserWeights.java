package io.whence.nlp;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network of CoreNLP's transition parser (Chen and Manning 2014), laid out for speed: what a feature adds to the
 * hidden layer is a run of neighbouring floats, computed once and kept. CoreNLP's own classifier walks the same matrix
 * across its rows, in doubles, and takes seven times as long.
 */
final class ParserWeights {
    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    private static final String UNKNOWN = "-UNKNOWN-";
    /** Features kept; 4 kB each. The frequent ones come by first. */
    private static final int KEPT = 24_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<String> labelNames = new ArrayList<>();
    private final float[][] embeddings;
    private final float[][] hiddenOfInput;
    private final float[] bias;
    private final float[][] scoresOfHidden;
    private final int embeddingSize;
    private final int featureCount;
    private final Map<Integer, float[]> kept = new ConcurrentHashMap<>();

    private ParserWeights(BufferedReader in) throws IOException {
        int wordCount = header(in);
        int tagCount = header(in);
        int labelCount = header(in);
        embeddingSize = header(in);
        int hiddenSize = header(in);
        featureCount = header(in);
        header(in);
        embeddings = new float[wordCount + tagCount + labelCount][];
        names(in, wordCount, words, 0);
        names(in, tagCount, tags, wordCount);
        names(in, labelCount, labels, wordCount + tagCount);
        hiddenOfInput = matrix(in, embeddingSize * featureCount);
        bias = floats(in.readLine(), 0);
        scoresOfHidden = matrix(in, hiddenSize);
    }

    /** Reads the model that CoreNLP parses English with, from its models on the class path. */
    static ParserWeights load() {
        try (BufferedReader in = IOUtils.readerFromString(DependencyParser.DEFAULT_MODEL)) {
            return new ParserWeights(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the CoreNLP models: are they on the class path?", e);
        }
    }

    private static int header(BufferedReader in) throws IOException {
        String line = in.readLine();
        return Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }

    private void names(BufferedReader in, int count, Map<String, Integer> ids, int first) throws IOException {
        for (int i = first; i < first + count; i++) {
            String line = in.readLine();
            String name = line.substring(0, line.indexOf(' '));
            ids.put(name, i);
            embeddings[i] = floats(line, name.length() + 1);
            if (ids == labels) {
                labelNames.add(name);
            }
        }
    }

    private static float[][] matrix(BufferedReader in, int rows) throws IOException {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = floats(in.readLine(), 0);
        }
        return matrix;
    }

    private static float[] floats(String line, int from) {
        String[] cells = line.substring(from).trim().split(" ", -1);
        float[] values = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            values[i] = Float.parseFloat(cells[i]);
        }
        return values;
    }

    int word(String word) {
        return id(words, word);
    }

    int tag(String tag) {
        return id(tags, tag);
    }

    int label(String label) {
        return id(labels, label);
    }

    private static int id(Map<String, Integer> ids, String name) {
        Integer id = ids.get(name);
        return id != null ? id : Objects.requireNonNull(ids.get(UNKNOWN), name);
    }

    /** The labels of edges, without the one of no edge: index i is the label of transitions i (left) and i + size. */
    List<String> labels() {
        return labelNames.subList(1, labelNames.size());
    }

    int featureCount() {
        return featureCount;
    }

    /** The score of every transition: left for each label, right for each label, shift. */
    float[] scores(int[] features) {
        float[] hidden = bias.clone();
        for (int position = 0; position < features.length; position++) {
            add(hidden, contribution(features[position], position));
        }
        float[] scores = new float[scoresOfHidden[0].length];
        for (int i = 0; i < hidden.length; i++) {
            float cube = hidden[i] * hidden[i] * hidden[i];
            addTimes(scores, scoresOfHidden[i], cube);
        }
        return scores;
    }

    private float[] contribution(int feature, int position) {
        int key = feature * featureCount + position;
        float[] known = kept.get(key);
        if (known != null) {
            return known;
        }
        float[] computed = new float[bias.length];
        for (int k = 0; k < embeddingSize; k++) {
            addTimes(computed, hiddenOfInput[position * embeddingSize + k], embeddings[feature][k]);
        }
        if (kept.size() < KEPT) {
            kept.put(key, computed);
        }
        return computed;
    }

    private static void add(float[] to, float[] values) {
        for (int i = 0; i < to.length; i++) {
            to[i] += values[i];
        }
    }

    private static void addTimes(float[] to, float[] values, float factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] += values[i] * factor;
        }
    }
}
