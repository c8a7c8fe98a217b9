package io.whence.ontology;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Reads text into a model. */
final class Turtle {
    private Turtle() {}

    static Model read(String turtle) {
        return read(turtle, Lang.TURTLE);
    }

    static Model read(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), "https://whence.io/", language);
        return model;
    }
}
