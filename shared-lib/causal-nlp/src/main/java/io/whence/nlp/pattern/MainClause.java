package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import java.util.Optional;
import java.util.Set;

/** What a sentence says: its main clause, or the one below "we found that". */
final class MainClause {
    private static final Set<String> AUTHORS = Set.of("we", "i", "authors", "you");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "they", "there", "such");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "nor");

    private final SentenceTree tree;
    private final int verb;

    private MainClause(SentenceTree tree, int verb) {
        this.tree = tree;
        this.verb = verb;
    }

    /** Of a sentence that affirms one thing and names what it is about; empty of any other. */
    static Optional<MainClause> of(SentenceTree tree) {
        int root = root(tree);
        if (root == NONE || tree.word(tree.size() - 1).equals("?")) {
            return Optional.empty();
        }
        int verb = ConnectivePattern.reporting(tree.lemma(root)) ? tree.child(root, "ccomp") : root;
        return verb != NONE && new MainClause(tree, verb).plain()
                ? Optional.of(new MainClause(tree, verb))
                : Optional.empty();
    }

    private static int root(SentenceTree tree) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.head(node) == NONE) {
                return node;
            }
        }
        return NONE;
    }

    private boolean plain() {
        int subject = tree.child(verb, "nsubj");
        return tree.clausal(verb)
                && subject != NONE
                && !POINTING.contains(tree.word(subject))
                && !tree.has(subject, "det", Set.of("this", "these", "no", "such"))
                && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.word(child)))
                && tree.children(verb, "conj").allMatch(joined -> tree.child(joined, "nsubj") == NONE);
    }

    /** The lemma of its verb. */
    String verb() {
        return tree.lemma(verb);
    }

    /** The clause; from its verb on if its subject are the authors. */
    Optional<Phrase> phrase() {
        Phrases phrases = new Phrases(tree);
        boolean authors = AUTHORS.contains(tree.word(tree.child(verb, "nsubj")));
        return authors ? phrases.predicate(verb) : phrases.clause(verb);
    }
}
