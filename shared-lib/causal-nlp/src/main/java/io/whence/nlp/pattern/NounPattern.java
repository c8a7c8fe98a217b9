package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.Sign;
import io.whence.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Nouns that name a relation: the effect of one thing on another, a cause, a consequence, an association. */
final class NounPattern implements Pattern {
    static final Map<String, List<NounFrame>> FRAMES = Lexicon.read("nouns.tsv", NounFrame::of);

    static final Set<String> LIGHT = Set.of(
            "have", "exert", "play", "exercise", "show", "exhibit", "demonstrate", "produce", "make", "carry", "take");
    private static final Set<String> UP = Set.of("positive", "beneficial", "favorable", "favourable", "stimulatory");
    private static final Set<String> DOWN = Set.of(
            "negative",
            "adverse",
            "detrimental",
            "deleterious",
            "harmful",
            "inhibitory",
            "protective",
            "preventive",
            "suppressive",
            "damaging");

    @Override
    public void match(SentenceTree tree, int node, Consumer<Match> matches) {
        if (tree.noun(node)) {
            for (NounFrame frame : FRAMES.getOrDefault(tree.lemma(node), List.of())) {
                new Reader(tree, node, frame).matches().forEach(matches);
            }
        }
    }

    /** Reads one frame at one noun. */
    private static final class Reader {
        private final SentenceTree tree;
        private final int noun;
        private final NounFrame frame;
        private final Phrases phrases;
        private final Causes causes;

        Reader(SentenceTree tree, int noun, NounFrame frame) {
            this.tree = tree;
            this.noun = noun;
            this.frame = frame;
            this.phrases = new Phrases(tree);
            this.causes = new Causes(tree, phrases);
        }

        List<Match> matches() {
            return switch (frame.shape()) {
                case OF -> pairs(owners(), arguments(noun), "noun-of");
                case HAVE -> have();
                case IS -> is();
                case BETWEEN -> between();
            };
        }

        /** The cause in "effect of X", "X's effect". */
        private List<Phrase> owners() {
            List<Phrase> owners = new ArrayList<>();
            tree.children(noun, "nmod:poss").forEach(child -> owners.addAll(phrases.split(child, possessive(child))));
            nominal(noun, List.of("of"))
                    .filter(child -> child > noun)
                    .limit(1)
                    .forEach(child -> owners.addAll(owner(child)));
            return owners;
        }

        private int possessive(int child) {
            return tree.child(child, "case");
        }

        /** The parser often hangs "on Y" of "effect of X on Y" on X: what follows is then no part of X. */
        private List<Phrase> owner(int child) {
            int[] arguments = nested(child).toArray();
            int[] excluded = java.util.Arrays.copyOf(arguments, arguments.length + 1);
            excluded[arguments.length] = tree.child(child, "case");
            return phrases.split(child, excluded);
        }

        private java.util.stream.IntStream nested(int child) {
            return nominal(child, frame.prepositions()).mapToInt(i -> i);
        }

        private List<Phrase> arguments(int of) {
            List<Phrase> found = new ArrayList<>();
            Stream<Integer> direct = nominal(of, frame.prepositions());
            Stream<Integer> below = nominal(of, List.of("of")).flatMap(child -> nominal(child, frame.prepositions()));
            int head = tree.head(of);
            Stream<Integer> beside =
                    head == NONE || tree.noun(head) ? Stream.of() : nominal(head, frame.prepositions());
            Stream.of(direct, below, beside)
                    .flatMap(nodes -> nodes)
                    .filter(child -> child > noun)
                    .limit(1)
                    .forEach(child -> found.addAll(
                            tree.verb(child) ? phrases.clauses(child, by(child)) : phrases.split(child, by(child))));
            return found;
        }

        private int by(int child) {
            return tree.child(child, tree.has(child, "case") ? "case" : "mark");
        }

        private Stream<Integer> nominal(int of, List<String> prepositions) {
            return tree.children(of).stream()
                    .filter(child -> tree.labelled(child, "nmod")
                            || tree.labelled(child, "obl")
                            || tree.labelled(child, "acl")
                            || tree.labelled(child, "advcl"))
                    .filter(child -> tree.children(child).stream()
                            .anyMatch(by -> (tree.labelled(by, "case") || tree.labelled(by, "mark"))
                                    && prepositions.contains(tree.word(by))));
        }

        private List<Match> have() {
            int verb = tree.head(noun);
            if (verb == NONE || !tree.labelled(noun, "obj") || !LIGHT.contains(tree.lemma(verb))) {
                return List.of();
            }
            return pairs(causes.of(verb), arguments(noun), "noun-have");
        }

        private List<Match> is() {
            List<Phrase> arguments = arguments(noun);
            if (tree.has(noun, "cop") || tree.has(noun, "nsubj")) {
                return oriented(causes.of(noun), arguments, "noun-is");
            }
            int predicate = tree.head(noun);
            if (predicate != NONE && tree.labelled(noun, "nsubj") && predicate > noun) {
                return oriented(identified(predicate), arguments, "noun-is");
            }
            return List.of();
        }

        /** What the noun is said to be: "the cause of stress is noise", "the reason is that ...". */
        private List<Phrase> identified(int predicate) {
            if (tree.lemma(predicate).equals("be")) {
                int clause = tree.child(predicate, "ccomp");
                return clause == NONE ? List.of() : phrases.clauses(clause);
            }
            return tree.has(predicate, "cop")
                    ? phrases.split(predicate, noun, tree.child(predicate, "cop"))
                    : List.of();
        }

        private List<Match> oriented(List<Phrase> subject, List<Phrase> argument, String rule) {
            return frame.reversed() ? pairs(argument, subject, rule) : pairs(subject, argument, rule);
        }

        private List<Match> between() {
            return nominal(noun, List.of("between"))
                    .map(phrases::split)
                    .filter(parts -> parts.size() > 1)
                    .flatMap(parts -> pairs(parts.subList(0, 1), parts.subList(1, parts.size()), "noun").stream())
                    .toList();
        }

        private List<Match> pairs(List<Phrase> by, List<Phrase> on, String rule) {
            return new Pairs(
                            List.of(noun),
                            noun,
                            frame.kind(),
                            sign(),
                            frame.association() ? Strength.CORRELATIONAL : Strength.DIRECT,
                            frame.association() ? "association" : rule)
                    .of(by, on);
        }

        private Sign sign() {
            if (tree.has(noun, "amod", UP)) {
                return Sign.POSITIVE;
            }
            return tree.has(noun, "amod", DOWN) ? Sign.NEGATIVE : frame.sign();
        }
    }
}
