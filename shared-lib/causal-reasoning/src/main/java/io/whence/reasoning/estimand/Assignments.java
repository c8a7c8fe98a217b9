package io.whence.reasoning.estimand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every way to give variables values. */
final class Assignments {

    private Assignments() {}

    static List<Map<String, Integer>> all(List<String> variables, Distribution distribution) {
        List<Map<String, Integer>> all = List.of(Map.of());
        for (var variable : variables) {
            var longer = new ArrayList<Map<String, Integer>>();
            for (var assignment : all) {
                for (int value = 0; value < distribution.values(variable); value++) {
                    var extended = new LinkedHashMap<>(assignment);
                    extended.put(variable, value);
                    longer.add(extended);
                }
            }
            all = longer;
        }
        return all;
    }
}
