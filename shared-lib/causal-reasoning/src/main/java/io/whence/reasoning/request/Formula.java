package io.whence.reasoning.request;

import java.util.List;

/** Arithmetic over probabilities and expectations, with values as the text names them. */
public sealed interface Formula {

    /** A variable with a value; a blank value stands for the event that the variable's name describes. */
    record Event(String variable, String value) {

        @Override
        public String toString() {
            return value.isEmpty() ? variable : variable + "=" + value;
        }
    }

    /** {@code P(of | do(set), given)}, or with {@code mean} the expectation {@code E[of | …]} of one variable. */
    record Chance(List<Event> of, List<Event> set, List<Event> given, boolean mean) implements Formula {

        public Chance {
            of = List.copyOf(of);
            set = List.copyOf(set);
            given = List.copyOf(given);
        }

        @Override
        public String toString() {
            var condition = new java.util.ArrayList<String>();
            if (!set.isEmpty()) {
                condition.add("do(" + join(set) + ")");
            }
            given.forEach(event -> condition.add(event.toString()));
            var inside = join(of) + (condition.isEmpty() ? "" : " | " + String.join(", ", condition));
            return mean ? "E[" + inside + "]" : "P(" + inside + ")";
        }

        private static String join(List<Event> events) {
            return String.join(", ", events.stream().map(Event::toString).toList());
        }
    }

    /** A number. */
    record Literal(double value) implements Formula {
        @Override
        public String toString() {
            return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** Two formulas joined by one of {@code + - * /}, or compared by {@code > < =}. */
    record Joined(Formula left, char sign, Formula right) implements Formula {
        @Override
        public String toString() {
            return "(" + left + " " + sign + " " + right + ")";
        }
    }
}
