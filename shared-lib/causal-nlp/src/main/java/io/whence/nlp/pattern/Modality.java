package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.RelationKind;
import io.whence.model.Stance;
import io.whence.model.Strength;
import java.util.Set;

/** How a relation is meant: affirmed or denied, hedged, under a condition, put forward to be tested. */
final class Modality {
    private static final Set<String> NOT =
            Set.of("not", "n't", "never", "neither", "nor", "hardly", "barely", "scarcely", "nt", "no");
    private static final Set<String> FALSELY =
            Set.of("wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "supposedly");
    private static final Set<String> NEITHER = Set.of("neither", "nor", "none", "nothing", "nobody", "noone");
    private static final Set<String> BE = Set.of("be", "is", "was", "are", "were");
    private static final Set<String> NOT_ONLY =
            Set.of("only", "just", "merely", "solely", "simply", "necessarily", "always", "fully", "entirely");
    private static final Set<String> FAILING =
            Set.of("fail", "unable", "unlikely", "refuse", "cease", "lack", "absence", "refute", "deny", "false");
    private static final Set<String> MODAL = Set.of("may", "might", "could", "would");
    private static final Set<String> SOFT = Set.of(
            "seem",
            "appear",
            "likely",
            "possible",
            "potentially",
            "possibly",
            "perhaps",
            "probably",
            "presumably",
            "potential",
            "tend",
            "plausible",
            "possibility",
            "conceivable");
    private static final Set<String> HEDGE = Set.of(
            "suggest",
            "indicate",
            "believe",
            "think",
            "assume",
            "speculate",
            "argue",
            "propose",
            "suspect",
            "imply",
            "apparently",
            "arguably",
            "often",
            "sometimes",
            "partly",
            "partially",
            "can",
            "should",
            "consider");
    private static final Set<String> TENTATIVE = Set.of(
            "hypothesize",
            "hypothesise",
            "hypothesis",
            "expect",
            "predict",
            "whether",
            "investigate",
            "examine",
            "test",
            "explore",
            "study",
            "assess",
            "evaluate",
            "question",
            "ask",
            "aim",
            "determine",
            "conjecture",
            "expectation",
            "prediction",
            "analyze",
            "analyse");
    private static final Set<String> UPWARD = Set.of("xcomp", "ccomp", "acl", "obj", "csubj", "advcl", "conj", "nsubj");

    private final SentenceTree tree;

    Modality(SentenceTree tree) {
        this.tree = tree;
    }

    Stance stance(Match match) {
        if (!denied(match)) {
            return Stance.SUPPORTS;
        }
        return match.kind() == RelationKind.CAUSE || match.kind() == RelationKind.PURPOSE
                ? Stance.REFUTES
                : Stance.NULL_RESULT;
    }

    private boolean denied(Match match) {
        int first = match.signal().get(0);
        int before = first > 1 && BE.contains(tree.word(first - 1)) ? first - 2 : first - 1;
        if (joins(match) && before >= 0 && NOT.contains(tree.word(before))) {
            return true;
        }
        if (first > 0 && NOT.contains(tree.word(first - 1))) {
            return true;
        }
        if ((NOT.contains(tree.word(match.effect().from())) && !joins(match))
                || NEITHER.contains(tree.word(match.cause().from()))) {
            return true;
        }
        return joins(match) ? misjudged(match) || failed(match) : negatedAbove(match.anchor(), 0);
    }

    /** "It was wrongly believed that he died because": what is joined is said to be an error. */
    private boolean misjudged(Match match) {
        int up = match.effect().head();
        for (int depth = 0; up != NONE && depth < 4; depth++) {
            if (tree.has(up, "advmod", FALSELY)) {
                return true;
            }
            up = tree.head(up);
        }
        return false;
    }

    /** "The crowd did not react when he spoke": for an occasion, what did not happen is no effect of it. */
    private boolean failed(Match match) {
        return match.rule().equals("when")
                && !match.effect().overlaps(match.cause())
                && negated(match.effect().head());
    }

    /** Whether the signal joins clauses, so that a negation in one of them is part of what is said there. */
    private boolean joins(Match match) {
        int signal = match.signal().get(0);
        return signal != match.anchor();
    }

    private boolean negatedAbove(int node, int depth) {
        if (negated(node)) {
            return true;
        }
        int head = tree.head(node);
        if (depth > 3 || head == NONE) {
            return false;
        }
        if (tree.labelled(node, "xcomp") || tree.labelled(node, "ccomp") || complementOfNoun(node)) {
            return FAILING.contains(tree.lemma(head)) || negatedAbove(head, depth + 1);
        }
        return tree.noun(node)
                && (tree.labelled(node, "obj") || tree.labelled(node, "nsubj") || tree.labelled(node, "nmod"))
                && (FAILING.contains(tree.lemma(head)) || negatedAbove(head, depth + 1));
    }

    private boolean complementOfNoun(int node) {
        return tree.labelled(node, "acl") && tree.has(node, "mark");
    }

    private boolean negated(int node) {
        return tree.children(node).stream().anyMatch(this::negator)
                || tree.children(node).stream()
                        .filter(child -> tree.labelled(child, "obj") || tree.labelled(child, "nsubj"))
                        .flatMap(child -> tree.children(child).stream())
                        .anyMatch(
                                grandchild -> tree.labelled(grandchild, "det") && NOT.contains(tree.word(grandchild)));
    }

    private boolean negator(int node) {
        boolean word = NOT.contains(tree.word(node))
                || FALSELY.contains(tree.word(node))
                || (tree.word(node).equals("without") && tree.labelled(node, "mark"))
                || (Set.of("none", "nobody", "noone", "nothing").contains(tree.word(node))
                        && tree.labelled(node, "nsubj"));
        boolean only = node + 1 < tree.size() && NOT_ONLY.contains(tree.word(node + 1));
        return word && !only;
    }

    boolean hedged(Match match) {
        return governs(match.anchor(), MODAL) || governs(match.anchor(), SOFT) || governs(match.anchor(), HEDGE);
    }

    Strength strength(Match match) {
        if (match.strength() == Strength.CORRELATIONAL) {
            return Strength.CORRELATIONAL;
        }
        if (tentative(match.anchor())) {
            return Strength.HYPOTHESISED;
        }
        boolean soft = governs(match.anchor(), MODAL) || governs(match.anchor(), SOFT);
        return soft ? Strength.CONDITIONAL : match.strength();
    }

    private boolean tentative(int node) {
        return tree.has(node, "mark", Set.of("whether"))
                || governs(node, TENTATIVE)
                || tree.word(tree.size() - 1).equals("?");
    }

    /** Whether the node or one of those above it has one of the lemmas, or is modified by one. */
    private boolean governs(int node, Set<String> lemmas) {
        int up = node;
        for (int depth = 0; up != NONE && depth < 5; depth++) {
            if ((depth > 0 && lemmas.contains(tree.lemma(up))) || modified(up, lemmas)) {
                return true;
            }
            if (!UPWARD.contains(tree.label(up)) && !tree.label(up).startsWith("acl")) {
                return false;
            }
            up = tree.head(up);
        }
        return false;
    }

    private boolean modified(int node, Set<String> lemmas) {
        return tree.children(node).stream()
                .filter(child -> tree.labelled(child, "aux")
                        || tree.labelled(child, "advmod")
                        || tree.labelled(child, "amod")
                        || tree.labelled(child, "mark"))
                .anyMatch(child -> lemmas.contains(tree.lemma(child)) || lemmas.contains(tree.word(child)));
    }
}
