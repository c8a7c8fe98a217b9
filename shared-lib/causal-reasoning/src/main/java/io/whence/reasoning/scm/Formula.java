package io.whence.reasoning.scm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expression over variables; a truth value is the text {@code true} or {@code false}, a number its decimal text. */
public sealed interface Formula {

    /**
     * Returns the value in a world that has a value for each variable.
     *
     * @throws ModelException where arithmetic meets something that is no whole number
     */
    String value(Map<String, String> world);

    List<Formula> parts();

    default boolean holds(Map<String, String> world) {
        return Domain.TRUE.equals(value(world));
    }

    /** Returns the variables mentioned, in order of first mention. */
    default Set<String> variables() {
        var names = new LinkedHashSet<String>();
        parts().forEach(part -> names.addAll(part.variables()));
        return names;
    }

    /** Returns a formula that holds exactly where each variable has the value given for it. */
    static Formula assignment(Map<String, String> values) {
        var literals = values.entrySet().stream()
                .<Formula>map(entry ->
                        new Comparison(new Reference(entry.getKey()), Operator.EQUAL, new Constant(entry.getValue())))
                .toList();
        return literals.size() == 1 ? literals.get(0) : new Both(literals);
    }

    private static String truth(boolean holds) {
        return holds ? Domain.TRUE : Domain.FALSE;
    }

    private static String joined(List<Formula> parts, String word) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(" " + word + " ", "(", ")"));
    }

    /** A value. */
    record Constant(String text) implements Formula {
        @Override
        public String value(Map<String, String> world) {
            return text;
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The value of a variable. */
    record Reference(String name) implements Formula {
        @Override
        public String value(Map<String, String> world) {
            var value = world.get(name);
            if (value == null) {
                throw new ModelException("no value for " + name);
            }
            return value;
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }

        @Override
        public Set<String> variables() {
            return Set.of(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Negation. */
    record Not(Formula inner) implements Formula {
        @Override
        public String value(Map<String, String> world) {
            return truth(!inner.holds(world));
        }

        @Override
        public List<Formula> parts() {
            return List.of(inner);
        }

        @Override
        public String toString() {
            return "not " + inner;
        }
    }

    /** Conjunction. */
    record Both(List<Formula> parts) implements Formula {
        public Both {
            parts = List.copyOf(parts);
        }

        @Override
        public String value(Map<String, String> world) {
            return truth(parts.stream().allMatch(part -> part.holds(world)));
        }

        @Override
        public String toString() {
            return joined(parts, "and");
        }
    }

    /** Disjunction. */
    record Either(List<Formula> parts) implements Formula {
        public Either {
            parts = List.copyOf(parts);
        }

        @Override
        public String value(Map<String, String> world) {
            return truth(parts.stream().anyMatch(part -> part.holds(world)));
        }

        @Override
        public String toString() {
            return joined(parts, "or");
        }
    }

    /** A threshold: at least so many of the parts hold. */
    record AtLeast(int count, List<Formula> parts) implements Formula {
        public AtLeast {
            parts = List.copyOf(parts);
        }

        @Override
        public String value(Map<String, String> world) {
            return truth(parts.stream().filter(part -> part.holds(world)).count() >= count);
        }

        @Override
        public String toString() {
            return "at least " + count + " of " + joined(parts, ",").replace(" ,", ",");
        }
    }

    /** Two values compared; order is that of whole numbers. */
    record Comparison(Formula left, Operator operator, Formula right) implements Formula {
        @Override
        public String value(Map<String, String> world) {
            return truth(operator.compares(left.value(world), right.value(world)));
        }

        @Override
        public List<Formula> parts() {
            return List.of(left, right);
        }

        @Override
        public String toString() {
            return left + " " + operator.sign() + " " + right;
        }
    }

    /** A sum, difference or product of whole numbers; truth counts as 1, falsehood as 0. */
    record Calculation(Formula left, Operator operator, Formula right) implements Formula {
        @Override
        public String value(Map<String, String> world) {
            return Integer.toString(operator.calculates(left.value(world), right.value(world)));
        }

        @Override
        public List<Formula> parts() {
            return List.of(left, right);
        }

        @Override
        public String toString() {
            return "(" + left + " " + operator.sign() + " " + right + ")";
        }
    }

    /** One of two values by a condition. */
    record Choice(Formula condition, Formula whenTrue, Formula whenFalse) implements Formula {
        @Override
        public String value(Map<String, String> world) {
            return (condition.holds(world) ? whenTrue : whenFalse).value(world);
        }

        @Override
        public List<Formula> parts() {
            return Stream.of(condition, whenTrue, whenFalse).toList();
        }

        @Override
        public String toString() {
            return "if " + condition + " then " + whenTrue + " else " + whenFalse;
        }
    }
}
