package io.whence.reasoning.attribution;

import io.whence.reasoning.scm.ActualCauses;
import io.whence.reasoning.scm.Causation;
import io.whence.reasoning.scm.Context;
import io.whence.reasoning.scm.Formula;
import io.whence.reasoning.scm.ModelText;
import io.whence.reasoning.scm.Necessity;
import io.whence.reasoning.scm.StructuralModel;
import io.whence.reasoning.scm.Sufficiency;
import io.whence.reasoning.scm.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers "did the candidate cause the outcome?" over a structural model.
 *
 * <p>Where the model says nothing of norms and intentions, the answer is that of the modified Halpern-Pearl definition: the
 * candidate is an actual cause, alone or as part of a joint one. Otherwise the rules of {@link Rule} weigh the candidate
 * against the other roots that happened.
 */
public final class CausalAttribution {

    static final String DEFINITION = "HALPERN_PEARL";

    private final StructuralModel model;
    private final Context context;
    private final Formula outcome;

    private CausalAttribution(StructuralModel model, String outcome) {
        this.model = model;
        this.context = model.actual();
        this.outcome = ModelText.formula(outcome, model);
    }

    /**
     * Answers for texts as a user writes them.
     *
     * @param scm a model in the form that {@link io.whence.reasoning.scm} describes
     * @param candidate settings joined by "and": {@code Ann}, {@code not Ann}, {@code Level = 2}
     * @param outcome any formula over the model's variables
     * @throws io.whence.reasoning.scm.ModelException saying what cannot be read, or which value is missing
     */
    public static AttributionAnswer ask(String scm, String candidate, String outcome) {
        var model = ModelText.parse(scm);
        return new CausalAttribution(model, outcome).answer(ModelText.assignment(candidate, model));
    }

    private AttributionAnswer answer(Map<String, String> candidate) {
        var causes = new ActualCauses(model, context, outcome);
        var causation = causes.judge(candidate);
        var factors = factors(candidate, causation);
        var others = rivals(candidate).stream()
                .map(rival -> factors(rival, causes.judge(rival)))
                .toList();
        var joint = causation.isCause() || !factors.occurred() ? Optional.of(candidate) : causes.jointly(candidate);
        var explanation = explanation(candidate, factors, causation, joint);
        if (model.marks().silent()) {
            boolean answer = causation.isCause()
                    || joint.filter(found -> factors.occurred()).isPresent();
            explanation.add("rule: the model says nothing of norms and intentions, so the definition decides");
            return new AttributionAnswer(answer, factors, others, causation, DEFINITION, explanation);
        }
        var rule = Attribution.rule(factors, others);
        explanation.add("rule: " + rule.reason());
        return new AttributionAnswer(rule.cause(), factors, others, causation, rule.name(), explanation);
    }

    private Factors factors(Map<String, String> event, Causation causation) {
        var marks = model.marks();
        boolean happened = Formula.assignment(event).holds(actual()) && outcome.holds(actual());
        return new Factors(
                words(event),
                happened,
                event.keySet().stream().mapToInt(this::order).max().orElse(0),
                happened && Sufficiency.defeater(model, event, outcome).isEmpty(),
                happened && Necessity.without(model, context, event, outcome).isPresent(),
                causation.isCause(),
                event.keySet().stream().anyMatch(marks.abnormal()::contains),
                event.keySet().stream().anyMatch(marks.intended()::contains));
    }

    private Map<String, String> actual() {
        return model.world(context);
    }

    /** Returns the other roots as they were; what the candidate itself brings about is no rival of it. */
    private List<Map<String, String>> rivals(Map<String, String> candidate) {
        var own = model.descendantsOrSelf(candidate.keySet());
        var sources = model.ancestorsOrSelf(candidate.keySet());
        return model.variables().stream()
                .filter(variable -> variable.parents().isEmpty() && !isBackground(variable))
                .map(Variable::name)
                .filter(name -> !own.contains(name) && !sources.contains(name))
                .map(name -> Map.of(name, actual().getOrDefault(name, "")))
                .toList();
    }

    private static boolean isBackground(Variable variable) {
        return variable.mechanism() instanceof io.whence.reasoning.scm.Mechanism.Background;
    }

    /** Returns the stated time, else the length of the longest chain of equations that leads to the variable. */
    private int order(String name) {
        var stated = model.marks().order().get(name);
        return stated != null
                ? stated
                : model.variable(name).parents().stream()
                        .mapToInt(parent -> order(parent) + 1)
                        .max()
                        .orElse(0);
    }

    private List<String> explanation(
            Map<String, String> candidate, Factors factors, Causation causation, Optional<Map<String, String>> joint) {
        var steps = new ArrayList<String>();
        steps.add(
                factors.occurred() ? "happened: " + words(candidate) + ", and " + outcome : "did not happen together");
        steps.add("necessary: "
                + Necessity.without(model, context, candidate, outcome)
                        .map(other -> "yes, with " + words(other) + " the outcome fails")
                        .orElse("no, the outcome comes without it too"));
        steps.add("sufficient: "
                + Sufficiency.defeater(model, candidate, outcome)
                        .map(defeater -> "no, it fails with " + differing(defeater, candidate))
                        .orElse("yes, whatever the other roots are"));
        steps.add("actual cause: " + inWords(causation));
        joint.filter(found -> found.size() > candidate.size())
                .ifPresent(found -> steps.add("part of a joint cause: " + words(found)));
        return steps;
    }

    private String differing(Context defeater, Map<String, String> candidate) {
        var changed = defeater.roots().entrySet().stream()
                .filter(root -> !candidate.containsKey(root.getKey()))
                .filter(root -> !root.getValue().equals(context.roots().get(root.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(root -> root.getKey() + " = " + root.getValue())
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "the roots as they were" : changed;
    }

    private static String inWords(Causation causation) {
        return causation.fold(
                absent -> "no, it did not happen that " + absent.what(),
                () -> "no, no change of it undoes the outcome, whatever is held",
                larger -> "no, a part of it is one already: " + words(larger.smaller()),
                cause -> "yes, with " + words(cause.instead()) + " the outcome fails"
                        + (cause.held().isEmpty() ? "" : " while " + words(cause.held()) + " is held"));
    }

    private static String words(Map<String, String> settings) {
        return settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(setting -> setting.getKey() + " = " + setting.getValue())
                .collect(Collectors.joining(" and "));
    }
}
