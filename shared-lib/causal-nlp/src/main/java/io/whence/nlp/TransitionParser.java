package io.whence.nlp;

import io.whence.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A greedy arc-standard parser that takes the best transition at each step: two steps for each token. A verb with tense
 * is never made a subject, an object or an adjective of another word, which the network would do now and then.
 */
final class TransitionParser {
    private static final int TAGS = 18;
    private static final int LABELS = 36;
    private static final int CHILDREN = 6;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** What only nouns and adjectives are to their heads. */
    private static final Set<String> NOMINAL = Set.of("amod", "compound", "nsubj", "obj", "det");

    private static final Map<String, String> WRITTEN = Map.of("“", "\"", "”", "\"", "‘", "'", "’", "'");

    private final ParserWeights weights;
    private final List<String> labels;
    private final int root;
    private final Set<Integer> nominal;

    TransitionParser(ParserWeights weights) {
        this.weights = weights;
        this.labels = weights.labels();
        this.root = labels.indexOf("root");
        this.nominal = NOMINAL.stream().map(labels::indexOf).collect(Collectors.toUnmodifiableSet());
    }

    /** One edge for each token, in the order of the tokens. */
    List<Dependency> parse(List<ParseToken> tokens) {
        Run run = new Run(tokens);
        while (!run.state.done()) {
            run.step();
        }
        return run.dependencies();
    }

    /** The network forgets the ":pass" of a subject now and then; CoreNLP puts it right in the same way. */
    private static Dependency passive(Dependency edge, List<Dependency> edges) {
        boolean subject = edge.relation().equals("nsubj") || edge.relation().equals("csubj");
        return subject
                        && edges.stream()
                                .anyMatch(other -> other.governor() == edge.governor()
                                        && other.relation().equals("aux:pass"))
                ? new Dependency(edge.governor(), edge.dependent(), edge.relation() + ":pass")
                : edge;
    }

    private final class Run {
        private final ParserState state;
        private final int[] words;
        private final int[] tags;
        private final boolean[] finite;

        Run(List<ParseToken> tokens) {
            state = new ParserState(tokens.size());
            words = new int[tokens.size() + 1];
            tags = new int[tokens.size() + 1];
            finite = new boolean[tokens.size() + 1];
            words[0] = weights.word(ParserWeights.ROOT);
            tags[0] = weights.tag(ParserWeights.ROOT);
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i).token();
                words[i + 1] = weights.word(WRITTEN.getOrDefault(token.form(), token.form()));
                tags[i + 1] = weights.tag(token.tag());
                finite[i + 1] = FINITE.contains(token.tag());
            }
        }

        void step() {
            float[] scores = weights.scores(features());
            int best = -1;
            for (int i = 0; i < scores.length; i++) {
                if ((best < 0 || scores[i] > scores[best]) && allowed(i)) {
                    best = i;
                }
            }
            apply(best);
        }

        private boolean allowed(int transition) {
            int count = labels.size();
            if (transition == 2 * count) {
                return !state.bufferEmpty();
            }
            boolean left = transition < count;
            int head = left ? state.stack(0) : state.stack(1);
            boolean rooted = transition % count == root;
            if (head < 0 || (head == 0) != rooted) {
                return false;
            }
            int dependent = left ? state.stack(1) : state.stack(0);
            if (dependent >= 0 && finite[dependent] && nominal.contains(transition % count)) {
                return false;
            }
            return state.height() > 2 || (!left && state.height() == 2 && state.bufferEmpty());
        }

        private void apply(int transition) {
            int count = labels.size();
            if (transition == 2 * count) {
                state.shift();
            } else if (transition < count) {
                state.left(transition);
            } else {
                state.right(transition - count);
            }
        }

        private int[] features() {
            int[] features = new int[weights.featureCount()];
            for (int i = 0; i < 3; i++) {
                put(features, i, state.stack(2 - i));
                put(features, 3 + i, state.buffer(i));
            }
            for (int i = 0; i < 2; i++) {
                int token = state.stack(i);
                int[] family = {
                    state.leftChild(token, 1),
                    state.rightChild(token, 1),
                    state.leftChild(token, 2),
                    state.rightChild(token, 2),
                    state.leftChild(state.leftChild(token, 1), 1),
                    state.rightChild(state.rightChild(token, 1), 1)
                };
                for (int j = 0; j < CHILDREN; j++) {
                    put(features, CHILDREN * (i + 1) + j, family[j]);
                    features[LABELS + CHILDREN * i + j] = label(family[j]);
                }
            }
            return features;
        }

        private void put(int[] features, int position, int token) {
            features[position] = token == ParserState.NONE ? weights.word(ParserWeights.NULL) : words[token];
            features[TAGS + position] = token == ParserState.NONE ? weights.tag(ParserWeights.NULL) : tags[token];
        }

        private int label(int token) {
            int label = state.label(token);
            return weights.label(label == ParserState.NONE ? ParserWeights.NULL : labels.get(label));
        }

        private List<Dependency> dependencies() {
            List<Dependency> edges = new ArrayList<>();
            for (int token = 1; token < words.length; token++) {
                edges.add(new Dependency(state.head(token) - 1, token - 1, labels.get(state.label(token))));
            }
            return edges.stream().map(edge -> passive(edge, edges)).toList();
        }
    }
}
