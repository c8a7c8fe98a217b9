package io.whence.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.ontology.Iris;
import io.whence.ontology.Ontology;
import java.io.StringReader;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;

/** What the store writes is what the ontology's worked example shows, and meets its shapes. */
class WorkedExampleTest {
    private final Dataset dataset = DatasetFactory.createGeneral();

    @Test
    void theStoreWritesTheWorkedExample() {
        RdfGraphStore.local(dataset, Iris.standard()).apply(SampleGraph.all());

        Dataset example = DatasetFactory.createGeneral();
        RDFDataMgr.read(example, new StringReader(Ontology.example("sleep.trig")), null, Lang.TRIG);

        assertThat(IsoMatcher.isomorphic(dataset.asDatasetGraph(), example.asDatasetGraph()))
                .isTrue();
    }

    @Test
    void everyGraphThatTheStoreWritesMeetsTheShapes() {
        RdfGraphStore.local(dataset, Iris.standard()).apply(SampleGraph.all());
        Shapes shapes = Shapes.parse(graph(Ontology.shapes()));

        DatasetGraph graphs = dataset.asDatasetGraph();
        Iterator<Node> names = graphs.listGraphNodes();

        assertThat(names).toIterable().hasSize(3).allSatisfy(name -> {
            ValidationReport report = ShaclValidator.get().validate(shapes, graphs.getGraph(name));
            assertThat(report.getEntries()).isEmpty();
        });
    }

    private static Graph graph(String turtle) {
        Dataset parsed = DatasetFactory.createGeneral();
        RDFDataMgr.read(parsed, new StringReader(turtle), "https://whence.io/", Lang.TURTLE);
        return parsed.getDefaultModel().getGraph();
    }
}
