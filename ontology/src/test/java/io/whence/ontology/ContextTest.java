package io.whence.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ContextTest {
    @Test
    void theJsonLdExampleReadsAsTriplesOfTheVocabulary() {
        Model model = Turtle.read(inline(Ontology.example("claim.jsonld")), Lang.JSONLD11);

        var claim = model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(Wh.CAUSAL_CLAIM))
                .next();
        assertThat(claim.getProperty(property(Wh.BELIEF)).getLiteral().getLexicalForm())
                .isEqualTo("0.613281");
        assertThat(claim.getPropertyResourceValue(property(Wh.SIGN)).getURI()).isEqualTo(Wh.value("sign", "positive"));
        assertThat(model.listSubjects().toList()).noneMatch(subject -> subject.isAnon());
    }

    @Test
    void theContextKnowsEveryTermOfTheVocabularyThatIsWritten() {
        Set<String> missing = java.util.Arrays.stream(Wh.class.getFields())
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .map(iri -> iri.substring(Wh.NAMESPACE.length()))
                .filter(name -> !name.isEmpty() && !name.equals("watermark"))
                .filter(name -> !Ontology.context().contains("\"wh:" + name + "\""))
                .collect(Collectors.toSet());

        assertThat(missing).isEmpty();
    }

    private static String inline(String example) {
        String context = Ontology.context().strip();
        String body = context.substring(context.indexOf(':') + 1, context.length() - 1);
        return example.replace("\"../context.jsonld\"", body);
    }

    private static org.apache.jena.rdf.model.Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
