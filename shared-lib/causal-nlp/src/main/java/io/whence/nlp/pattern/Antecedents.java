package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.Span;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a pronoun or a demonstrative stands for, in its own sentence or the one before it. By rules over the parse:
 * "this" takes what the clause before says, "it" and "they" a subject of their number, "this increase" the clause or the
 * phrase that the noun takes up. Where two things could be meant it finds none.
 */
public final class Antecedents {
    private static final Set<String> SINGULAR = Set.of("NN", "NNP", "VBG");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    private static final Set<String> CLAUSES = Set.of("conj", "parataxis");
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those", "such");
    /** Nouns that take up whatever was said before. */
    private static final Set<String> EVENTS = Set.of(
            "change", "trend", "shift", "situation", "development", "process", "phenomenon", "event", "circumstance");

    private final SentenceTree tree;
    private final Optional<SentenceTree> before;

    /**
     * Prepares a sentence.
     *
     * @param sentence with its dependencies
     * @param before the one right before it, with its dependencies; empty if there is none
     */
    public Antecedents(SentenceParse sentence, Optional<SentenceParse> before) {
        this.tree = new SentenceTree(sentence);
        this.before = before.map(SentenceTree::new);
    }

    /** What an argument of the sentence stands for, if it is clear; empty too if it points at nothing. */
    public Optional<Span> of(Span argument) {
        int[] nodes = nodes(argument);
        if (nodes.length == 0) {
            return Optional.empty();
        }
        if (opens(argument, nodes)) {
            return before.flatMap(Antecedents::said);
        }
        return nodes.length == 1 ? ofPronoun(nodes[0]) : ofPhrase(nodes);
    }

    /** "As a result", "for this reason": words that join the sentence to the one before, taken for an argument. */
    private boolean opens(Span argument, int... nodes) {
        boolean demonstrative = nodes.length == 1 && tree.word(nodes[0]).equals("this");
        return !demonstrative
                && Continuation.opening(tree.parse()).stream().anyMatch(opening -> Stretch.overlap(opening, argument));
    }

    private int[] nodes(Span argument) {
        List<ParseToken> tokens = tree.parse().tokens();
        return IntStream.range(0, tree.size())
                .filter(node -> Stretch.overlap(argument, tokens.get(node).span()))
                .filter(node -> Character.isLetterOrDigit(tree.word(node).codePointAt(0)))
                .toArray();
    }

    private Optional<Span> ofPronoun(int node) {
        if (RELATIVE.contains(tree.tag(node)) || (tree.word(node).equals("that") && relativeClause(node) != NONE)) {
            return relative(node);
        }
        return switch (tree.word(node)) {
            case "this", "that" -> event(node);
            case "it" -> expletive(node) ? Optional.empty() : named(node, SINGULAR);
            case "they", "them", "these", "those" -> named(node, PLURAL);
            default -> Optional.empty();
        };
    }

    /** "rain, which floods the valley": the noun that the clause hangs on. */
    private Optional<Span> relative(int node) {
        int clause = relativeClause(node);
        int noun = clause == NONE ? NONE : tree.head(clause);
        return noun != NONE && tree.noun(noun) && noun < node
                ? new Phrases(tree).whole(noun, clause).map(phrase -> span(tree, phrase))
                : Optional.empty();
    }

    private int relativeClause(int node) {
        for (int up = tree.head(node), steps = 0; up != NONE && steps < 3; up = tree.head(up), steps++) {
            if (tree.labelled(up, "acl")) {
                return up;
            }
        }
        return NONE;
    }

    /** "It is likely that", "it seems". */
    private boolean expletive(int node) {
        int predicate = tree.head(node);
        return predicate == NONE
                || tree.labelled(node, "expl")
                || tree.has(predicate, "ccomp")
                || tree.has(predicate, "csubj")
                || (tree.has(predicate, "xcomp") && !tree.verb(predicate))
                || Set.of("seem", "appear", "happen", "take", "rain", "snow").contains(tree.lemma(predicate));
    }

    /** "X rose, and this …" takes the clause it is joined to, "X rose. This …" the sentence before. */
    private Optional<Span> event(int node) {
        int clause = clauseOf(node);
        int joined = clause == NONE ? NONE : tree.head(clause);
        if (joined != NONE && joined < node && tree.clausal(joined) && tree.labelled(clause, CLAUSES)) {
            return new Phrases(tree).clause(joined, clause).map(phrase -> span(tree, phrase));
        }
        boolean main = clause != NONE && tree.head(clause) == NONE;
        return main || opensPredicate(node) ? before.flatMap(Antecedents::said) : Optional.empty();
    }

    /** "This increased": the parser takes it for a phrase now and then. */
    private boolean opensPredicate(int node) {
        return node < 3 && node + 1 < tree.size() && FINITE.contains(tree.tag(node + 1));
    }

    private int clauseOf(int node) {
        int up = node;
        while (up != NONE && !tree.clausal(up)) {
            up = tree.head(up);
        }
        return up;
    }

    /** What a sentence says as a whole, if it says one thing, and affirms it. */
    private static Optional<Span> said(SentenceTree tree) {
        return MainClause.of(tree).flatMap(clause -> clause.phrase().map(phrase -> span(tree, phrase)));
    }

    /** The one subject before it that it agrees with in number: in its sentence, else in the one before. */
    private Optional<Span> named(int node, Set<String> tags) {
        int[] here = subjects(tree, tags, subject -> subject < node && tree.head(subject) != tree.head(node));
        if (here.length > 0) {
            return here.length == 1 ? noun(tree, here[0]) : Optional.empty();
        }
        boolean subject = tree.labelled(node, "nsubj") && clauseOf(node) != NONE;
        return before.flatMap(other -> {
            int[] there = subjects(other, tags, candidate -> true);
            boolean alone = subject || objects(other, tags) == 0;
            return there.length == 1 && alone ? noun(other, there[0]) : Optional.empty();
        });
    }

    private static int[] subjects(SentenceTree tree, Set<String> tags, IntPredicate fits) {
        return IntStream.range(0, tree.size())
                .filter(node -> tree.labelled(node, "nsubj") && tags.contains(tree.tag(node)))
                .filter(fits)
                .toArray();
    }

    private static long objects(SentenceTree tree, Set<String> tags) {
        return IntStream.range(0, tree.size())
                .filter(node -> tree.labelled(node, "obj") && tags.contains(tree.tag(node)))
                .count();
    }

    private static Optional<Span> noun(SentenceTree tree, int node) {
        boolean pointsOn = tree.has(node, "det", DEMONSTRATIVE) || Causes.reports(tree, node);
        return pointsOn ? Optional.empty() : new Phrases(tree).whole(node).map(phrase -> span(tree, phrase));
    }

    private Optional<Span> ofPhrase(int... nodes) {
        int head = head(nodes);
        if (!DEMONSTRATIVE.contains(tree.word(nodes[0])) || head == NONE || Causes.reports(tree, head)) {
            return Optional.empty();
        }
        String noun = tree.lemma(head);
        List<Span> mentions = Stream.concat(
                        before.stream().flatMap(other -> mentions(other, noun, other.size())),
                        mentions(tree, noun, nodes[0]))
                .distinct()
                .toList();
        if (!mentions.isEmpty()) {
            return mentions.size() == 1 ? Optional.of(mentions.get(0)) : Optional.empty();
        }
        return before.flatMap(other -> MainClause.of(other)
                .filter(clause -> EVENTS.contains(noun) || Nominal.names(noun, clause.verb()))
                .flatMap(clause -> clause.phrase().map(phrase -> span(other, phrase))));
    }

    /** The last noun of the phrase's first stretch of nouns. */
    private int head(int... nodes) {
        int head = NONE;
        for (int node : nodes) {
            if (tree.noun(node)) {
                head = node;
            } else if (head != NONE) {
                return head;
            }
        }
        return head;
    }

    /** Phrases around the same noun that say more of it than the demonstrative does. */
    private static Stream<Span> mentions(SentenceTree tree, String noun, int end) {
        Phrases phrases = new Phrases(tree);
        return IntStream.range(0, end)
                .filter(node -> tree.noun(node) && tree.lemma(node).equals(noun) && !tree.labelled(node, "compound"))
                .filter(node -> !tree.has(node, "det", DEMONSTRATIVE) && !tree.has(node, "amod", DEMONSTRATIVE))
                .mapToObj(phrases::whole)
                .flatMap(Optional::stream)
                .filter(phrase -> phrase.size() > 1)
                .map(phrase -> span(tree, phrase));
    }

    private static Span span(SentenceTree tree, Phrase phrase) {
        return Stretch.span(tree.parse().tokens(), phrase.from(), phrase.to());
    }
}
