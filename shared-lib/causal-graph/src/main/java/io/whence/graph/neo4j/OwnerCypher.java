package io.whence.graph.neo4j;

import io.whence.model.Belief;
import io.whence.model.ElementKind;
import io.whence.model.Evidence;
import io.whence.model.GraphElement;
import io.whence.model.Sign;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * Where claims and associations differ: their labels, their edges and how they are assembled.
 *
 * @param <T> claim or association
 */
abstract class OwnerCypher<T extends GraphElement> {
    private final ElementKind kind;
    private final String label;
    private final String edge;

    /**
     * @param label of the node
     * @param edge between the two concepts, written {@code TYPE {key: }} up to the value of the key
     */
    OwnerCypher(ElementKind kind, String label, String edge) {
        this.kind = kind;
        this.label = label;
        this.edge = edge;
    }

    final ElementKind kind() {
        return kind;
    }

    final String join() {
        return """
                UNWIND $rows AS row
                MATCH (e:Evidence {id: row.id})
                MATCH (o:%s {id: row.owner})
                CREATE (e)-[:BEARS_ON]->(o)"""
                .formatted(label);
    }

    final String stored() {
        return "UNWIND $ids AS id MATCH (o:%s {id: id}) RETURN o".formatted(label);
    }

    final String evidence() {
        return "UNWIND $ids AS id MATCH (:%s {id: id})<-[:BEARS_ON]-(e:Evidence) RETURN id, e".formatted(label);
    }

    /** Makes a node and joins it to its concepts. */
    final String create() {
        return """
                UNWIND $rows AS row
                MATCH (a:Concept {id: row.first})
                MATCH (b:Concept {id: row.second})
                CREATE (o:%1$s)
                SET o = row.properties
                %2$s"""
                .formatted(label, ends());
    }

    final String put() {
        return "UNWIND $rows AS row MATCH (o:%s {id: row.id}) SET o = row.properties".formatted(label);
    }

    final String createEdge() {
        return """
                UNWIND $rows AS row
                MATCH (a:Concept {id: row.first})
                MATCH (b:Concept {id: row.second})
                CREATE (a)-[r:%s row.id}]->(b)
                SET r += row.edge"""
                .formatted(edge);
    }

    final String putEdge() {
        return "UNWIND $rows AS row MATCH ()-[r:%s row.id}]->() SET r += row.edge".formatted(edge);
    }

    final String deleteEdge() {
        return "UNWIND $ids AS id MATCH ()-[r:%s id}]->() DELETE r".formatted(edge);
    }

    final String delete() {
        return """
                UNWIND $ids AS id
                MATCH (o:%s {id: id})
                DETACH DELETE o"""
                .formatted(label);
    }

    /** Joins the node {@code o} to its concepts {@code a} and {@code b}. */
    abstract String ends();

    abstract T assemble(List<Evidence> own, List<Evidence> denials);

    abstract T read(Value node);

    /** Whether there is an edge: at least one document supports it. */
    abstract boolean joins(T element);

    /** What is written of it: {@code id}, {@code first}, {@code second}, {@code properties}, {@code edge}. */
    abstract Map<String, Object> row(T element);

    /** What the edge repeats of the node, so that paths need not leave the concepts. */
    static Properties edge(Sign sign, Belief belief) {
        return new Properties()
                .with("sign", sign.wireName())
                .with("belief", belief.value())
                .with("studies", belief.supporting())
                .with("refuting", belief.refuting())
                .with("nullResults", belief.nullResults());
    }
}
