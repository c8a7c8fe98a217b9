package io.whence.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.graph.StoreUnavailableException;
import io.whence.ontology.Iris;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RdfConsistencyTest {
    private final Dataset dataset = TDB2Factory.createDataset();
    private final RdfGraphStore store = RdfGraphStore.local(dataset, Iris.standard());
    private final RdfConsistency consistency = new RdfConsistency(store, Iris.standard());

    @BeforeEach
    void fill() {
        store.apply(SampleGraph.all(), 5);
    }

    @Test
    void aStoreThatWasOnlyWrittenToDoesNotDrift() {
        assertThat(consistency.check(() -> SampleGraph.elements().stream())).isEmpty();
    }

    @Test
    void everyLostTripleIsFoundAndPutBack() {
        Set<Quad> right = quads();
        List<Quad> order = new ArrayList<>(right);
        Collections.shuffle(order, new Random(7));

        for (Quad lost : order.subList(0, 60)) {
            change(() -> dataset.asDatasetGraph().delete(lost));

            assertThat(consistency.repair(() -> SampleGraph.elements().stream()))
                    .hasSize(1)
                    .allSatisfy(drift -> assertThat(drift.subject())
                            .isEqualTo(lost.getSubject().getURI()));
            assertThat(quads()).isEqualTo(right);
        }
    }

    @Test
    void manyDriftsOfAllKindsAreRepairedAtOnce() {
        Set<Quad> right = quads();
        List<Quad> order = new ArrayList<>(right);
        Collections.shuffle(order, new Random(11));
        change(() -> {
            order.subList(0, 20).forEach(dataset.asDatasetGraph()::delete);
            order.subList(20, 40).forEach(quad -> dataset.asDatasetGraph().add(elsewhere(quad)));
            order.subList(40, 60).forEach(quad -> dataset.asDatasetGraph().add(stray(quad)));
        });

        assertThat(consistency.repair(() -> SampleGraph.elements().stream())).isNotEmpty();

        assertThat(quads()).isEqualTo(right);
        assertThat(store.watermark()).hasValue(5);
    }

    @Test
    void aStoreThatCannotBeReachedIsSaidToBeUnavailable() {
        RdfGraphStore nowhere = RdfGraphStore.remote("http://127.0.0.1:1/whence", "u", "p", Iris.standard());

        assertThatThrownBy(nowhere::watermark).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> nowhere.apply(SampleGraph.all())).isInstanceOf(StoreUnavailableException.class);
    }

    private static Quad elsewhere(Quad quad) {
        return Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), iri("https://example.org/x"));
    }

    private static Quad stray(Quad quad) {
        return Quad.create(
                quad.getGraph(),
                iri("https://whence.io/id/claim/" + Integer.toHexString(quad.hashCode())),
                quad.getPredicate(),
                quad.getObject());
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private void change(Runnable change) {
        Txn.executeWrite(dataset, change);
    }

    private Set<Quad> quads() {
        return Txn.calculateRead(dataset, () -> {
            Set<Quad> all = new HashSet<>();
            dataset.asDatasetGraph()
                    .find(iri(Iris.standard().literature()), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(all::add);
            return all;
        });
    }
}
