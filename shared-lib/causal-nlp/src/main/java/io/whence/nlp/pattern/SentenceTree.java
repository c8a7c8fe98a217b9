package io.whence.nlp.pattern;

import io.whence.nlp.Dependency;
import io.whence.nlp.SentenceParse;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A parsed sentence as patterns want to see it: tokens by index, each with its head, its label and its children. */
final class SentenceTree {
    static final int NONE = -1;

    private final SentenceParse parse;
    private final int[] heads;
    private final String[] labels;
    private final List<List<Integer>> children = new ArrayList<>();
    private final String[] lemmas;
    private final String[] words;

    SentenceTree(SentenceParse parse) {
        this.parse = parse;
        int size = parse.tokens().size();
        heads = new int[size];
        labels = new String[size];
        lemmas = new String[size];
        words = new String[size];
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
            heads[i] = NONE;
            labels[i] = "dep";
            lemmas[i] = parse.tokens().get(i).token().lemma().toLowerCase(Locale.ROOT);
            words[i] = parse.tokens().get(i).token().form().toLowerCase(Locale.ROOT);
        }
        parse.dependencies().forEach(this::add);
    }

    private void add(Dependency edge) {
        heads[edge.dependent()] = edge.governor();
        labels[edge.dependent()] = edge.relation();
        if (edge.governor() >= 0) {
            children.get(edge.governor()).add(edge.dependent());
        }
    }

    SentenceParse parse() {
        return parse;
    }

    int size() {
        return heads.length;
    }

    String lemma(int node) {
        return lemmas[node];
    }

    String word(int node) {
        return words[node];
    }

    String tag(int node) {
        return parse.tokens().get(node).token().tag();
    }

    /** The head, {@link #NONE} for the root. */
    int head(int node) {
        return heads[node];
    }

    /** The label with its subtype. */
    String label(int node) {
        return labels[node];
    }

    boolean labelled(int node, String label) {
        return labels[node].equals(label) || labels[node].startsWith(label + ":");
    }

    boolean labelled(int node, Set<String> anyOf) {
        return anyOf.contains(labels[node]);
    }

    List<Integer> children(int node) {
        return children.get(node);
    }

    IntStream children(int node, String label) {
        return children.get(node).stream().mapToInt(i -> i).filter(child -> labelled(child, label));
    }

    /** The first child with the label, with any subtype; {@link #NONE} if there is none. */
    int child(int node, String label) {
        return children(node, label).findFirst().orElse(NONE);
    }

    boolean has(int node, String label) {
        return child(node, label) != NONE;
    }

    /** Whether a child with the label has one of the lemmas. */
    boolean has(int node, String label, Set<String> anyLemma) {
        return children(node, label).anyMatch(child -> anyLemma.contains(lemma(child)));
    }

    boolean verb(int node) {
        return tag(node).startsWith("VB");
    }

    boolean noun(int node) {
        return tag(node).startsWith("NN");
    }

    /** Whether the node heads a clause: a verb, or a predicate with a copula or a subject. */
    boolean clausal(int node) {
        return verb(node) || has(node, "cop") || has(node, "nsubj");
    }

    boolean passive(int node) {
        return has(node, "aux:pass") || has(node, "nsubj:pass") || has(node, "csubj:pass");
    }

    boolean within(int node, int ancestor) {
        for (int up = node; up != NONE; up = heads[up]) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The node with all that hangs from it, except what hangs from an excluded node. */
    BitSet subtree(int node, BitSet excluded) {
        BitSet nodes = new BitSet(size());
        collect(node, excluded, nodes);
        return nodes;
    }

    private void collect(int node, BitSet excluded, BitSet into) {
        if (!excluded.get(node) && !into.get(node)) {
            into.set(node);
            children.get(node).forEach(child -> collect(child, excluded, into));
        }
    }

    /** Whether the words start at the token, as a sequence of lower-case words. */
    boolean spells(int start, String... sequence) {
        return start >= 0
                && start + sequence.length <= size()
                && IntStream.range(0, sequence.length).allMatch(i -> words[start + i].equals(sequence[i]));
    }
}
