package io.whence.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.query.GraphMlExport;
import io.whence.graph.query.TableExport;
import io.whence.ontology.Iris;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private final RdfExport export = new RdfExport(Iris.standard());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void turtleAndJsonLdSayWhatTheStoreHolds() {
        Dataset dataset = DatasetFactory.createGeneral();
        RdfGraphStore.local(dataset, Iris.standard()).apply(SampleGraph.all());

        export.turtle(SampleGraph.elements().stream(), out);
        assertThat(read(Lang.TURTLE).isIsomorphicWith(dataset.getUnionModel())).isTrue();

        out.reset();
        export.jsonLd(SampleGraph.elements().stream(), out);
        assertThat(read(Lang.JSONLD11).isIsomorphicWith(dataset.getUnionModel()))
                .isTrue();
    }

    @Test
    void graphMlHasANodeForEachConceptAndAnEdgeForEachClaimAndAssociation() throws Exception {
        GraphMlExport.write(() -> SampleGraph.elements().stream(), out);

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(5);
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(4);
    }

    @Test
    void theTableHasARowForEachPieceOfEvidenceOfAClaim() {
        StringWriter table = new StringWriter();

        TableExport.write(() -> SampleGraph.elements().stream(), new PrintWriter(table));

        assertThat(table.toString().split("\r\n")).hasSize(5).anySatisfy(row -> assertThat(row)
                .contains("sleep loss,stress,positive,0.613281,1,0,1,true")
                .contains("\"Nights \"\"in short\"\"\"")
                .endsWith("Sleep loss raises stress."));
    }

    private Model read(Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(out.toByteArray()), language);
        return model;
    }
}
