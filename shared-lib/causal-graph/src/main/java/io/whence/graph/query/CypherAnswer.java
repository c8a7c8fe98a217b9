package io.whence.graph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Cypher query gave.
 *
 * @param columns names, in order
 * @param rows values by column: numbers, text, booleans, null, lists and maps; a node is a map with {@code labels} and
 *     {@code properties}, a relationship one with {@code type} and {@code properties}, a path a list of both
 * @param truncated whether there were more rows than are given out at once
 */
public record CypherAnswer(List<String> columns, List<List<@Nullable Object>> rows, boolean truncated) {}
