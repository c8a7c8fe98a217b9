package io.whence.reasoning.estimand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every way to give variables values. */
final class Assignments {

    private Assignments() {}

    /** Returns how many ways there are. */
    static double count(List<String> variables, Distribution distribution) {
        return variables.stream().mapToDouble(distribution::values).reduce(1, (product, values) -> product * values);
    }

    /** Returns them one by one, the last variable changing fastest. */
    static Iterable<Map<String, Integer>> all(List<String> variables, Distribution distribution) {
        int count = (int) count(variables, distribution);
        return () -> IntStream.range(0, count)
                .mapToObj(number -> at(number, variables, distribution))
                .iterator();
    }

    private static Map<String, Integer> at(int number, List<String> variables, Distribution distribution) {
        var assignment = new LinkedHashMap<String, Integer>();
        int rest = number;
        for (int i = variables.size() - 1; i >= 0; i--) {
            int values = distribution.values(variables.get(i));
            assignment.put(variables.get(i), rest % values);
            rest /= values;
        }
        return assignment;
    }
}
