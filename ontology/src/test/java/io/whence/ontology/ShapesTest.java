package io.whence.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked example meets every shape, and one change against any rule of any shape is found by that very rule. */
class ShapesTest {
    private static final String SHAPES = "https://whence.io/ns/shapes#";
    private static final Resource STRANGER = ResourceFactory.createResource("https://example.org/stranger");

    private final Model rules = Turtle.read(Ontology.shapes());
    private final Shapes shapes = Shapes.parse(rules);
    private final Dataset example = example();

    @Test
    void everyGraphOfTheWorkedExampleIsValid() {
        assertThat(graphs())
                .hasSize(3)
                .allSatisfy(graph -> assertThat(validate(graph).getEntries()).isEmpty());
    }

    @Test
    void everyShapeHasSomethingToLookAt() {
        Model all = union();

        assertThat(targets()).hasSizeGreaterThan(12).allSatisfy(target -> assertThat(
                        all.contains(null, RDF.type, target))
                .as(target.getLocalName())
                .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> oneChangeAgainstARuleIsFoundByThatRule() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Resource target : targets()) {
            Resource shape =
                    rules.listSubjectsWithProperty(sh("targetClass"), target).next();
            shape.listProperties(sh("property"))
                    .mapWith(Statement::getResource)
                    .filterKeep(
                            rule -> rule.getPropertyResourceValue(sh("path")).isURIResource())
                    .forEach(rule -> mutations(target, rule).forEach(tests::add));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private List<DynamicTest> mutations(Resource target, Resource rule) {
        List<DynamicTest> tests = new ArrayList<>();
        Property path = rule.getPropertyResourceValue(sh("path")).as(Property.class);
        if (rule.hasProperty(sh("minCount"))) {
            tests.add(mutation(target, rule, "without", (graph, focus) -> focus.removeAll(path)));
        }
        if (rule.hasProperty(sh("hasValue"))) {
            RDFNode value = rule.getProperty(sh("hasValue")).getObject();
            tests.add(mutation(target, rule, "without", (graph, focus) -> graph.remove(focus, path, value)));
        }
        if (rule.hasProperty(sh("maxCount")) && !path.equals(RDF.type)) {
            tests.add(mutation(target, rule, "one too many", (graph, focus) -> tooMany(rule, focus, path)));
        }
        for (RDFNode wrong : wrongValues(rule)) {
            tests.add(mutation(target, rule, "with " + wrong, (graph, focus) -> replace(focus, path, wrong)));
        }
        return tests;
    }

    private static void tooMany(Resource rule, Resource focus, Property path) {
        RDFNode like = focus.hasProperty(path) ? focus.getProperty(path).getObject() : STRANGER;
        int missing = rule.getProperty(sh("maxCount")).getInt() + 1;
        for (int extra = 0; extra < missing; extra++) {
            focus.addProperty(
                    path,
                    like.isLiteral()
                            ? ResourceFactory.createTypedLiteral(
                                    "" + (7000 + extra), like.asLiteral().getDatatype())
                            : ResourceFactory.createResource(STRANGER + "/" + extra));
        }
    }

    private static void replace(Resource focus, Property path, RDFNode wrong) {
        focus.removeAll(path);
        focus.addProperty(path, wrong);
    }

    private static List<RDFNode> wrongValues(Resource rule) {
        List<RDFNode> wrong = new ArrayList<>();
        if (rule.hasProperty(sh("class")) || rule.hasProperty(sh("in")) || rule.hasProperty(sh("or"))) {
            wrong.add(STRANGER);
        }
        if (rule.hasProperty(sh("datatype")) || rule.hasProperty(sh("nodeKind"))) {
            wrong.add(ResourceFactory.createTypedLiteral(1.5f));
        }
        if (rule.hasProperty(sh("minInclusive"))) {
            wrong.add(ResourceFactory.createTypedLiteral("-1", datatype(rule)));
        }
        if (rule.hasProperty(sh("maxInclusive"))) {
            wrong.add(ResourceFactory.createTypedLiteral("1.01", datatype(rule)));
        }
        if (rule.hasProperty(sh("minLength")) || rule.hasProperty(sh("equals"))) {
            wrong.add(ResourceFactory.createStringLiteral(""));
        }
        if (rule.hasProperty(sh("pattern"))) {
            wrong.add(ResourceFactory.createStringLiteral("Not This"));
        }
        if (rule.hasProperty(sh("lessThan"))) {
            wrong.add(ResourceFactory.createTypedLiteral("1000000", datatype(rule)));
        }
        return wrong;
    }

    private static org.apache.jena.datatypes.RDFDatatype datatype(Resource rule) {
        return org.apache.jena.datatypes.TypeMapper.getInstance()
                .getSafeTypeByName(rule.getPropertyResourceValue(sh("datatype")).getURI());
    }

    private DynamicTest mutation(Resource target, Resource rule, String what, Mutation change) {
        return DynamicTest.dynamicTest(target.getLocalName() + ": " + rule.getLocalName() + " " + what, () -> {
            Model graph = ModelFactory.createDefaultModel().add(graphWith(target, rule));
            Resource focus = graph.listSubjectsWithProperty(RDF.type, target).toList().stream()
                    .max(java.util.Comparator.comparingInt(
                            one -> one.listProperties().toList().size()))
                    .orElseThrow();

            change.apply(graph, focus);

            assertThat(brokenRules(graph)).contains(rule.getURI());
        });
    }

    @Test
    void aPlainTripleWithoutAnAffirmedClaimIsRejected() {
        rejected("PlainTriple", graph -> graph.removeAll(null, wh("affirmed"), null)
                .add(claim(graph), wh("affirmed"), ResourceFactory.createTypedLiteral(false)));
        rejected("PlainTriple", graph -> {
            Statement plain =
                    graph.listStatements(null, wh("prevents"), (RDFNode) null).next();
            graph.remove(plain).add(plain.getSubject(), wh("causes"), plain.getObject());
        });
    }

    @Test
    void anAffirmedClaimWithoutItsPlainTripleIsRejected() {
        rejected("CausalClaim", graph -> graph.removeAll(null, wh("causes"), null));
        rejected("CausalClaim", graph -> graph.removeAll(null, wh("prevents"), null));
    }

    @Test
    void anAffirmedClaimWhoseEvidenceIsHedgedOrRetractedIsRejected() {
        rejected("CausalClaim", graph -> setAll(graph, wh("hedged"), true));
        rejected("CausalClaim", graph -> setAll(graph, wh("retracted"), true));
        rejected("CausalClaim", graph -> evidence(graph, "own")
                .forEach(own -> replace(own, wh("statementKind"), wh("statement-interpretation"))));
    }

    @Test
    void aCausalClaimOnCorrelationalEvidenceIsRejected() {
        rejected("Evidence", graph -> {
            Resource evidence = graph.listSubjectsWithProperty(wh("strength"), wh("strength-direct"))
                    .filterKeep(subject -> subject.hasProperty(RDF.type, wh("Evidence")))
                    .next();
            replace(evidence, wh("strength"), wh("strength-correlational"));
        });
    }

    @Test
    void anAimAMethodOrATitleThatBearsOnAClaimIsRejected() {
        rejected("Evidence", graph -> replace(evidence(graph, "own").get(0), wh("statementKind"), wh("statement-aim")));
        rejected(
                "Evidence",
                graph -> replace(evidence(graph, "own").get(0), wh("statementKind"), wh("statement-method")));
        rejected(
                "Evidence",
                graph -> replace(evidence(graph, "own").get(0), wh("strength"), wh("strength-hypothesised")));
        rejected("Evidence", graph -> graph.listSubjectsWithProperty(wh("section"))
                .toList()
                .forEach(passage -> replace(passage, wh("section"), wh("section-title"))));
    }

    @Test
    void aFindingThatBearsOnNothingIsRejected() {
        rejected("Evidence", graph -> evidence(graph, "own")
                .get(0)
                .removeAll(ResourceFactory.createProperty("http://www.w3.org/ns/oa#hasBody")));
        rejected("Evidence", graph -> {
            Resource aim = evidence(graph, "aim").get(0);
            replace(aim, wh("statementKind"), wh("statement-own"));
            replace(aim, wh("strength"), wh("strength-direct"));
        });
    }

    @Test
    void evidenceThatItsClaimDoesNotListIsRejected() {
        rejected(
                "Evidence",
                graph -> graph.remove(graph.listStatements(null, wh("evidence"), (RDFNode) null)
                        .next()));
    }

    @Test
    void aQuoteThatDoesNotFillItsPositionIsRejected() {
        rejected("Target", graph -> {
            Property exact = ResourceFactory.createProperty("http://www.w3.org/ns/oa#exact");
            Statement quote = graph.listStatements(null, exact, (RDFNode) null).next();
            replace(quote.getSubject(), exact, ResourceFactory.createStringLiteral(quote.getString() + "!"));
        });
    }

    @Test
    void somethingThatIsBothAClaimAndAnAssociationIsRejected() {
        rejected("CausalClaim", graph -> claim(graph).addProperty(RDF.type, wh("Association")));
    }

    private void rejected(String shape, Consumer<Model> change) {
        Model graph = ModelFactory.createDefaultModel()
                .add(example.getNamedModel(Iris.standard().literature()));

        change.accept(graph);

        assertThat(brokenRules(graph)).anySatisfy(rule -> assertThat(rule).startsWith(SHAPES + shape));
    }

    private static List<Resource> evidence(Model graph, String statement) {
        return graph.listSubjectsWithProperty(wh("statementKind"), wh("statement-" + statement))
                .toList();
    }

    private static Resource claim(Model graph) {
        return graph.listSubjectsWithProperty(RDF.type, wh("CausalClaim")).next();
    }

    private static void setAll(Model graph, Property property, boolean value) {
        graph.listSubjectsWithProperty(property)
                .toList()
                .forEach(subject -> replace(subject, property, ResourceFactory.createTypedLiteral(value)));
    }

    private List<String> brokenRules(Model graph) {
        return validate(graph).getEntries().stream()
                .map(entry -> entry.source().toString())
                .toList();
    }

    private ValidationReport validate(Model graph) {
        return ShaclValidator.get().validate(shapes, graph.getGraph());
    }

    private List<Resource> targets() {
        return rules.listObjectsOfProperty(sh("targetClass"))
                .mapWith(RDFNode::asResource)
                .toList();
    }

    private Model graphWith(Resource target, Resource rule) {
        Property path = rule.getPropertyResourceValue(sh("path")).as(Property.class);
        return graphs().stream()
                .filter(graph -> graph.contains(null, RDF.type, target))
                .max(java.util.Comparator.comparing(graph -> graph.contains(null, path)))
                .orElseThrow();
    }

    private List<Model> graphs() {
        List<Model> graphs = new ArrayList<>();
        example.listModelNames().forEachRemaining(name -> graphs.add(example.getNamedModel(name)));
        return graphs;
    }

    private Model union() {
        Model union = ModelFactory.createDefaultModel();
        graphs().forEach(union::add);
        return union;
    }

    private static Dataset example() {
        Dataset dataset = DatasetFactory.createGeneral();
        RDFDataMgr.read(dataset, new StringReader(Ontology.example("sleep.trig")), null, Lang.TRIG);
        return dataset;
    }

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SHACL.getURI() + name);
    }

    private static Property wh(String name) {
        return ResourceFactory.createProperty(Wh.NAMESPACE + name);
    }

    private interface Mutation {
        void apply(Model graph, Resource focus);
    }
}
