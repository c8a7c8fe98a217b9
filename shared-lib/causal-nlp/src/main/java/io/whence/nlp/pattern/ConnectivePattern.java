package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.Sign;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Connectives with a complement: because, due to, as a result of, by doing, if, in order to. */
final class ConnectivePattern implements Pattern {
    /** Longest first, so that "as a result of" is not taken for "as". */
    static final Map<String, List<Connective>> BY_FIRST_WORD = Connective.ALL.stream()
            .sorted(Comparator.comparingInt(connective -> -connective.words().size()))
            .collect(Collectors.groupingBy(connective -> connective.words().get(0)));

    private static final Set<String> REPORTING = Set.of(
            "show",
            "argue",
            "suggest",
            "find",
            "indicate",
            "demonstrate",
            "think",
            "believe",
            "note",
            "say",
            "claim",
            "report",
            "hypothesize",
            "predict",
            "expect",
            "conclude",
            "assume",
            "propose",
            "state",
            "possible",
            "likely",
            "clear",
            "observe",
            "reveal",
            "seem",
            "appear",
            "know",
            "see",
            "mean",
            "imply");
    private static final Set<String> REASONS = Set.of("due-to", "because-of", "because", "result-of");
    private static final Set<String> MENTION = Set.of(
            "mention",
            "discuss",
            "expect",
            "see",
            "note",
            "describe",
            "show",
            "predict",
            "hypothesize",
            "explain",
            "seem",
            "say",
            "state",
            "argue",
            "suggest",
            "report",
            "indicate",
            "do",
            "compare",
            "define",
            "follow",
            "know",
            "observe",
            "appear",
            "point",
            "think");
    static final Set<String> MEANS = Set.of(
            "use",
            "apply",
            "employ",
            "introduce",
            "implement",
            "design",
            "develop",
            "adopt",
            "administer",
            "need",
            "give",
            "add",
            "take",
            "provide");
    private static final Set<String> KNOWING =
            Set.of("understand", "know", "determine", "decide", "ask", "learn", "confuse", "see", "tell");
    private static final Set<String> ADVERBIAL =
            Set.of("advcl", "obl", "nmod", "acl", "advmod", "dep", "xcomp", "ccomp");

    /** Whether a verb or adjective, by lemma, only introduces what is said. */
    static boolean reporting(String lemma) {
        return REPORTING.contains(lemma);
    }

    @Override
    public void match(SentenceTree tree, int node, Consumer<Match> matches) {
        BY_FIRST_WORD.getOrDefault(tree.word(node), List.of()).stream()
                .filter(connective -> tree.spells(node, connective.words().toArray(String[]::new)))
                .findFirst()
                .ifPresent(connective ->
                        new Reader(tree, node, connective).matches().forEach(matches));
    }

    /** Reads one connective where it stands. */
    private static final class Reader {
        private final SentenceTree tree;
        private final int start;
        private final int end;
        private final Connective connective;
        private final Phrases phrases;

        Reader(SentenceTree tree, int start, Connective connective) {
            this.tree = tree;
            this.start = start;
            this.end = start + connective.words().size();
            this.connective = connective;
            this.phrases = new Phrases(tree);
        }

        List<Match> matches() {
            int complement = complement();
            if (complement != NONE && predicative(complement)) {
                return predicate(complement);
            }
            int main = complement == NONE ? NONE : raised(outside(complement));
            return main == NONE || !fits(complement) || excluded(complement, main) ? List.of() : read(complement, main);
        }

        /** The node that the connective's own words hang on. */
        private int complement() {
            for (int i = end - 1; i >= start; i--) {
                int head = tree.head(i);
                if (head >= end
                        && Set.of("mark", "case", "advmod", "fixed", "dep").contains(tree.label(i))) {
                    return head;
                }
            }
            return IntStream.range(start, end)
                    .flatMap(i -> tree.children(i).stream().mapToInt(child -> child))
                    .filter(child -> child >= end && ADVERBIAL.contains(tree.label(child)))
                    .findFirst()
                    .orElse(NONE);
        }

        private int outside(int complement) {
            int main = tree.head(complement);
            while (main >= start && main < end) {
                main = tree.head(main);
            }
            return main;
        }

        /** "The delay is due to rain": the complement is the predicate, what is caused its subject. */
        private boolean predicative(int complement) {
            return REASONS.contains(connective.rule())
                    && tree.has(complement, "nsubj")
                    && tree.child(complement, "nsubj") < start
                    && IntStream.range(0, start).anyMatch(i -> tree.lemma(i).equals("be"));
        }

        private List<Match> predicate(int complement) {
            int subject = tree.child(complement, "nsubj");
            int[] without = IntStream.concat(
                            IntStream.range(start, end),
                            tree.children(complement).stream().mapToInt(i -> i).filter(child -> child < start))
                    .toArray();
            List<Integer> signal = IntStream.range(start, end).boxed().toList();
            return new Pairs(
                            signal,
                            complement,
                            connective.kind(),
                            Sign.POSITIVE,
                            connective.strength(),
                            connective.rule())
                    .of(phrases.split(complement, without), phrases.split(subject));
        }

        /** Above "to cooperate" in "are likely to cooperate if", unless the connective says how the inner thing is done. */
        private int raised(int main) {
            boolean means = connective.takes() == Connective.Takes.GERUND
                    || connective.rule().equals("through");
            int up = main;
            while (!means && up != NONE && tree.labelled(up, "xcomp") && tree.head(up) != NONE) {
                up = tree.head(up);
            }
            return up;
        }

        private boolean fits(int complement) {
            // The parser often takes "planting trees" for trees that plant.
            boolean gerund = tree.tag(complement).equals("VBG")
                    || (tree.tag(end).equals("VBG") && tree.head(end) == complement && tree.labelled(end, "amod"));
            return switch (connective.takes()) {
                case CLAUSE -> tree.clausal(complement);
                case NOUN -> !tree.clausal(complement);
                case GERUND -> gerund;
                case ANY -> true;
            };
        }

        private boolean excluded(int complement, int main) {
            boolean adverbial = ADVERBIAL.stream().anyMatch(label -> tree.labelled(complement, label))
                    || IntStream.range(start, end).anyMatch(i -> tree.head(complement) == i);
            return !adverbial
                    || (start > 0 && tree.word(start - 1).equals("even"))
                    || (Set.of("without").contains(connective.rule()) && !negated(main))
                    || (connective.rule().equals("as") && !reasonAs(complement))
                    || (connective.rule().equals("purpose") && !MEANS.contains(tree.lemma(main)))
                    || (connective.rule().equals("when") && KNOWING.contains(tree.lemma(main)))
                    || switch (connective.rule()) {
                        case "if", "when", "once", "purpose", "as", "since" -> !tree.labelled(complement, "advcl");
                        default -> false;
                    }
                    || (connective.rule().equals("through") && !instrumental(complement, main))
                    || tree.within(main, complement);
        }

        /** Whether "as" may give a reason: it opens a finite clause after a comma or at the start. */
        private boolean reasonAs(int complement) {
            return (start == 0 || Set.of(",", ";", "and").contains(tree.word(start - 1)))
                    && tree.has(complement, "nsubj")
                    && !MENTION.contains(tree.lemma(complement))
                    && tree.children(complement).stream()
                            .allMatch(
                                    child -> child == start || !tree.word(child).equals("as"));
        }

        /** Whether "through" is a means, not a way in space or time: after a passive or a causal verb, or before "-ing". */
        private boolean instrumental(int complement, int main) {
            return tree.passive(main)
                    || tree.tag(complement).equals("VBG")
                    || (tree.verb(main) && VerbPattern.FRAMES.containsKey(tree.lemma(main)));
        }

        private boolean negated(int main) {
            return tree.has(main, "advmod", Set.of("not", "n't", "never"))
                    || tree.has(main, "aux", Set.of("can", "could", "would", "may"));
        }

        private List<Match> read(int complement, int main) {
            List<Phrase> joined = joined(complement);
            List<Phrase> rest = main(complement, main);
            List<Integer> signal = IntStream.range(start, end).boxed().toList();
            Pairs pairs = new Pairs(
                    signal,
                    connective.gives() ? main : complement,
                    connective.kind(),
                    Sign.POSITIVE,
                    connective.strength(),
                    connective.rule());
            return connective.gives() ? pairs.of(rest, joined) : pairs.of(joined, rest);
        }

        private List<Phrase> joined(int complement) {
            int[] signal = IntStream.range(start, end).toArray();
            return tree.clausal(complement) ? phrases.clauses(complement, signal) : phrases.split(complement, signal);
        }

        private List<Phrase> main(int complement, int main) {
            int[] without = IntStream.concat(IntStream.range(start, end), IntStream.of(complement))
                    .toArray();
            if (!tree.clausal(main)) {
                return phrases.whole(main, without).stream().toList();
            }
            Optional<Phrase> clause = connective.rule().equals("means")
                    ? phrases.predicate(main, without)
                    : phrases.clause(reported(main, complement), without);
            return clause.stream().toList();
        }

        /** Below "they argue that ...", where the connective hangs on "argue" but belongs to what is argued. */
        private int reported(int main, int complement) {
            if (!REPORTING.contains(tree.lemma(main))) {
                return main;
            }
            int clause = Arrays.stream(new String[] {"ccomp", "csubj", "xcomp"})
                    .mapToInt(label -> tree.child(main, label))
                    .filter(child -> child > main && child != complement)
                    .findFirst()
                    .orElse(NONE);
            return clause == NONE ? main : reported(clause, complement);
        }
    }
}
