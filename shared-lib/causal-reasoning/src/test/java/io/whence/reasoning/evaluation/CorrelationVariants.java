package io.whence.reasoning.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites a problem in ways that must not change its answer. */
final class CorrelationVariants {

    private static final List<String> NEW_NAMES =
            List.of("Zeta", "humidity", "x7", "ice cream sales", "Q", "the-price", "I", "b");
    private static final Pattern LETTER = Pattern.compile("\\b([A-H])\\b");
    private static final String SET = "((?:\\w|[\\w ]*, )[^.]*?)";

    private CorrelationVariants() {}

    static Map<String, UnaryOperator<String>> all() {
        var variants = new LinkedHashMap<String, UnaryOperator<String>>();
        variants.put("renamed", CorrelationVariants::renamed);
        variants.put("shuffled", CorrelationVariants::shuffled);
        variants.put("renamed and shuffled", input -> renamed(shuffled(input)));
        for (var template : Template.values()) {
            variants.put("paraphrase " + template, template::rewrite);
        }
        return variants;
    }

    private static String renamed(String input) {
        return LETTER.matcher(input).replaceAll(match -> {
            var name = NEW_NAMES.get(match.group(1).charAt(0) - 'A');
            return Matcher.quoteReplacement(name);
        });
    }

    private static String shuffled(String input) {
        int start = input.indexOf("follows:") + "follows:".length();
        int end = input.indexOf("Hypothesis:");
        var sentences = new ArrayList<>(Arrays.asList(
                input.substring(start, end).replace("However, ", "").strip().split("(?<=\\.)\\s+", -1)));
        java.util.Collections.shuffle(sentences, new Random(input.hashCode()));
        return input.substring(0, start) + " " + String.join(" ", sentences) + "\n" + input.substring(end);
    }

    /** Our own wordings of each kind of sentence. */
    private enum Template {
        NOUNS(
                "There is an association between $1 and $2.",
                "There is no association between $1 and $2.",
                "There is no association between $1 and $2 once we know $3.",
                Map.of(
                        "parent", "$1 is a direct cause of $2.",
                        "ancestor", "$1 is an indirect cause of $2.",
                        "descendant", "$1 is an indirect cause of $2.",
                        "collider", "$1 and $2 have a common effect.",
                        "confounder", "$1 and $2 have a common cause.")),
        CONDITION_FIRST(
                "$1 and $2 are dependent.",
                "$1 and $2 are marginally independent.",
                "Conditional on $3, $1 and $2 are independent.",
                Map.of(
                        "parent", "$1 has a direct effect on $2.",
                        "ancestor", "$1 affects $2 through some other variable.",
                        "descendant", "$1 affects $2 via at least one intermediate variable.",
                        "collider", "$1 and $2 together cause some other variable(s).",
                        "confounder", "Some variable(s) cause(s) both $1 and $2.")),
        PASSIVE(
                "$1 is statistically related to $2.",
                "$1 is unrelated to $2.",
                "$1 is unrelated to $2 when controlling for $3.",
                Map.of(
                        "parent", "$2 is directly affected by $1.",
                        "ancestor", "$2 is indirectly influenced by $1.",
                        "descendant", "$2 is affected by $1 through some mediator.",
                        "collider", "Some third variable is influenced by both $1 and $2.",
                        "confounder", "Both $1 and $2 are influenced by some third variable.")),
        NEGATIONS(
                "$1 is not independent of $2.",
                "$1 does not correlate with $2.",
                "$1 and $2 are not correlated if $3 are held fixed.",
                Map.of(
                        "parent", "$1 influences $2 directly.",
                        "ancestor", "$1 influences $2 indirectly.",
                        "descendant", "$1 has an indirect effect on $2.",
                        "collider", "There is a collider between $1 and $2.",
                        "confounder", "There is at least one confounder of $1 and $2.")),
        SIGNS(
                "$1 depends on $2.",
                "$1 ⊥ $2.",
                "$1 ⊥ $2 | $3.",
                Map.of(
                        "parent", "$1 is a parent of $2.",
                        "ancestor", "There is an indirect causal path from $1 to $2.",
                        "descendant", "There is an indirect effect of $1 on $2.",
                        "collider", "There exists a joint effect of $1 and $2.",
                        "confounder", "There exists a shared cause of $1 and $2."));

        private final String dependent;
        private final String independent;
        private final String conditional;

        @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf is
        private final Map<String, String> hypotheses;

        Template(String dependent, String independent, String conditional, Map<String, String> hypotheses) {
            this.dependent = dependent;
            this.independent = independent;
            this.conditional = conditional;
            this.hypotheses = Map.copyOf(hypotheses);
        }

        String rewrite(String input) {
            int end = input.indexOf("Hypothesis:");
            var premise = input.substring(0, end)
                    .replace("However, ", "")
                    .replaceAll("(\\w) correlates with (\\w)\\.", dependent)
                    .replaceAll("(\\w) is independent of (\\w)\\.", independent)
                    .replaceAll("(\\w) and (\\w) are independent given " + SET + "\\.", conditional);
            return premise + "Hypothesis: "
                    + hypothesis(input.substring(end + "Hypothesis:".length()).strip());
        }

        private String hypothesis(String text) {
            return text.replaceAll("^(\\w) directly causes (\\w)\\.", hypotheses.get("parent"))
                    .replaceAll("^(\\w) causes something else which causes (\\w)\\.", hypotheses.get("ancestor"))
                    .replaceAll("^(\\w) is a cause for (\\w), but not a direct one\\.", hypotheses.get("descendant"))
                    .replaceAll(
                            "^There exists at least one collider .*of (\\w) and (\\w)\\.", hypotheses.get("collider"))
                    .replaceAll(
                            "^There exists at least one confounder .*of (\\w) and (\\w)\\.",
                            hypotheses.get("confounder"));
        }
    }
}
