package io.whence.evaluation.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tab-separated values; white space within a value is written as single spaces.
 *
 * @param names of the columns
 * @param rows each with a value for every column
 */
record Table(List<String> names, List<List<String>> rows) {
    Table {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = names.size();
        rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException(row.size() + " values for " + columns + " columns: " + row);
        });
    }

    /**
     * Reads a file whose first line names the columns; values that are missing at the end of a line are empty.
     *
     * @throws IllegalArgumentException if a line has more values than there are columns
     */
    static Table read(Path file) throws IOException {
        List<List<String>> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty: its first line names the columns");
        }
        int columns = lines.get(0).size();
        return new Table(
                lines.get(0),
                lines.stream()
                        .skip(1)
                        .map(line -> Stream.concat(line.stream(), Stream.generate(() -> ""))
                                .limit(Math.max(columns, line.size()))
                                .toList())
                        .toList());
    }

    /** Its rows as values by the names of their columns. */
    List<Map<String, String>> byName() {
        return rows.stream()
                .map(row -> IntStream.range(0, names.size())
                        .boxed()
                        .collect(Collectors.toMap(names::get, i -> row.get(i).strip())))
                .toList();
    }

    /** The content of its file. */
    String text() {
        return Stream.concat(Stream.of(names), rows.stream())
                .map(row -> row.stream()
                                .map(value -> value.replaceAll("\\s+", " ").strip())
                                .collect(Collectors.joining("\t"))
                        + "\n")
                .collect(Collectors.joining());
    }
}
