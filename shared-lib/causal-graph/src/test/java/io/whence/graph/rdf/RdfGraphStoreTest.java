package io.whence.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.CanonicalExport;
import io.whence.graph.ElementRef;
import io.whence.graph.GraphUpdate;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.ClaimId;
import io.whence.model.GraphElement;
import io.whence.model.Sign;
import io.whence.model.Strength;
import io.whence.ontology.Iris;
import io.whence.ontology.Wh;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdfGraphStoreTest {
    private final Dataset dataset = DatasetFactory.createTxnMem();
    private final RdfGraphStore store = RdfGraphStore.local(dataset, Iris.standard());

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsWrittenIsReadBack(boolean tdb2) {
        RdfGraphStore any = RdfGraphStore.local(
                tdb2 ? TDB2Factory.createDataset() : DatasetFactory.createTxnMem(), Iris.standard());

        any.apply(SampleGraph.all());

        assertThat(any.canonicalLines().toList())
                .isEqualTo(
                        CanonicalExport.lines(SampleGraph.elements().stream()).toList());
        assertThat(any.elements().collect(Collectors.toSet())).isEqualTo(Set.copyOf(SampleGraph.elements()));
    }

    @Test
    void writingAgainChangesNothing() {
        store.apply(SampleGraph.all());
        Set<Quad> once = quads();

        store.apply(SampleGraph.all());

        assertThat(quads()).isEqualTo(once);
    }

    @Test
    void noBlankNodeIsWritten() {
        store.apply(SampleGraph.all());

        assertThat(quads())
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    @Test
    void removingEverythingLeavesNothing() {
        store.apply(SampleGraph.all());

        store.apply(new GraphUpdate(
                List.of(), SampleGraph.elements().stream().map(ElementRef::of).toList()));

        assertThat(quads()).isEmpty();
    }

    @Test
    void removingEvidenceLeavesItsClaimAndTheOtherEvidence() {
        store.apply(SampleGraph.all());

        store.apply(new GraphUpdate(List.of(), List.of(ElementRef.of(SampleGraph.DENYING))));

        List<GraphElement> left = SampleGraph.elements().stream()
                .filter(element -> !element.equals(SampleGraph.DENYING))
                .toList();
        assertThat(store.elements().collect(Collectors.toSet())).isEqualTo(Set.copyOf(left));
    }

    @Test
    void theWatermarkMovesWithTheUpdateAndGoesWithEverythingElse() {
        assertThat(store.watermark()).isEmpty();

        store.apply(SampleGraph.all(), 17);
        assertThat(store.watermark()).hasValue(17);

        store.clear();
        assertThat(store.watermark()).isEmpty();
        assertThat(quads()).isEmpty();
    }

    @Test
    void onlyAnAffirmedClaimHasAPlainTripleAndOneOfNegativeSignSaysPrevents() {
        store.apply(SampleGraph.all());

        assertThat(plain(Wh.CAUSES)).containsExactly("sleep loss -> stress");
        assertThat(plain(Wh.PREVENTS)).containsExactly("exercise -> stress");
    }

    @Test
    void aPlainTripleStaysAsLongAsOneClaimAffirmsIt() {
        Claim unsigned = unsigned(true);
        store.apply(new GraphUpdate(SampleGraph.elements(), List.of()));
        store.apply(new GraphUpdate(List.of(unsigned), List.of()));

        store.apply(new GraphUpdate(List.of(), List.of(ElementRef.of(SampleGraph.DISPUTED))));
        assertThat(plain(Wh.CAUSES)).containsExactly("sleep loss -> stress");

        store.apply(new GraphUpdate(List.of(unsigned(false)), List.of()));
        assertThat(plain(Wh.CAUSES)).isEmpty();
    }

    @Test
    void aBrokenElementShowsInTheExport() {
        store.apply(SampleGraph.all());
        store.send(org.apache.jena.update.UpdateFactory.create(
                "DELETE WHERE { GRAPH ?g { ?s <http://www.w3.org/ns/oa#exact> ?o } }"));

        assertThat(store.canonicalLines().filter(line -> line.contains("malformed")))
                .hasSize(6);
    }

    private static Claim unsigned(boolean affirmed) {
        return new Claim(
                ClaimId.of(SampleGraph.SLEEP_LOSS.id(), SampleGraph.STRESS.id(), Sign.UNKNOWN),
                SampleGraph.SLEEP_LOSS.id(),
                SampleGraph.STRESS.id(),
                Sign.UNKNOWN,
                new Belief(0.5, 1, 0, 0, Optional.empty()),
                Optional.of(Strength.DIRECT),
                affirmed,
                List.of());
    }

    private List<String> plain(String property) {
        String query = "SELECT ?a ?b { GRAPH ?g { ?x <" + property + "> ?y } GRAPH ?g { ?x <" + Wh.KEY + "> ?a . ?y <"
                + Wh.KEY + "> ?b } }";
        List<String> found = new java.util.ArrayList<>();
        store.connections()
                .use(connection ->
                        connection.querySelect(query, row -> found.add(row.get("a") + " -> " + row.get("b"))));
        return found;
    }

    private Set<Quad> quads() {
        return Txn.calculateRead(dataset, () -> {
            Set<Quad> all = new java.util.HashSet<>();
            dataset.asDatasetGraph().find().forEachRemaining(all::add);
            return all;
        });
    }
}
