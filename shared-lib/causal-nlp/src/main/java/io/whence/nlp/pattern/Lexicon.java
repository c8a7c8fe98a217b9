package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The word lists of the patterns, read from resources beside this class. */
final class Lexicon {
    private Lexicon() {}

    /** One line of a list. */
    record Row(String lemma, String frame, RelationKind kind, Sign sign) {}

    /** The entries of a list, by lemma. */
    static <T> Map<String, List<T>> read(String resource, Function<Row, T> entry) {
        return rows(resource).stream()
                .collect(Collectors.groupingBy(Row::lemma, Collectors.mapping(entry, Collectors.toList())));
    }

    private static List<Row> rows(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Lexicon::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        Sign sign =
                switch (cells[3]) {
                    case "+" -> Sign.POSITIVE;
                    case "-" -> Sign.NEGATIVE;
                    default -> Sign.UNKNOWN;
                };
        return new Row(cells[0], cells[1], RelationKind.valueOf(cells[2]), sign);
    }
}
