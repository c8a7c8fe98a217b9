package io.whence.graph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns the database's values into what JSON can say. */
final class CypherValue {
    private static final long OVERHEAD = 8;

    private CypherValue() {}

    static @Nullable Object plain(Value value) {
        return value.isNull() ? null : plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return relationship(relationship);
        }
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, entry) -> plain.put(String.valueOf(key), plain(entry)));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(entry -> plain.add(plain(entry)));
            return plain;
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /** About how many bytes a plain value has as JSON. */
    static long size(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> map) {
            return OVERHEAD
                    + map.entrySet().stream()
                            .mapToLong(entry -> size(entry.getKey()) + size(entry.getValue()))
                            .sum();
        }
        if (plain instanceof List<?> list) {
            long size = OVERHEAD;
            for (Object entry : list) {
                size += size(entry);
            }
            return size;
        }
        return OVERHEAD + (plain instanceof String text ? text.length() : 0);
    }

    private static Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put(
                "labels",
                StreamSupport.stream(node.labels().spliterator(), false).toList());
        plain.put("properties", plain(node.asMap()));
        return plain;
    }

    private static Map<String, @Nullable Object> relationship(Relationship relationship) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("type", relationship.type());
        plain.put("properties", plain(relationship.asMap()));
        return plain;
    }

    private static List<@Nullable Object> path(Path path) {
        List<@Nullable Object> plain = new ArrayList<>();
        plain.add(node(path.start()));
        path.forEach(segment -> {
            plain.add(relationship(segment.relationship()));
            plain.add(node(segment.end()));
        });
        return plain;
    }
}
