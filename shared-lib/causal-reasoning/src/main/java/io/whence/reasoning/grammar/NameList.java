package io.whence.reasoning.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Matches one variable, or an enumeration such as "B", "B and C", "B, C, and D", "{B, C}", "both B and C". The names go into
 * the slot {@code ""}; longer lists come before their beginnings.
 */
final class NameList {

    private static final Set<String> INTRODUCERS = Set.of(
            "both",
            "either",
            "the",
            "variable",
            "variables",
            "factor",
            "factors",
            "node",
            "nodes",
            "of",
            "set",
            "a",
            "an",
            "their",
            "his",
            "her",
            "its",
            "your",
            "my",
            "only",
            "confounder",
            "confounders",
            "mediator");
    private static final Set<String> EMPTY = Set.of("∅", "nothing", "empty set");
    /** Names this short need no comma between them in braces: {X Y}. */
    private static final int SHORT = 2;

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
            if (EMPTY.contains(input.word(start))) {
                readings.add(reading(start + 1, List.of()));
            } else if (EMPTY.contains(input.word(start) + " " + input.word(start + 1))) {
                readings.add(reading(start + 2, List.of()));
            } else if (input.word(start).equals("{")) {
                braced(input, start + 1, "}", readings);
            } else if (input.word(start).equals("(")) {
                braced(input, start + 1, ")", readings);
            } else {
                extend(input, start, List.of(), readings);
            }
        }
        return readings;
    }

    /** Returns the runs of pairs, longest first. */
    static List<Reading> pairs(Input input, int position) {
        var readings = new ArrayList<Reading>();
        pairs(input, position, List.of(), readings);
        return readings;
    }

    private static void pairs(Input input, int position, List<String> before, List<Reading> readings) {
        for (var first : single(input, position)) {
            if (!input.word(first.end()).equals("and")
                    && !input.word(first.end()).equals("–")) {
                continue;
            }
            for (var second : single(input, first.end() + 1)) {
                var names = new ArrayList<>(before);
                names.addAll(first.names().getOrDefault("", List.of()));
                names.addAll(second.names().getOrDefault("", List.of()));
                int next = second.end();
                boolean comma = input.word(next).equals(",") || input.word(next).equals(";");
                int after = comma ? next + 1 : next;
                boolean and = input.word(after).equals("and");
                if (comma || and) {
                    pairs(input, and ? after + 1 : after, names, readings);
                }
                readings.add(reading(second.end(), List.copyOf(names)));
            }
        }
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

    private static void braced(Input input, int start, String closing, List<Reading> readings) {
        if (input.word(start).equals(closing)) {
            readings.add(reading(start + 1, List.of()));
        }
        var inside = new ArrayList<Reading>();
        extend(input, start, List.of(), inside);
        apart(input, start, closing).ifPresent(inside::add);
        inside.stream()
                .filter(reading -> input.word(reading.end()).equals(closing))
                .forEach(reading -> readings.add(0, reading.to(reading.end() + 1)));
    }

    /** Reads {X Y}, in which blanks part the names. */
    private static java.util.Optional<Reading> apart(Input input, int start, String closing) {
        var names = new ArrayList<String>();
        int at = start;
        while (at < input.size() && !input.word(at).equals(closing)) {
            int here = at;
            var name = input.namesAt(at).stream()
                    .filter(found -> found.end() == here + 1 && input.word(here).length() <= SHORT)
                    .findFirst();
            if (name.isEmpty()) {
                return java.util.Optional.empty();
            }
            names.add(name.get().name());
            at++;
        }
        return names.size() < 2 ? java.util.Optional.empty() : java.util.Optional.of(reading(at, names));
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
