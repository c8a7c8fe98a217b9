package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.Evaluation;
import java.util.List;

/**
 * An answer with its working, ready to be shown.
 *
 * @param question what was understood to be asked, such as "ATE of drug on cure"
 * @param answer "yes", "no", a number, "option 2", "{age}", or "insufficient information: P(…) is missing", or why there is none
 * @param identifiable whether the effect follows from what can be observed; {@code UNASKED} for questions of another kind
 * @param estimand the formula in LaTeX; empty where there is none
 * @param value the number behind the answer, where there is one
 * @param derivation the steps, each a sentence or formula
 * @param unparsed the sentences of the text that no rule read, as they stand
 */
public record EffectAnswer(
        String question,
        String answer,
        Identifiable identifiable,
        String estimand,
        Evaluation value,
        List<String> derivation,
        List<String> unparsed) {

    /** Whether an effect is identifiable. */
    public enum Identifiable {
        YES,
        NO,
        UNASKED
    }

    private static final Evaluation NO_NUMBER = new Evaluation.Undefined("no number was asked for");

    public EffectAnswer {
        derivation = List.copyOf(derivation);
        unparsed = List.copyOf(unparsed);
    }

    /** An answer in words, with its reasons. */
    public static EffectAnswer inWords(String question, String answer, List<String> derivation) {
        return new EffectAnswer(question, answer, Identifiable.UNASKED, "", NO_NUMBER, derivation, List.of());
    }

    /** Yes or no, with the reasons. */
    public static EffectAnswer of(String question, boolean holds, List<String> derivation) {
        return inWords(question, holds ? "yes" : "no", derivation);
    }

    /** The outcome of solving a query; the answer is the number, or what is missing. */
    public static EffectAnswer of(String question, Solution solution) {
        return solution.fold(
                answered -> new EffectAnswer(
                        question,
                        answered.value().inWords(),
                        Identifiable.YES,
                        answered.estimand().latex(),
                        answered.value(),
                        answered.derivation(),
                        List.of()),
                not -> new EffectAnswer(
                        question,
                        "not identifiable: " + not.reason(),
                        Identifiable.NO,
                        "",
                        NO_NUMBER,
                        not.derivation(),
                        List.of()));
    }

    /** Returns the same answer with other words for it. */
    public EffectAnswer saying(String words) {
        return new EffectAnswer(question, words, identifiable, estimand, value, derivation, unparsed);
    }

    public EffectAnswer withUnparsed(List<String> sentences) {
        return new EffectAnswer(question, answer, identifiable, estimand, value, derivation, sentences);
    }
}
