package io.whence.reasoning.identification;

import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Fraction;
import io.whence.reasoning.estimand.Product;
import io.whence.reasoning.estimand.Sum;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Separation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ID and IDC algorithms of Shpitser and Pearl (2006, "Identification of Joint Interventional Distributions" and
 * "Identification of Conditional Interventional Distributions"): sound and complete in graphs with latent common causes.
 *
 * <p>The numbers in the steps are the lines of the published algorithm.
 */
public final class Identification {

    private final List<String> steps = new ArrayList<>();
    private final List<String> order;

    private Identification(Admg graph) {
        this.order = graph.directed().topologicalOrder();
    }

    /**
     * Identifies an effect from the observational distribution over all variables of the graph.
     *
     * @throws IllegalArgumentException where a variable is not in the graph
     */
    public static Identified of(Admg graph, Effect effect) {
        for (var names : List.of(effect.outcomes(), effect.treatments(), effect.given())) {
            names.forEach(graph.directed()::ancestors);
        }
        var run = new Identification(graph);
        try {
            var estimand = run.conditional(graph, effect);
            return new Identified.By(run.settled(estimand, effect), run.steps);
        } catch (Hedged hedged) {
            return new Identified.Not(hedged.hedge, run.steps);
        }
    }

    /** The result does not depend on variables that line 3 intervened on for free, so any value does: 0. */
    private Estimand settled(Estimand estimand, Effect effect) {
        Map<String, Integer> any = new LinkedHashMap<>();
        for (var name : estimand.open()) {
            if (!effect.outcomes().contains(name)
                    && !effect.treatments().contains(name)
                    && !effect.given().contains(name)) {
                any.put(name, 0);
            }
        }
        return any.isEmpty() ? estimand : estimand.bind(any);
    }

    private Estimand conditional(Admg graph, Effect effect) {
        for (var candidate : effect.given()) {
            var rest = without(effect.given(), Set.of(candidate));
            var cut = graph.withoutEdgesInto(effect.treatments()).withoutEdgesOutOf(Set.of(candidate));
            if (Separation.separated(cut, effect.outcomes(), Set.of(candidate), union(effect.treatments(), rest))) {
                steps.add("IDC: observing " + candidate + " tells no more than setting it (rule 2), so it is set");
                return conditional(
                        graph, new Effect(effect.outcomes(), union(effect.treatments(), Set.of(candidate)), rest));
            }
        }
        var all = union(effect.outcomes(), effect.given());
        var joint = id(all, effect.treatments(), Observed.of(graph.nodes(), order), graph);
        if (effect.given().isEmpty()) {
            return joint;
        }
        steps.add("IDC: divide by the sum over " + list(effect.outcomes()));
        return Fraction.of(joint, Sum.over(effect.outcomes(), joint));
    }

    private Estimand id(Set<String> outcomes, Set<String> treatments, Observed known, Admg graph) {
        var all = Set.copyOf(graph.nodes());
        if (treatments.isEmpty()) {
            steps.add("line 1: nothing is set, so P(" + names(outcomes) + ") is a margin of what is known");
            return known.margin(outcomes).expression();
        }
        var relevant = graph.directed().ancestorsOrSelf(outcomes);
        if (relevant.size() < all.size()) {
            steps.add("line 2: " + list(without(graph.nodes(), relevant)) + " come after " + list(outcomes)
                    + " and are summed out");
            return id(outcomes, common(treatments, relevant), known.margin(relevant), graph.induced(relevant));
        }
        var idle = without(
                without(graph.nodes(), treatments),
                graph.withoutEdgesInto(treatments).directed().ancestorsOrSelf(outcomes));
        if (!idle.isEmpty()) {
            steps.add("line 3: setting " + list(idle) + " as well changes nothing (rule 3)");
            return id(outcomes, union(treatments, idle), known, graph);
        }
        return byDistricts(outcomes, treatments, known, graph);
    }

    private Estimand byDistricts(Set<String> outcomes, Set<String> treatments, Observed known, Admg graph) {
        var districts = graph.induced(without(graph.nodes(), treatments)).districts();
        if (districts.size() == 1) {
            return byOneDistrict(outcomes, treatments, known, graph, districts.get(0));
        }
        steps.add("line 4: without " + list(treatments) + " the graph falls into the districts "
                + String.join(", ", districts.stream().map(Identification::list).toList()));
        var factors = new ArrayList<Estimand>();
        for (var district : districts) {
            factors.add(id(district, without(graph.nodes(), district), known, graph));
        }
        return Sum.over(without(graph.nodes(), union(outcomes, treatments)), Product.of(factors));
    }

    private Estimand byOneDistrict(
            Set<String> outcomes, Set<String> treatments, Observed known, Admg graph, Set<String> inner) {
        var outer = graph.district(inner.iterator().next());
        if (outer.size() == graph.nodes().size()) {
            steps.add("line 5: " + list(outer) + " and " + list(inner) + " form a hedge: not identifiable");
            throw new Hedged(new Hedge(outer, inner));
        }
        if (outer.size() == inner.size()) {
            steps.add("line 6: " + list(inner) + " is a district of the whole graph: its factors can be read off");
            return Sum.over(without(inner, outcomes), known.factors(inner));
        }
        steps.add("line 7: go on within the district " + list(outer));
        return id(outcomes, common(treatments, outer), known.within(outer), graph.induced(outer));
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        var union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static Set<String> without(Collection<String> all, Collection<String> less) {
        var rest = new LinkedHashSet<>(all);
        rest.removeAll(less);
        return rest;
    }

    private static Set<String> common(Collection<String> some, Collection<String> others) {
        var common = new LinkedHashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static String list(Collection<String> names) {
        return "{" + names(names) + "}";
    }

    private static String names(Collection<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** Ends the recursion from whatever depth a hedge is found at; never leaves this class. */
    private static final class Hedged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Hedge hedge;

        Hedged(Hedge hedge) {
            super("hedge", null, false, false);
            this.hedge = hedge;
        }
    }
}
