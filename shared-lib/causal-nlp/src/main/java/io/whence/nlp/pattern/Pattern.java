package io.whence.nlp.pattern;

import java.util.function.Consumer;

/** One way to word a causal relation. */
interface Pattern {
    /** Hands out the matches whose signal starts at, or hangs on, the token. */
    void match(SentenceTree tree, int node, Consumer<Match> matches);
}
