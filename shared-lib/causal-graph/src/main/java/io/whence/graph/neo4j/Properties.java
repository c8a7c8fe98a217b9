package io.whence.graph.neo4j;

import io.whence.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** Reads and writes the properties of nodes; what is absent is no property. */
final class Properties {
    private final Map<String, Object> values = new HashMap<>();

    Properties with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Properties with(String name, Optional<String> value) {
        value.ifPresent(present -> values.put(name, present));
        return this;
    }

    Properties with(String name, OptionalInt value) {
        value.ifPresent(present -> values.put(name, present));
        return this;
    }

    /** Spans as a flat list: start, end, start, end. */
    Properties withSpans(String name, List<Span> spans) {
        return with(
                name,
                spans.stream()
                        .flatMap(span -> Stream.of(span.start(), span.end()))
                        .toList());
    }

    Map<String, Object> map() {
        return values;
    }

    static List<Span> spans(Value flat) {
        var ends = new ArrayList<>(flat.asList(Value::asInt));
        return IntStream.range(0, ends.size() / 2)
                .mapToObj(i -> new Span(ends.get(2 * i), ends.get(2 * i + 1)))
                .toList();
    }

    static List<String> texts(Value list) {
        return list.asList(Value::asString);
    }

    static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    static OptionalInt number(Value value) {
        return value.isNull() ? OptionalInt.empty() : OptionalInt.of(value.asInt());
    }
}
