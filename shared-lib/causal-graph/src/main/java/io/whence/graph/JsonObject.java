package io.whence.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A JSON object as canonical text: keys in ascending order, no white space, decimals with a fixed number of places,
 * nothing escaped that JSON does not ask to be escaped.
 */
final class JsonObject {
    private final Map<String, String> fields = new TreeMap<>();

    JsonObject with(String name, String value) {
        return raw(name, quoted(value));
    }

    JsonObject with(String name, Optional<String> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    JsonObject with(String name, boolean value) {
        return raw(name, String.valueOf(value));
    }

    JsonObject with(String name, int value) {
        return raw(name, String.valueOf(value));
    }

    JsonObject with(String name, double value, int places) {
        return raw(name, decimal(value, places));
    }

    /** An array, each member already rendered. */
    <T> JsonObject with(String name, Collection<T> values, Function<T, String> render) {
        return raw(name, values.stream().map(render).collect(Collectors.joining(",", "[", "]")));
    }

    JsonObject raw(String name, String json) {
        fields.put(name, json);
        return this;
    }

    /** The fields alone, joined by commas. */
    String members() {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(","));
    }

    String text() {
        return "{" + members() + "}";
    }

    static String decimal(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    static String quoted(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(character -> escape(json, (char) character));
        return json.append('"').toString();
    }

    private static void escape(StringBuilder json, char character) {
        if (character == '"' || character == '\\') {
            json.append('\\').append(character);
        } else if (character < ' ') {
            json.append(String.format("\\u%04x", (int) character));
        } else {
            json.append(character);
        }
    }
}
