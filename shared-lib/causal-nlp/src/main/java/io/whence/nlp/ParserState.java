package io.whence.nlp;

import java.util.ArrayList;
import java.util.List;

/** Stack, buffer and edges of a parse under way. Token 0 is the root, a sentence's first token is 1. */
final class ParserState {
    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int height;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;
    private final List<List<Integer>> children = new ArrayList<>();

    ParserState(int tokens) {
        size = tokens;
        stack = new int[tokens + 1];
        stack[height++] = 0;
        heads = new int[tokens + 1];
        labels = new int[tokens + 1];
        for (int i = 0; i <= tokens; i++) {
            heads[i] = NONE;
            labels[i] = NONE;
            children.add(new ArrayList<>(2));
        }
    }

    boolean done() {
        return height == 1 && next > size;
    }

    int height() {
        return height;
    }

    boolean bufferEmpty() {
        return next > size;
    }

    /** The token that is so many below the top. */
    int stack(int below) {
        return below < height ? stack[height - 1 - below] : NONE;
    }

    /** The token that is so many behind the front. */
    int buffer(int behind) {
        return next + behind <= size ? next + behind : NONE;
    }

    int head(int token) {
        return heads[token];
    }

    int label(int token) {
        return token == NONE ? NONE : labels[token];
    }

    void shift() {
        stack[height++] = next++;
    }

    /** The top becomes the head of the one below it. */
    void left(int label) {
        attach(stack(1), stack(0), label);
        stack[height - 2] = stack[height - 1];
        height--;
    }

    /** The one below the top becomes the head of the top. */
    void right(int label) {
        attach(stack(0), stack(1), label);
        height--;
    }

    private void attach(int dependent, int head, int label) {
        heads[dependent] = head;
        labels[dependent] = label;
        children.get(head).add(dependent);
    }

    /** The first, or second, child from the left that stands left of the token. */
    int leftChild(int token, int ordinal) {
        return child(token, ordinal, true);
    }

    /** The first, or second, child from the right that stands right of the token. */
    int rightChild(int token, int ordinal) {
        return child(token, ordinal, false);
    }

    private int child(int token, int ordinal, boolean left) {
        if (token < 0) {
            return NONE;
        }
        int first = NONE;
        int second = NONE;
        for (int child : children.get(token)) {
            boolean side = left ? child < token : child > token;
            if (side && (first == NONE || (left ? child < first : child > first))) {
                second = first;
                first = child;
            } else if (side && (second == NONE || (left ? child < second : child > second))) {
                second = child;
            }
        }
        return ordinal == 1 ? first : second;
    }
}
