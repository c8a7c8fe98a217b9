package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Causal and correlational verbs: active, passive, as participles, in relative clauses and under other verbs. */
final class VerbPattern implements Pattern {
    /** By lemma; the frames that ask for more of the clause come first, and the first that fits is taken. */
    static final Map<String, List<VerbFrame>> FRAMES = Lexicon.read("verbs.tsv", VerbFrame::of);

    @Override
    public void match(SentenceTree tree, int node, Consumer<Match> matches) {
        if (tree.verb(node)) {
            FRAMES.getOrDefault(tree.lemma(node), List.of()).stream()
                    .map(frame -> new Reader(tree, node, frame).matches())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .ifPresent(found -> found.forEach(matches));
        }
    }

    /** Reads one frame at one verb. */
    private static final class Reader {
        private final SentenceTree tree;
        private final int verb;
        private final VerbFrame frame;
        private final Phrases phrases;
        private final Causes causes;

        Reader(SentenceTree tree, int verb, VerbFrame frame) {
            this.tree = tree;
            this.verb = verb;
            this.frame = frame;
            this.phrases = new Phrases(tree);
            this.causes = new Causes(tree, phrases);
        }

        List<Match> matches() {
            boolean passive = tree.passive(verb) || reduced();
            return switch (frame.shape()) {
                case OBJECT -> passive ? passive() : active(objects());
                case OBJECT_CLAUSE -> passive ? passiveClause() : active(objectClauses());
                case CLAUSE -> passive ? List.of() : active(complements());
                case OBJECT_FROM -> passive ? List.of() : active(objectFrom());
                case SET_OBJECT -> active(setObject());
                case PREPOSITION -> active(prepositional(frame.words()));
                case ATTRIBUTED ->
                    passive ? pairs(prepositional(frame.words()), causes.of(verb), "passive") : attributed();
            };
        }

        /** "stress caused by noise": a participle that no auxiliary makes a tense. */
        private boolean reduced() {
            boolean bare = tree.tag(verb).equals("VBN") && !tree.has(verb, "aux");
            return bare
                    && ((tree.labelled(verb, "acl") && !tree.has(verb, "nsubj"))
                            || !prepositional(List.of("by")).isEmpty());
        }

        private List<Match> active(List<Phrase> acted) {
            if (acted.isEmpty()) {
                return List.of();
            }
            List<Phrase> subjects = causes.of(verb);
            return frame.reversed() ? pairs(acted, subjects, rule()) : pairs(subjects, acted, rule());
        }

        private String rule() {
            return switch (tree.label(verb)) {
                case "advcl" -> "participial";
                case "acl", "acl:relcl" -> "relative";
                case "xcomp" -> "raised";
                default -> "verb";
            };
        }

        private List<Match> passive() {
            if (frame.association()) {
                return pairs(prepositional(List.of("by")), causes.of(verb), "passive");
            }
            return pairs(prepositional(List.of("by", "through", "via")), causes.of(verb), "passive");
        }

        private List<Match> passiveClause() {
            int clause = tree.child(verb, "xcomp");
            int subject = tree.child(verb, "nsubj");
            if (clause == NONE || subject == NONE) {
                return List.of();
            }
            return pairs(prepositional(List.of("by", "through")), causes.of(verb), "passive");
        }

        private List<Match> attributed() {
            return pairs(prepositional(frame.words()), objects(), "verb");
        }

        private List<Phrase> objects() {
            if (!frame.words().isEmpty() && !hasParticle()) {
                return List.of();
            }
            int object = tree.child(verb, "obj");
            if (object != NONE) {
                return phrases.split(object, verb, frame.words().isEmpty() ? NONE : verb + 1);
            }
            int clause = tree.child(verb, "ccomp");
            return clause == NONE ? List.of() : phrases.clauses(clause);
        }

        private boolean hasParticle() {
            return verb + 1 < tree.size() && frame.words().contains(tree.word(verb + 1));
        }

        private List<Phrase> objectClauses() {
            int clause = complement();
            int object = tree.child(verb, "obj");
            if (clause == NONE) {
                return List.of();
            }
            List<Phrase> effects = new ArrayList<>();
            int[] shared = tree.children(clause, "conj").filter(tree::verb).toArray();
            Optional<Phrase> first = object == NONE || object > clause
                    ? phrases.clause(clause, shared)
                    : phrases.spanning(object, clause, shared);
            first.ifPresent(effects::add);
            for (int conjunct : shared) {
                phrases.whole(conjunct).ifPresent(effects::add);
            }
            return effects;
        }

        private int complement() {
            int open = tree.child(verb, "xcomp");
            int closed = open != NONE ? open : tree.child(verb, "ccomp");
            return closed > verb ? closed : NONE;
        }

        private List<Phrase> complements() {
            int clause = complement();
            return clause == NONE ? List.of() : phrases.clauses(clause);
        }

        private List<Phrase> objectFrom() {
            int object = tree.child(verb, "obj");
            if (object == NONE) {
                return List.of();
            }
            int from = tree.children(verb).stream()
                    .filter(child -> child > object && introduced(child, List.of("from")))
                    .findFirst()
                    .orElse(NONE);
            return from == NONE
                    ? List.of()
                    : phrases.spanning(object, from).stream().toList();
        }

        private List<Phrase> setObject() {
            int object = tree.child(verb, "obj");
            if (object == NONE || !frame.words().contains(tree.lemma(object))) {
                return List.of();
            }
            List<Phrase> found = new ArrayList<>(prepositional(List.of("to")));
            tree.children(object, "nmod")
                    .filter(child -> introduced(child, List.of("to")))
                    .forEach(child -> found.addAll(phrases.split(child, tree.child(child, "case"))));
            return found;
        }

        private List<Phrase> prepositional(List<String> prepositions) {
            List<Phrase> found = new ArrayList<>();
            for (int child : tree.children(verb)) {
                if (child > verb && introduced(child, prepositions)) {
                    int by = tree.child(child, tree.has(child, "case") ? "case" : "mark");
                    found.addAll(
                            tree.labelled(child, "advcl") || tree.labelled(child, "xcomp")
                                    ? phrases.clauses(child, by)
                                    : phrases.split(child, by));
                }
            }
            return found;
        }

        private boolean introduced(int child, List<String> prepositions) {
            return tree.children(child).stream()
                    .filter(by -> prepositions.contains(tree.word(by)))
                    .anyMatch(by -> tree.labelled(by, "case")
                            || (tree.labelled(by, "mark") && tree.tag(child).equals("VBG")));
        }

        private List<Match> pairs(List<Phrase> by, List<Phrase> on, String rule) {
            return new Pairs(
                            signal(on),
                            verb,
                            frame.kind(),
                            frame.sign(),
                            frame.association() ? Strength.CORRELATIONAL : Strength.DIRECT,
                            frame.association() ? "association" : rule + "-" + frame.kind())
                    .of(by, on);
        }

        private List<Integer> signal(List<Phrase> arguments) {
            List<Integer> signal = new ArrayList<>(List.of(verb));
            int next = verb + 1;
            while (next < tree.size() && frame.words().contains(tree.word(next)) && !within(next, arguments)) {
                signal.add(next++);
            }
            return signal;
        }

        private static boolean within(int node, List<Phrase> phrases) {
            return phrases.stream().anyMatch(phrase -> node >= phrase.from() && node < phrase.to());
        }
    }
}
