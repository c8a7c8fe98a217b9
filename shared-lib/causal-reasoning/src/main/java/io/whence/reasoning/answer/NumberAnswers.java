package io.whence.reasoning.answer;

import io.whence.reasoning.effects.CausalQuery;
import io.whence.reasoning.effects.CausalQuery.Attribution;
import io.whence.reasoning.effects.CausalQuery.Contrast;
import io.whence.reasoning.effects.CausalQuery.Want;
import io.whence.reasoning.effects.EffectSolver;
import io.whence.reasoning.effects.Solution;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.Roles;
import io.whence.reasoning.identification.Effect;
import io.whence.reasoning.identification.Identification;
import io.whence.reasoning.request.Events;
import io.whence.reasoning.request.Formula;
import io.whence.reasoning.request.Kind;
import io.whence.reasoning.request.Query;
import io.whence.reasoning.request.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers questions that have a formula or a number for an answer. */
final class NumberAnswers {

    /** A smaller difference between two probabilities counts as none: it is within the rounding of what is given. */
    private static final double LEAST = 0.001;

    private final Case about;
    private final Query query;
    private final Values values;
    private final EffectSolver solver;

    NumberAnswers(Case about) {
        this.about = about;
        this.query = about.query();
        this.values = about.request().known().values();
        this.solver = EffectSolver.of(about.observed(), about.request().known().distribution());
    }

    private boolean nothingKnown() {
        return about.request().known().stated().isEmpty()
                && about.request().known().table().isEmpty()
                && about.request().known().described().isEmpty();
    }

    // ---- identification

    ReasoningAnswer identifiable() {
        var xs = new LinkedHashSet<>(query.many("x"));
        var ys = new LinkedHashSet<>(query.many("y"));
        var title = "identifiability of the effect of " + String.join(", ", xs) + " on " + String.join(", ", ys);
        if (ys.isEmpty()) {
            throw UnreadableTextException.whole(query.words(), "an effect of one variable on another");
        }
        if (xs.equals(ys)) {
            return about.yesNo(title, true, List.of("setting a variable fixes it"))
                    .with(Optional.of(true), "1");
        }
        return identified(new Effect(ys, xs, query.set("z")), title);
    }

    private ReasoningAnswer identified(Effect effect, String title) {
        requireObserved(effect.outcomes());
        requireObserved(effect.treatments());
        requireObserved(effect.given());
        return Identification.of(about.observed(), effect)
                .<ReasoningAnswer>fold(
                        (estimand, steps) -> verdict(title, effect + " = " + estimand.latex(), estimand.latex(), steps),
                        (hedge, steps) -> {
                            var why = new ArrayList<>(steps);
                            why.add(hedge.inWords());
                            return verdict(title, "", "", why);
                        });
    }

    private ReasoningAnswer verdict(String title, String formula, String latex, List<String> why) {
        boolean yes = !latex.isEmpty();
        boolean asksYesNo = query.kind() == Kind.IDENTIFIABLE || query.has("identifiable");
        var answer = asksYesNo
                ? about.yesNo(title, yes, why)
                : ReasoningAnswer.inWords(
                        query.kind(),
                        title,
                        yes ? "identifiable: " + formula : "not identifiable: " + why.get(why.size() - 1),
                        why);
        return answer.with(Optional.of(yes), latex);
    }

    private void requireObserved(Set<String> names) {
        names.stream()
                .filter(name -> !about.observed().directed().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(name + " is not observed, so nothing can be estimated about it");
                });
    }

    // ---- formulas

    ReasoningAnswer formula() {
        var formula = query.formula().orElseThrow();
        boolean symbolic = formula instanceof Formula.Chance
                && (query.has("identifiable") || query.has("estimand") || nothingKnown());
        if (symbolic) {
            var chance = (Formula.Chance) formula;
            return identified(
                    new Effect(names(chance.of()), names(chance.set()), names(chance.given())),
                    "identifiability of " + chance);
        }
        return computed(formula, formula.toString());
    }

    private static Set<String> names(List<Formula.Event> events) {
        var names = new LinkedHashSet<String>();
        events.forEach(event -> names.add(event.variable()));
        return names;
    }

    private ReasoningAnswer computed(Formula formula, String title) {
        var formulas = new Formulas(solver, values);
        var value = formulas.evaluate(formula);
        var hindrance = formulas.hindrance();
        if (query.has("identifiable")) {
            return about.yesNo(title, hindrance.isEmpty(), formulas.derivation())
                    .with(Optional.of(hindrance.isEmpty()), hindrance.isEmpty() ? formulas.estimand() : "");
        }
        if (hindrance.isPresent()) {
            return ReasoningAnswer.inWords(
                            query.kind(),
                            title,
                            "not identifiable: " + hindrance.get().reason(),
                            formulas.derivation())
                    .with(Optional.of(false), "");
        }
        var number = value.number();
        boolean compared = formula instanceof Formula.Joined joined && "<>".indexOf(joined.sign()) >= 0;
        var words = compared && number.isPresent()
                ? (number.getAsDouble() > 0) != query.denied() ? "yes" : "no"
                : value.inWords();
        return ReasoningAnswer.inWords(query.kind(), title, words, formulas.derivation())
                .with(Optional.of(true), formulas.estimand())
                .with(value);
    }

    // ---- contrasts

    ReasoningAnswer contrast() {
        about.requireEnds();
        if (query.has("x0")) {
            throw UnreadableTextException.whole(query.words(), "an effect of one variable");
        }
        var held = held("h");
        if (query.has("ett")) {
            return solve(Contrast.EFFECT_OF_TREATMENT_ON_TREATED, 1, 0, level(), Map.of());
        }
        if (query.has("nde") || query.has("nie")) {
            refuseHeld(held);
            return solve(
                    query.has("nde") ? Contrast.NATURAL_DIRECT_EFFECT : Contrast.NATURAL_INDIRECT_EFFECT,
                    0,
                    1,
                    level(),
                    Map.of());
        }
        if (query.has("cde") || query.has("direct")) {
            return direct(held);
        }
        if (query.has("ratio") || !held.isEmpty() || values.of(about.y()).size() > 2) {
            return computed(
                    difference(query.has("ratio") ? '/' : '-'), (query.has("ratio") ? "risk ratio" : "ATE") + named());
        }
        return solve(Contrast.AVERAGE_TREATMENT_EFFECT, 0, 1, level(), Map.of());
    }

    private void refuseHeld(Map<String, Integer> held) {
        if (!held.isEmpty()) {
            throw UnreadableTextException.whole(query.one("h"), "nothing held, or the controlled direct effect");
        }
    }

    private ReasoningAnswer direct(Map<String, Integer> held) {
        var mediators = Roles.mediators(about.observed().directed(), about.x(), about.y());
        if (held.isEmpty() && !mediators.isEmpty()) {
            throw UnreadableTextException.whole(
                    query.words(),
                    "the natural direct effect, or the controlled one with the values at which " + mediators
                            + " are held: 'the controlled direct effect of " + about.x() + " on " + about.y() + " with "
                            + mediators.iterator().next() + "=1'");
        }
        return solve(Contrast.CONTROLLED_DIRECT_EFFECT, 0, 1, level(), held);
    }

    private Map<String, Integer> held(String place) {
        var held = new LinkedHashMap<String, Integer>();
        query.many(place).forEach(phrase -> Events.of(about.request(), phrase)
                .forEach(event -> held.put(event.variable(), values.number(event.variable(), event.value()))));
        return held;
    }

    /** The difference or ratio of what is expected of the outcome in the two worlds. */
    private Formula difference(char sign) {
        var given = new ArrayList<Formula.Event>();
        query.many("h").forEach(phrase -> given.addAll(Events.of(about.request(), phrase)));
        return new Formula.Joined(world(1, given), sign, world(0, given));
    }

    private Formula world(int place, List<Formula.Event> given) {
        var treatment = new Formula.Event(about.x(), label(about.x(), place));
        boolean many = values.of(about.y()).size() > 2;
        var outcome = new Formula.Event(about.y(), many ? "" : label(about.y(), level()));
        return new Formula.Chance(List.of(outcome), List.of(treatment), given, many);
    }

    private String label(String variable, int place) {
        requireTwo(variable, place);
        var known = values.of(variable);
        return known.isEmpty() ? Integer.toString(place) : known.get(place);
    }

    private int level() {
        requireTwo(about.y(), 1);
        return 1;
    }

    private void requireTwo(String variable, int place) {
        values.requireOrder(variable);
        boolean amounts =
                variable.equals(about.y()) && values.amount(variable, place).isPresent();
        if (values.of(variable).size() > 2 && !amounts) {
            throw UnreadableTextException.whole(
                    variable,
                    "the two values of " + variable + " that are compared, of " + values.of(variable)
                            + ": ask for P(… | do(" + variable + "=…)) - P(… | do(" + variable + "=…))");
        }
    }

    private String named() {
        return " of " + about.x() + " on " + about.y();
    }

    private ReasoningAnswer solve(Contrast contrast, int from, int to, int level, Map<String, Integer> held) {
        requireTwo(about.x(), 1);
        var effect =
                new CausalQuery.Effect(contrast, about.x(), from, to, new CausalQuery.Event(about.y(), level), held);
        return of(contrast.symbol() + named(), solver.solve(effect));
    }

    private ReasoningAnswer of(String title, Solution solution) {
        return solution.fold(
                answered -> ReasoningAnswer.inWords(
                                query.kind(), title, answered.value().inWords(), answered.derivation())
                        .with(Optional.of(true), answered.estimand().latex())
                        .with(answered.value()),
                not -> ReasoningAnswer.inWords(
                                query.kind(), title, "not identifiable: " + not.reason(), not.derivation())
                        .with(Optional.of(false), ""));
    }

    /** What changes where one variable is changed to a value that the question names. */
    ReasoningAnswer shift() {
        about.requireEnds();
        var contrast =
                switch (query.kind()) {
                    case SHIFT_HELD -> Contrast.CONTROLLED_DIRECT_EFFECT;
                    case SHIFT_TREATED -> Contrast.EFFECT_OF_TREATMENT_ON_TREATED;
                    case SHIFT_DIRECT -> Contrast.NATURAL_DIRECT_EFFECT;
                    case SHIFT_INDIRECT -> Contrast.NATURAL_INDIRECT_EFFECT;
                    default -> Contrast.AVERAGE_TREATMENT_EFFECT;
                };
        refuseOther(contrast);
        int to = values.number(about.x(), query.one("v"));
        int from = query.has("f") ? values.number(about.x(), query.one("f")) : other(to);
        int level = values.number(about.y(), query.one("w"));
        var effect = new CausalQuery.Effect(
                contrast, about.x(), from, to, new CausalQuery.Event(about.y(), level), held("c"));
        var answer = of(contrast.symbol() + named(), solver.solve(effect));
        var number = answer.value().number();
        if (number.isEmpty()) {
            return answer;
        }
        double gain =
                contrast == Contrast.EFFECT_OF_TREATMENT_ON_TREATED ? -number.getAsDouble() : number.getAsDouble();
        return answer.saying((query.has("less") ? gain <= -LEAST : gain >= LEAST) ? "yes" : "no");
    }

    private int other(int to) {
        if (values.of(about.x()).size() > 2) {
            requireTwo(about.x(), to);
        }
        return to == 0 ? 1 : 0;
    }

    /** An effect that is named must be the one that is asked about. */
    private void refuseOther(Contrast contrast) {
        var marks = Map.of(
                "ate", Contrast.AVERAGE_TREATMENT_EFFECT,
                "ett", Contrast.EFFECT_OF_TREATMENT_ON_TREATED,
                "cde", Contrast.CONTROLLED_DIRECT_EFFECT,
                "nde", Contrast.NATURAL_DIRECT_EFFECT,
                "nie", Contrast.NATURAL_INDIRECT_EFFECT);
        marks.forEach((mark, named) -> {
            if (query.has(mark) && named != contrast) {
                throw UnreadableTextException.whole(
                        query.words(),
                        "one effect, not " + named.symbol() + " by name and " + contrast.symbol()
                                + " by what is asked");
            }
        });
        if (query.has("x0") && !query.one("x0").equals(about.x())) {
            throw UnreadableTextException.whole(
                    query.words(), "one treatment, not " + query.one("x0") + " and " + about.x());
        }
    }

    ReasoningAnswer raises() {
        about.requireEnds();
        var answer = solve(Contrast.AVERAGE_TREATMENT_EFFECT, 0, 1, level(), Map.of());
        var number = answer.value().number();
        if (number.isEmpty()) {
            return answer;
        }
        boolean holds = query.has("less") ? number.getAsDouble() <= -LEAST : number.getAsDouble() >= LEAST;
        return answer.saying(holds != query.denied() ? "yes" : "no");
    }

    // ---- probabilities of causation

    ReasoningAnswer attribution() {
        about.requireEnds();
        int fact = values.number(about.x(), query.one("f"));
        int outcome = values.number(about.y(), query.one("g"));
        int supposed = values.number(about.x(), query.one("v"));
        int changed = values.number(about.y(), query.one("w"));
        boolean same = query.one("x0").equals(about.x()) && query.one("y0").equals(about.y());
        if (!same || fact == supposed || outcome == changed || query.has("pns")) {
            throw UnreadableTextException.whole(
                    query.words(), "the same two variables, as they were and as they would have been");
        }
        var attribution =
                query.has("pn") || (!query.has("ps") && fact == 1) ? Attribution.NECESSITY : Attribution.SUFFICIENCY;
        boolean necessity = attribution == Attribution.NECESSITY;
        return bounds(
                attribution,
                new CausalQuery.Event(about.x(), necessity ? fact : supposed),
                new CausalQuery.Event(about.y(), necessity ? outcome : changed));
    }

    ReasoningAnswer attributionNamed() {
        about.requireEnds();
        requireTwo(about.x(), 1);
        var attribution = query.has("pns")
                ? Attribution.NECESSITY_AND_SUFFICIENCY
                : query.has("pn") ? Attribution.NECESSITY : Attribution.SUFFICIENCY;
        return bounds(attribution, new CausalQuery.Event(about.x(), 1), new CausalQuery.Event(about.y(), level()));
    }

    private ReasoningAnswer bounds(Attribution attribution, CausalQuery.Event cause, CausalQuery.Event effect) {
        if (query.has("upper")) {
            return bound(attribution, cause, effect, Want.UPPER_BOUND);
        }
        if (query.has("lower")) {
            return bound(attribution, cause, effect, Want.LOWER_BOUND);
        }
        if (query.has("monotonic")) {
            return bound(attribution, cause, effect, Want.VALUE_UNDER_MONOTONICITY);
        }
        var least = bound(attribution, cause, effect, Want.LOWER_BOUND);
        var most = bound(attribution, cause, effect, Want.UPPER_BOUND);
        return least.value().number().isEmpty()
                ? least
                : least.saying("between " + least.answer() + " and " + most.answer());
    }

    private ReasoningAnswer bound(
            Attribution attribution, CausalQuery.Event cause, CausalQuery.Event effect, Want want) {
        var solution = solver.solve(new CausalQuery.CauseProbability(attribution, cause, effect, want));
        var asked = want.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " of " + attribution.symbol()
                + " of " + cause.variable() + " for " + effect.variable();
        return of(asked, solution);
    }

    // ---- bounds

    /** Bounds without further assumptions (Manski 1990; Robins 1989): what a treatment would do is known where it was taken. */
    ReasoningAnswer effectBounds() {
        about.requireEnds();
        requireTwo(about.x(), 1);
        var title = "bounds of the ATE" + named();
        var exact = solve(Contrast.AVERAGE_TREATMENT_EFFECT, 0, 1, level(), Map.of());
        if (exact.identifiable().orElse(false)) {
            return exact.value().number().isPresent()
                    ? exact.saying("between " + exact.answer() + " and " + exact.answer())
                    : exact;
        }
        var formulas = new Formulas(solver, values);
        var treated = formulas.evaluate(joint(1, 1));
        var spared = formulas.evaluate(joint(0, 1));
        var share = formulas.evaluate(new Formula.Chance(
                List.of(new Formula.Event(about.x(), label(about.x(), 1))), List.of(), List.of(), false));
        var all = io.whence.reasoning.estimand.Evaluation.combine(List.of(treated, spared, share), (a, b) -> a);
        if (all.number().isEmpty()) {
            return ReasoningAnswer.inWords(query.kind(), title, all.inWords(), exact.derivation())
                    .with(Optional.of(false), "")
                    .with(all);
        }
        double lower = treated.number().orElse(0)
                - spared.number().orElse(0)
                - share.number().orElse(0);
        var words = "between " + new io.whence.reasoning.estimand.Evaluation.Value(lower).inWords() + " and "
                + new io.whence.reasoning.estimand.Evaluation.Value(lower + 1).inWords();
        var why = new ArrayList<>(exact.derivation());
        why.add("P(y, x) <= P(y | do(x)) <= P(y, x) + 1 - P(x), for x = 1 and x = 0");
        return ReasoningAnswer.inWords(query.kind(), title, words, why).with(Optional.of(false), "");
    }

    private Formula joint(int treatment, int outcome) {
        return new Formula.Chance(
                List.of(
                        new Formula.Event(about.y(), label(about.y(), outcome)),
                        new Formula.Event(about.x(), label(about.x(), treatment))),
                List.of(),
                List.of(),
                false);
    }
}
