package io.whence.reasoning.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Matches one variable, or an enumeration such as "B", "B and C", "B, C, and D", "{B, C}", "both B and C". The names go into
 * the slot {@code ""}; longer lists come before their beginnings.
 */
final class NameList {

    private static final Set<String> INTRODUCERS =
            Set.of("both", "either", "the", "variable", "variables", "factor", "factors", "node", "nodes", "of", "set");
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "&");

    private NameList() {}

    static List<Reading> single(Input input, int position) {
        var readings = new ArrayList<Reading>();
        for (int start : starts(input, position)) {
            for (var found : input.namesAt(start)) {
                readings.add(reading(found.end(), List.of(found.name())));
            }
        }
        return readings;
    }

    static List<Reading> match(Input input, int position) {
        var readings = new ArrayList<Reading>();
        for (int start : starts(input, position)) {
            if (input.word(start).equals("{")) {
                braced(input, start + 1, readings);
            } else {
                extend(input, start, List.of(), readings);
            }
        }
        return readings;
    }

    private static Reading reading(int end, List<String> names) {
        return Reading.at(end).with("", names);
    }

    /** Returns where a name may start: here, or after words that introduce one. */
    private static List<Integer> starts(Input input, int position) {
        var starts = new ArrayList<>(List.of(position));
        int next = position;
        while (INTRODUCERS.contains(input.word(next))) {
            starts.add(++next);
        }
        return starts;
    }

    private static void braced(Input input, int start, List<Reading> readings) {
        if (input.word(start).equals("}")) {
            readings.add(reading(start + 1, List.of()));
        }
        var inside = new ArrayList<Reading>();
        extend(input, start, List.of(), inside);
        inside.stream()
                .filter(reading -> input.word(reading.end()).equals("}"))
                .forEach(reading -> readings.add(reading.to(reading.end() + 1)));
    }

    private static void extend(Input input, int start, List<String> names, List<Reading> readings) {
        for (var found : input.namesAt(start)) {
            var longer = new ArrayList<>(names);
            longer.add(found.name());
            for (int next : joined(input, found.end())) {
                extend(input, next, longer, readings);
            }
            readings.add(reading(found.end(), List.copyOf(longer)));
        }
    }

    /** Returns where the next member may start: after a comma, "and", or both. */
    private static List<Integer> joined(Input input, int position) {
        if (!JOINTS.contains(input.word(position))) {
            return List.of();
        }
        var after = input.word(position + 1);
        boolean both = input.word(position).equals(",") && (after.equals("and") || after.equals("or"));
        return both ? List.of(position + 2, position + 1) : List.of(position + 1);
    }
}
