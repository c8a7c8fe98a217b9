package io.whence.reasoning.request;

import io.whence.reasoning.estimand.JointTable;
import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a table with a header: a column for each variable and one of counts, weights or probabilities; without such a column each
 * row is one observation. Columns are parted by commas, semicolons, tabs or bars.
 */
final class CountTable {

    private static final Set<String> WEIGHTS = Set.of(
            "count",
            "counts",
            "n",
            "freq",
            "frequency",
            "weight",
            "weights",
            "probability",
            "p",
            "prob",
            "number",
            "cases");
    private static final int MOST_CELLS = 1 << 20;

    private CountTable() {}

    /** Returns whether a text is a table rather than statements. */
    static boolean isOne(String text) {
        var lines = text.strip().split("\\R", -1);
        return lines.length > 1
                && !lines[0].contains("=")
                && !lines[0].contains(":")
                && separator(lines[0]).isPresent();
    }

    private static Optional<String> separator(String header) {
        return List.of(",", ";", "\t", "|").stream()
                .filter(header::contains)
                .map(sign -> "\\s*" + java.util.regex.Pattern.quote(sign) + "\\s*")
                .findFirst();
    }

    static JointTable read(String text, VariableNames names, Values values) {
        var lines = text.strip().split("\\R", -1);
        var separator = separator(lines[0]).orElseThrow();
        var header = cells(lines[0], separator);
        int weight = IntStream.range(0, header.size())
                .filter(i -> WEIGHTS.contains(header.get(i).toLowerCase(Locale.ROOT))
                        && names.of(header.get(i)).isEmpty())
                .findFirst()
                .orElse(-1);
        var columns = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            if (i != weight) {
                var name = header.get(i);
                columns.add(names.of(name)
                        .orElseThrow(() -> UnreadableTextException.whole(
                                name,
                                "a variable of the graph " + names.variables()
                                        + ", or 'count', as the head of a column")));
            }
        }
        var rows = new ArrayList<List<String>>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            if (!line.isBlank() && !line.matches("[\\s|:+-]+")) {
                var row = cells(line, separator);
                if (row.size() != header.size()) {
                    throw UnreadableTextException.whole(line, header.size() + " columns, as in the header");
                }
                rows.add(row);
            }
        }
        return table(columns, rows, weight, values);
    }

    private static List<String> cells(String line, String separator) {
        var bare = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(bare.split(separator, -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static JointTable table(List<String> columns, List<List<String>> rows, int weight, Values values) {
        rows.forEach(row -> visit(row, weight, columns, values::note));
        var sizes = columns.stream()
                .map(column -> Math.max(2, values.of(column).size()))
                .toList();
        int cells = sizes.stream().reduce(1, Math::multiplyExact);
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "the table has " + cells + " combinations of values; at most " + MOST_CELLS);
        }
        var weights = new double[cells];
        for (var row : rows) {
            int[] place = {0};
            visit(
                    row,
                    weight,
                    columns,
                    (column, value) ->
                            place[0] = place[0] * sizes.get(columns.indexOf(column)) + values.number(column, value));
            weights[place[0]] += weight < 0 ? 1 : amount(row.get(weight));
        }
        return JointTable.of(columns, sizes, weights);
    }

    private static double amount(String cell) {
        try {
            double amount = Double.parseDouble(cell.replace("%", ""));
            if (amount >= 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            throw UnreadableTextException.whole(cell, "a count");
        }
        throw UnreadableTextException.whole(cell, "a count that is not negative");
    }

    private static void visit(
            List<String> row, int weight, List<String> columns, java.util.function.BiConsumer<String, String> visit) {
        int column = 0;
        for (int i = 0; i < row.size(); i++) {
            if (i != weight) {
                if (row.get(i).isBlank()) {
                    throw UnreadableTextException.whole(String.join(", ", row), "a value in every column");
                }
                visit.accept(columns.get(column++), row.get(i));
            }
        }
    }
}
