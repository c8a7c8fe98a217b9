package io.whence.nlp.pattern;

import io.whence.model.Relation;
import io.whence.model.Stance;
import io.whence.model.Strength;
import io.whence.nlp.Polarity;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a sentence claims as a whole, after the relations read in it. */
final class SentenceClaim {
    private static final double CAUSAL = 0.5;
    private static final double CONCESSION = 0.6;
    private static final double NEGATION = 0.7;
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "neither", "nor", "none", "nothing", "without");
    /** Words that set something against what one would expect of it: what they join is no cause and effect. */
    private static final Set<String> CONCESSIONS = Set.of(
            "despite",
            "irrespective",
            "regardless",
            "though",
            "falsely",
            "wrongly",
            "mistakenly",
            "noone",
            "nobody",
            "unrelated",
            "even");

    /** "Whether X causes Y is unknown." */
    private static final Set<String> WHETHER = Set.of("whether", "if");

    private static final Set<String> UNRESOLVED =
            Set.of("unknown", "unclear", "uncertain", "undetermined", "unresolved", "debated", "disputed");

    private SentenceClaim() {}

    static SentenceReading of(SentenceParse sentence, List<Relation> relations) {
        double probability = probability(relations);
        boolean open = has(sentence, WHETHER) && has(sentence, UNRESOLVED);
        if (open || has(sentence, CONCESSIONS)) {
            probability *= CONCESSION;
        } else if (has(sentence, NEGATIONS)) {
            probability *= NEGATION;
        }
        return new SentenceReading(sentence.span(), probability, probability >= CAUSAL, strengths(relations));
    }

    private static boolean has(SentenceParse sentence, Set<String> oneOf) {
        return sentence.tokens().stream()
                .anyMatch(token -> oneOf.contains(token.token().form().toLowerCase(Locale.ROOT)));
    }

    private static double probability(List<Relation> relations) {
        return relations.stream()
                .filter(Polarity::affirmsCause)
                .mapToDouble(Relation::confidence)
                .max()
                .orElse(0);
    }

    private static Map<Strength, Double> strengths(List<Relation> relations) {
        return relations.stream()
                .filter(relation -> relation.correlational() || relation.stance() != Stance.REFUTES)
                .max(Comparator.comparing((Relation relation) -> !relation.correlational())
                        .thenComparing(Relation::confidence))
                .map(relation -> Map.of(relation.strength(), Math.max(relation.confidence(), 0.51)))
                .orElse(Map.of());
    }
}
