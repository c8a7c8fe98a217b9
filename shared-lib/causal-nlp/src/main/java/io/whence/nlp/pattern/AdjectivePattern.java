package io.whence.nlp.pattern;

import io.whence.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Adjectives that name a relation: responsible for, effective in, due to, dependent on. */
final class AdjectivePattern implements Pattern {
    static final Map<String, List<Lexicon.Row>> FRAMES = Lexicon.read("adjectives.tsv", row -> row);

    @Override
    public void match(SentenceTree tree, int node, Consumer<Match> matches) {
        if (tree.tag(node).startsWith("JJ") || tree.tag(node).equals("IN")) {
            for (Lexicon.Row frame : FRAMES.getOrDefault(tree.lemma(node), List.of())) {
                read(tree, node, frame).forEach(matches);
            }
        }
    }

    private static List<Match> read(SentenceTree tree, int adjective, Lexicon.Row frame) {
        Phrases phrases = new Phrases(tree);
        List<Phrase> subjects = new Causes(tree, phrases).of(adjective);
        boolean reversed = frame.frame().startsWith("<");
        List<String> prepositions =
                List.of(frame.frame().substring(reversed ? 1 : 0).split(",", -1));
        List<Phrase> arguments = arguments(tree, adjective, prepositions, phrases);
        Pairs pairs = new Pairs(
                List.of(adjective),
                adjective,
                frame.kind(),
                frame.sign(),
                Strength.DIRECT,
                "adjective-" + frame.kind());
        return reversed ? pairs.of(arguments, subjects) : pairs.of(subjects, arguments);
    }

    private static List<Phrase> arguments(
            SentenceTree tree, int adjective, List<String> prepositions, Phrases phrases) {
        List<Phrase> found = new ArrayList<>();
        for (int child : tree.children(adjective)) {
            int by = introducing(tree, child, prepositions);
            if (child > adjective && by != SentenceTree.NONE) {
                found.addAll(tree.clausal(child) ? phrases.clauses(child, by) : phrases.split(child, by));
            }
        }
        return found;
    }

    private static int introducing(SentenceTree tree, int child, List<String> prepositions) {
        return tree.children(child).stream()
                .filter(by -> tree.labelled(by, "case") || tree.labelled(by, "mark"))
                .filter(by -> prepositions.contains(tree.word(by)))
                .findFirst()
                .orElse(SentenceTree.NONE);
    }
}
