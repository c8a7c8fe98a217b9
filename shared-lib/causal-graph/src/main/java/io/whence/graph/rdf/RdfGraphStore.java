package io.whence.graph.rdf;

import io.whence.graph.CanonicalExport;
import io.whence.graph.ElementRef;
import io.whence.graph.GraphProjection;
import io.whence.graph.GraphUpdate;
import io.whence.graph.rdf.ElementUpdates.ConceptPair;
import io.whence.model.ElementKind;
import io.whence.model.GraphElement;
import io.whence.ontology.Iris;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * The graph in an RDF store, a projection of the one in Neo4j: written by SPARQL 1.1 update over RDFConnection, so that
 * a remote Fuseki and a dataset of this process look alike. One update request, hence one transaction, for each batch.
 */
public final class RdfGraphStore implements GraphProjection {
    private final Connections connections;
    private final ElementTriples triples;
    private final ElementUpdates updates;
    private final ElementReader reader;

    private RdfGraphStore(Supplier<RDFConnection> connections, Iris iris) {
        this.connections = new Connections(connections);
        this.triples = new ElementTriples(iris);
        this.updates = new ElementUpdates(iris);
        this.reader = new ElementReader(this.connections, iris);
    }

    /**
     * The store behind a Fuseki dataset.
     *
     * @param endpoint the dataset's address; {@code /sparql} and {@code /update} are used
     * @param user may write
     */
    public static RdfGraphStore remote(String endpoint, String user, String password, Iris iris) {
        AuthEnv.get().registerBasicAuthModifier(endpoint + "/update", user, password);
        return new RdfGraphStore(
                () -> RDFConnectionRemote.newBuilder()
                        .destination(endpoint)
                        .queryEndpoint("sparql")
                        .updateEndpoint("update")
                        .build(),
                iris);
    }

    /** The store behind a Fuseki dataset, for reading only. */
    public static RdfGraphStore readOnly(String endpoint, Iris iris) {
        return new RdfGraphStore(
                () -> RDFConnectionRemote.newBuilder()
                        .destination(endpoint)
                        .queryEndpoint("sparql")
                        .build(),
                iris);
    }

    /** The store in a dataset of this process. */
    public static RdfGraphStore local(Dataset dataset, Iris iris) {
        return new RdfGraphStore(() -> RDFConnection.connect(dataset), iris);
    }

    @Override
    public OptionalLong watermark() {
        List<Long> values = new ArrayList<>();
        connections.use(connection -> connection.querySelect(
                updates.watermark(),
                row -> values.add(row.getLiteral("watermark").getLong())));
        return values.stream().mapToLong(Long::longValue).max();
    }

    @Override
    public void apply(GraphUpdate update, long watermark) {
        UpdateRequest request = request(update);
        request.add(updates.watermark(watermark));
        send(request);
    }

    @Override
    public void apply(GraphUpdate update) {
        send(request(update));
    }

    @Override
    public void clear() {
        send(UpdateFactory.create("CLEAR ALL"));
    }

    /** {@inheritDoc} Something that is not whole is left out, as if it were missing. */
    @Override
    public Stream<GraphElement> elements() {
        return reader.readings().flatMap(reading -> reading.fold(Stream::of, broken -> Stream.<GraphElement>empty()));
    }

    /** The lines of the canonical export, in its order; something that is not whole has a line that says so. */
    public Stream<String> canonicalLines() {
        return reader.readings().map(reading -> reading.fold(CanonicalExport::line, Malformed::line));
    }

    ElementTriples triples() {
        return triples;
    }

    Connections connections() {
        return connections;
    }

    void send(UpdateRequest request) {
        connections.use(connection -> connection.update(request));
    }

    private UpdateRequest request(GraphUpdate update) {
        Map<ElementKind, Set<String>> touched = touched(update);
        Set<Quad> quads = quads(update.put());
        UpdateRequest request = new UpdateRequest();
        touched.forEach((kind, ids) -> request.add(updates.removal(kind, ids)));
        request.add(ElementUpdates.insertion(quads));
        Set<ConceptPair> pairs = pairs(touched.getOrDefault(ElementKind.CLAIM, Set.of()), quads);
        if (!pairs.isEmpty()) {
            request.add(updates.plainTriples(pairs));
        }
        if (!update.removed().isEmpty()) {
            request.add(updates.sweep());
        }
        return request;
    }

    private Set<Quad> quads(List<GraphElement> elements) {
        return elements.stream()
                .flatMap(element -> triples.of(element).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pairs that the touched claims are about in the store, and those that they will be about. */
    private Set<ConceptPair> pairs(Collection<String> claims, Collection<Quad> quads) {
        Set<ConceptPair> pairs = new LinkedHashSet<>();
        quads.stream()
                .filter(ElementUpdates::isPlain)
                .forEach(quad -> pairs.add(ConceptPair.of(quad.getSubject(), quad.getObject())));
        if (!claims.isEmpty()) {
            connections.use(connection -> connection.querySelect(
                    updates.pairs(claims),
                    row -> pairs.add(
                            ConceptPair.of(row.get("c").asNode(), row.get("e").asNode()))));
        }
        return pairs;
    }

    private static Map<ElementKind, Set<String>> touched(GraphUpdate update) {
        return Stream.concat(update.put().stream().map(ElementRef::of), update.removed().stream())
                .collect(Collectors.groupingBy(
                        ElementRef::kind,
                        () -> new EnumMap<>(ElementKind.class),
                        Collectors.mapping(ElementRef::id, Collectors.toCollection(TreeSet::new))));
    }
}
