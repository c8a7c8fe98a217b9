package io.whence.graph.neo4j;

import io.whence.model.BackgroundEdge;
import io.whence.model.ContentHash;
import io.whence.model.KnowledgeLink;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/** Links and background edges as one string each, because a property holds no records. Fields are joined by tabs. */
final class Knowledge {
    private static final String SEPARATOR = "\t";

    private Knowledge() {}

    static List<String> edges(List<BackgroundEdge> edges) {
        return edges.stream().map(Knowledge::text).toList();
    }

    static List<BackgroundEdge> edges(Value texts) {
        return texts.asList(text -> edge(text.asString()));
    }

    static List<String> links(List<KnowledgeLink> links) {
        return links.stream().map(Knowledge::text).toList();
    }

    static List<KnowledgeLink> links(Value texts) {
        return texts.asList(text -> link(text.asString()));
    }

    /** An edge as a row; its id is the hash of all of it. */
    static Map<String, Object> row(BackgroundEdge edge) {
        return Map.of(
                "id",
                ContentHash.of("background-edge").with("edge", text(edge)).hex(),
                "start",
                edge.start(),
                "end",
                edge.end(),
                "properties",
                Map.of(
                        "relation",
                        edge.relation(),
                        "weight",
                        edge.weight(),
                        "source",
                        edge.source(),
                        "licence",
                        edge.licence()));
    }

    static Map<String, Object> row(KnowledgeLink link) {
        return Map.of("iri", link.target(), "source", link.source(), "label", link.label(), "score", link.score());
    }

    private static String text(BackgroundEdge edge) {
        return joined(
                edge.start(),
                edge.relation(),
                edge.end(),
                String.valueOf(edge.weight()),
                edge.source(),
                edge.licence());
    }

    private static BackgroundEdge edge(String text) {
        String[] fields = text.split(SEPARATOR, -1);
        return new BackgroundEdge(fields[0], fields[1], fields[2], Double.parseDouble(fields[3]), fields[4], fields[5]);
    }

    private static String text(KnowledgeLink link) {
        return joined(link.source(), link.target(), link.label(), String.valueOf(link.score()));
    }

    private static KnowledgeLink link(String text) {
        String[] fields = text.split(SEPARATOR, -1);
        return new KnowledgeLink(fields[0], fields[1], fields[2], Double.parseDouble(fields[3]));
    }

    /** A tab within a field would be read as its end; labels and licences do not need one. */
    private static String joined(String... fields) {
        return String.join(
                SEPARATOR,
                List.of(fields).stream()
                        .map(field -> field.replace(SEPARATOR, " "))
                        .toList());
    }
}
