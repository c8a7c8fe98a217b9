package io.whence.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The vocabulary, the constants, the shapes and the context speak of the same terms. */
class VocabularyTest {
    private final Model vocabulary = Turtle.read(Ontology.vocabulary());

    @Test
    void everyConstantIsATermOfTheVocabulary() {
        Set<String> defined = definedTerms();

        assertThat(constants()).isSubsetOf(defined);
    }

    @Test
    void everyTermHasALabelAndEveryClassSaysWhatItIs() {
        assertThat(vocabulary.listSubjects().toList().stream().filter(VocabularyTest::isOurs))
                .allSatisfy(term -> assertThat(term.listProperties().toList())
                        .anySatisfy(triple ->
                                assertThat(triple.getPredicate().getLocalName()).isIn("label", "prefLabel")));
    }

    @Test
    void nothingIsImported() {
        assertThat(vocabulary.listObjectsOfProperty(OWL.imports).toList()).isEmpty();
    }

    @Test
    void theShapesSpeakOnlyOfTermsOfTheVocabulary() {
        Model shapes = Turtle.read(Ontology.shapes());

        Set<String> used = shapes.listStatements().toList().stream()
                .flatMap(triple -> java.util.stream.Stream.of(triple.getSubject(), triple.getObject()))
                .filter(RDFNode::isURIResource)
                .map(node -> node.asResource().getURI())
                .filter(iri -> iri.startsWith(Wh.NAMESPACE))
                .collect(Collectors.toSet());

        assertThat(used).isNotEmpty().isSubsetOf(definedTerms());
        assertThat(Shapes.parse(shapes).getTargetShapes()).hasSizeGreaterThan(10);
    }

    @Test
    void everyClassAndPropertyHasATypeOfOwl() {
        assertThat(constants())
                .allSatisfy(term -> assertThat(vocabulary.getResource(term).hasProperty(RDF.type))
                        .isTrue());
        assertThat(vocabulary.contains(vocabulary.getResource(Wh.CAUSES), RDFS.subPropertyOf))
                .isTrue();
    }

    private Set<String> definedTerms() {
        return vocabulary.listSubjects().toList().stream()
                .filter(VocabularyTest::isOurs)
                .map(Resource::getURI)
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(Resource term) {
        return term.isURIResource() && term.getURI().startsWith(Wh.NAMESPACE);
    }

    private static Set<String> constants() {
        return Arrays.stream(Wh.class.getFields())
                .map(VocabularyTest::value)
                .filter(iri -> !iri.equals(Wh.NAMESPACE))
                .collect(Collectors.toSet());
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
