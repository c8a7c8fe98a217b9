package io.whence.reasoning.scm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A structural causal model: variables, one mechanism each, acyclic. Immutable. */
public final class StructuralModel {

    private static final int MOST_CONTEXTS = 1 << 16;

    private final Map<String, Variable> variables;
    private final Marks marks;

    /**
     * Puts the variables in causal order.
     *
     * @throws ModelException where an equation mentions a variable that is not there, or equations form a cycle
     */
    public StructuralModel(Collection<Variable> variables, Marks marks) {
        var named = new LinkedHashMap<String, Variable>();
        variables.forEach(variable -> named.put(variable.name(), variable));
        this.variables = new LinkedHashMap<>();
        named.values().forEach(variable -> place(variable, named, new LinkedHashSet<>()));
        this.marks = marks;
    }

    /** Adds a variable after its parents, so that the map's order is causal. */
    private void place(Variable variable, Map<String, Variable> named, Set<String> open) {
        if (variables.containsKey(variable.name())) {
            return;
        }
        if (!open.add(variable.name())) {
            throw new ModelException(
                    "the equations form a cycle: " + String.join(" <- ", open) + " <- " + variable.name());
        }
        for (var parent : variable.parents()) {
            var found = named.get(parent);
            if (found == null) {
                throw new ModelException(
                        "the equation of " + variable.name() + " mentions " + parent + ", which is not declared");
            }
            place(found, named, open);
        }
        open.remove(variable.name());
        variables.put(variable.name(), variable);
    }

    /** Returns the variables, causes before effects. */
    public List<Variable> variables() {
        return List.copyOf(variables.values());
    }

    public Marks marks() {
        return marks;
    }

    /**
     * Returns the variable of that name.
     *
     * @throws ModelException where there is no such variable
     */
    public Variable variable(String name) {
        var variable = variables.get(name);
        if (variable == null) {
            throw new ModelException("no variable " + name + " in the model; it has " + variables.keySet());
        }
        return variable;
    }

    /**
     * Returns the context that was actual.
     *
     * @throws ModelException where a root's value is not known
     */
    public Context actual() {
        var roots = new HashMap<String, String>();
        for (var variable : variables.values()) {
            if (variable.isRoot()) {
                roots.put(
                        variable.name(),
                        variable.known()
                                .orElseThrow(() -> new ModelException("insufficient information: the actual value of "
                                        + variable.name() + " is missing")));
            }
        }
        return new Context(roots, 1);
    }

    /**
     * Returns every context that the known values allow.
     *
     * @throws ModelException beyond 65,536
     */
    public List<Context> contexts() {
        return contexts(variable ->
                variable.known().map(List::of).orElse(variable.domain().values()));
    }

    /** Returns every context in which the background stays; all other roots vary. */
    List<Context> conceivable() {
        return contexts(variable -> variable.isBackground()
                ? List.of(variable.known().orElseThrow())
                : variable.domain().values());
    }

    private List<Context> contexts(java.util.function.Function<Variable, List<String>> choices) {
        List<Context> contexts = List.of(new Context(Map.of(), 1));
        for (var variable : variables.values()) {
            if (variable.isRoot()) {
                contexts = product(contexts, variable, choices.apply(variable));
            }
        }
        return contexts;
    }

    private static List<Context> product(List<Context> contexts, Variable variable, List<String> values) {
        if ((long) contexts.size() * values.size() > MOST_CONTEXTS) {
            throw new ModelException("more than " + MOST_CONTEXTS + " contexts; give the value of some roots");
        }
        var extended = new ArrayList<Context>();
        for (var context : contexts) {
            for (var value : values) {
                var roots = new HashMap<>(context.roots());
                roots.put(variable.name(), value);
                extended.add(new Context(roots, context.weight() * weight(variable, value)));
            }
        }
        return extended;
    }

    private static double weight(Variable variable, String value) {
        return variable.mechanism() instanceof Mechanism.Chance chance
                ? chance.probabilities().get(variable.domain().values().indexOf(value))
                : 1;
    }

    /** Returns the value of every variable in a context, nothing forced. */
    public Map<String, String> world(Context context) {
        return world(context, Map.of());
    }

    /**
     * Returns the value of every variable in a context where some are forced to a value.
     *
     * @throws ModelException where a value is outside its variable's domain
     */
    public Map<String, String> world(Context context, Map<String, String> forced) {
        var world = new LinkedHashMap<String, String>();
        for (var variable : variables.values()) {
            var value = forced.get(variable.name());
            value = value != null ? value : natural(variable, context, world);
            variable.check(value);
            world.put(variable.name(), value);
        }
        return world;
    }

    private static String natural(Variable variable, Context context, Map<String, String> world) {
        return variable.mechanism() instanceof Mechanism.Equation equation
                ? equation.formula().value(world)
                : context.roots().getOrDefault(variable.name(), "");
    }

    /** Returns {@code names} and everything that depends on them, in causal order. */
    public Set<String> descendantsOrSelf(Collection<String> names) {
        var reached = new LinkedHashSet<>(names);
        for (var variable : variables.values()) {
            if (variable.parents().stream().anyMatch(reached::contains)) {
                reached.add(variable.name());
            }
        }
        return reached;
    }

    /** Returns {@code names} and everything that they depend on. */
    public Set<String> ancestorsOrSelf(Collection<String> names) {
        var reached = new LinkedHashSet<>(names);
        var backwards = new ArrayList<>(variables.values());
        java.util.Collections.reverse(backwards);
        for (var variable : backwards) {
            if (reached.contains(variable.name())) {
                reached.addAll(variable.parents());
            }
        }
        return reached;
    }
}
