package io.whence.reasoning.answer;

import io.whence.reasoning.estimand.Evaluation;
import io.whence.reasoning.request.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An answer with its working, and the request as it was understood.
 *
 * @param asked the kind of question
 * @param question what was understood to be asked, such as "ATE of drug on cure"
 * @param answer "yes", "no", a number, "option 2", "{age}", or "insufficient information: P(…) is missing", or why there is none
 * @param sets for a question that lists: the variables as one set, or every set
 * @param identifiable whether the effect follows from what can be observed; empty for questions of another kind
 * @param estimand the formula in LaTeX; empty where there is none
 * @param value the number behind the answer, where there is one
 * @param derivation the steps, each a sentence, formula or path
 * @param understood the graph, the probabilities and what else the answer rests on
 */
public record ReasoningAnswer(
        Kind asked,
        String question,
        String answer,
        List<Set<String>> sets,
        Optional<Boolean> identifiable,
        String estimand,
        Evaluation value,
        List<String> derivation,
        Understood understood) {

    /**
     * A request as it was understood.
     *
     * @param graph in arrows, such as {@code A -> B; U [latent]}
     * @param probabilities each as {@code P(B=1|A=0) = 0.3}, and what counts as the value 1
     * @param question as it was put
     * @param assumptions what the answer takes for granted
     * @param defects what was wrong with the graph as stated and was repaired
     */
    public record Understood(
            String graph, List<String> probabilities, String question, List<String> assumptions, List<String> defects) {

        public static final Understood NOTHING = new Understood("", List.of(), "", List.of(), List.of());

        public Understood {
            probabilities = List.copyOf(probabilities);
            assumptions = List.copyOf(assumptions);
            defects = List.copyOf(defects);
        }
    }

    static final Evaluation NO_NUMBER = new Evaluation.Undefined("no number was asked for");

    public ReasoningAnswer {
        sets = List.copyOf(sets);
        derivation = List.copyOf(derivation);
    }

    static ReasoningAnswer inWords(Kind asked, String question, String answer, List<String> derivation) {
        return new ReasoningAnswer(
                asked, question, answer, List.of(), Optional.empty(), "", NO_NUMBER, derivation, Understood.NOTHING);
    }

    static ReasoningAnswer yesNo(Kind asked, String question, boolean yes, List<String> derivation) {
        return inWords(asked, question, yes ? "yes" : "no", derivation);
    }

    ReasoningAnswer with(List<Set<String>> listed) {
        return new ReasoningAnswer(
                asked, question, answer, listed, identifiable, estimand, value, derivation, understood);
    }

    ReasoningAnswer with(Optional<Boolean> verdict, String formula) {
        return new ReasoningAnswer(asked, question, answer, sets, verdict, formula, value, derivation, understood);
    }

    ReasoningAnswer with(Evaluation number) {
        return new ReasoningAnswer(
                asked, question, answer, sets, identifiable, estimand, number, derivation, understood);
    }

    ReasoningAnswer saying(String words) {
        return new ReasoningAnswer(asked, question, words, sets, identifiable, estimand, value, derivation, understood);
    }

    ReasoningAnswer with(Understood echo) {
        return new ReasoningAnswer(asked, question, answer, sets, identifiable, estimand, value, derivation, echo);
    }

    /** Returns whether the answer is a plain yes. */
    public boolean yes() {
        return answer.equals("yes");
    }
}
