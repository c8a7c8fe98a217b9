package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts arguments out of a tree: noun phrases and clauses without the words that belong to neither. */
final class Phrases {
    private static final Set<String> EDGE = Set.of(
            ",",
            ".",
            ";",
            ":",
            "?",
            "!",
            "\"",
            "'",
            "``",
            "''",
            "“",
            "”",
            "‘",
            "’",
            "-",
            "–",
            "—",
            "(",
            ")",
            "[",
            "]",
            "the",
            "a",
            "an",
            "and",
            "or",
            "but",
            "that",
            "so",
            "then",
            "also",
            "thus",
            "therefore",
            "hence",
            "however",
            "both",
            "either",
            "to",
            ";;");
    private static final Set<String> END = Set.of(
            ",", ".", ";", ":", "?", "!", "\"", "``", "''", "“", "”", "‘", "-", "–", "—", "(", "[", "and", "or", "but",
            "the", "a", ";;", "both", "either", "not");
    private static final Set<String> ASIDE =
            Set.of("while", "whereas", "although", "though", "when", "if", "because", "since", "unless", "as");

    private static final Set<String> APART = Set.of(
            "thus",
            "thereby",
            "so",
            "but",
            "although",
            "though",
            "while",
            "whereas",
            "because",
            "since",
            "especially",
            "particularly",
            "even",
            "rather",
            "if",
            "unless",
            "hence",
            "therefore",
            "i.e.",
            "e.g.",
            "as",
            "given",
            "for",
            "yet",
            "not",
            "only");

    private final SentenceTree tree;

    Phrases(SentenceTree tree) {
        this.tree = tree;
    }

    /** All that hangs from the node, in one piece around it, without what hangs from excluded nodes. */
    Optional<Phrase> whole(int node, int... excluded) {
        return around(node, tree.subtree(node, bits(excluded)));
    }

    /** A noun phrase, or each of its conjuncts. */
    List<Phrase> split(int node, int... excluded) {
        List<Phrase> phrases = new ArrayList<>();
        BitSet without = bits(excluded);
        tree.children(node, "case").filter(by -> by < node).forEach(without::set);
        List<Integer> conjuncts = tree.children(node, "conj")
                .filter(conjunct -> !without.get(conjunct) && likeIn(node, conjunct))
                .boxed()
                .toList();
        conjuncts.forEach(without::set);
        around(node, tree.subtree(node, without)).ifPresent(phrases::add);
        conjuncts.forEach(conjunct ->
                around(conjunct, tree.subtree(conjunct, bits(excluded))).ifPresent(phrases::add));
        return phrases;
    }

    private boolean likeIn(int node, int conjunct) {
        return tree.verb(node) == tree.verb(conjunct) || tree.noun(node) || tree.noun(conjunct);
    }

    /** A clause without its mark, asides and coordinated clauses that have a subject of their own. */
    Optional<Phrase> clause(int verb, int... excluded) {
        BitSet without = bits(excluded);
        for (int child : tree.children(verb)) {
            if (aside(verb, child)) {
                without.set(child);
            }
        }
        Optional<Phrase> phrase = around(verb, tree.subtree(verb, without));
        int subject = subject(verb);
        return subject == NONE ? phrase : phrase.flatMap(found -> fromSubject(found, subject));
    }

    /** A clause from its verb on: what is done, not who does it. */
    Optional<Phrase> predicate(int verb, int... excluded) {
        return clause(verb, excluded).flatMap(clause -> trimmed(Math.max(clause.from(), verb), clause.to(), verb));
    }

    /** The clause, and those coordinated with it that have a subject of their own. */
    List<Phrase> clauses(int verb, int... excluded) {
        List<Phrase> phrases = new ArrayList<>();
        clause(verb, excluded).ifPresent(phrases::add);
        tree.children(verb, "conj")
                .filter(conjunct -> subject(conjunct) != NONE)
                .forEach(conjunct -> clause(conjunct, excluded).ifPresent(phrases::add));
        return phrases;
    }

    private int subject(int verb) {
        int nominal = tree.child(verb, "nsubj");
        return nominal != NONE ? nominal : tree.child(verb, "csubj");
    }

    private boolean aside(int verb, int child) {
        String label = tree.label(child);
        return switch (label) {
            case "mark", "parataxis", "discourse" -> !tree.word(child).equals("not");
            case "cc" -> true;
            case "conj" -> subject(child) != NONE;
            case "advcl" ->
                child > verb
                        ? tree.has(child, "mark", ASIDE) || tree.has(child, "advmod", Set.of("when"))
                        : tree.has(child, "mark");
            default -> false;
        };
    }

    private Optional<Phrase> fromSubject(Phrase phrase, int subject) {
        int start = Math.max(phrase.from(), tree.subtree(subject, new BitSet()).nextSetBit(0));
        for (int i = start - 1; i >= phrase.from(); i--) {
            if (tree.word(i).equals(",") || tree.word(i).equals(":")) {
                return trimmed(start, phrase.to(), phrase.head());
            }
        }
        return Optional.of(phrase);
    }

    /** From the first token of one node to the end of the other with all that hangs from them. */
    Optional<Phrase> spanning(int first, int last, int... excluded) {
        BitSet nodes = tree.subtree(first, bits(excluded));
        nodes.or(tree.subtree(last, bits(excluded)));
        return trimmed(nodes.nextSetBit(0), nodes.length(), last);
    }

    private Optional<Phrase> around(int node, BitSet nodes) {
        if (!nodes.get(node)) {
            return Optional.empty();
        }
        int from = nodes.previousClearBit(node) + 1;
        int to = nodes.nextClearBit(node);
        return trimmed(from, to, node);
    }

    private Optional<Phrase> trimmed(int from, int to, int head) {
        int start = from;
        int end = withoutCitation(from, withoutAside(head, to));
        while (start < end && EDGE.contains(tree.word(start)) && !keepsBracket(start, end)) {
            start++;
        }
        while (end > start && (END.contains(tree.word(end - 1)) || unopened(start, end))) {
            end--;
        }
        return end > start ? Optional.of(new Phrase(start, end, head)) : Optional.empty();
    }

    /** The end of the stretch before what a comma or a stop sets apart after the head: ", which", ", reducing". */
    private int withoutAside(int head, int to) {
        int open = 0;
        for (int i = head + 1; i + 1 < to; i++) {
            String word = tree.word(i);
            open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (open > 0) {
                continue;
            }
            if (word.equals(";") || word.equals(":") || (word.equals(",") && setsApart(i + 1))) {
                return i;
            }
        }
        return to;
    }

    private boolean setsApart(int next) {
        return Set.of("VBG", "WDT", "WP", "WRB").contains(tree.tag(next)) || APART.contains(tree.word(next));
    }

    private boolean keepsBracket(int start, int end) {
        return tree.word(start).equals("(")
                && java.util.stream.IntStream.range(start, end)
                        .anyMatch(i -> tree.word(i).equals(")"));
    }

    private boolean unopened(int start, int end) {
        String last = tree.word(end - 1);
        String open = last.equals(")") ? "(" : last.equals("]") ? "[" : "";
        return !open.isEmpty()
                && java.util.stream.IntStream.range(start, end)
                        .noneMatch(i -> tree.word(i).equals(open));
    }

    /** The end of the stretch before bracketed citations, statistics and references that close it. */
    private int withoutCitation(int from, int to) {
        int end = to;
        while (end > from && END.contains(tree.word(end - 1))) {
            end--;
        }
        if (end <= from
                || !(tree.word(end - 1).equals(")") || tree.word(end - 1).equals("]"))) {
            return to;
        }
        int open = end - 1;
        while (open > from && !tree.word(open).equals("(") && !tree.word(open).equals("[")) {
            open--;
        }
        return open > from && citation(open, end) ? withoutCitation(from, open) : to;
    }

    private boolean citation(int open, int end) {
        return java.util.stream.IntStream.range(open, end)
                .anyMatch(i -> tree.tag(i).equals("CD")
                        || Set.of("e.g.", "i.e.", "al.", "see", "al", "fig.").contains(tree.word(i)));
    }

    private static BitSet bits(int... nodes) {
        BitSet bits = new BitSet();
        for (int node : nodes) {
            if (node >= 0) {
                bits.set(node);
            }
        }
        return bits;
    }
}
