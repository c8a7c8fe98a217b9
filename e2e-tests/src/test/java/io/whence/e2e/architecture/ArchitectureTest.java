package io.whence.e2e.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code arrows point one way, and each heavy library stays behind the one module that talks to it. */
class ArchitectureTest {
    private static final List<String> SERVICES =
            List.of("ingestion", "extraction", "enrichment", "graphservice", "query");
    private static JavaClasses product;

    @BeforeAll
    static void readTheClassFiles() {
        Path root = Path.of(System.getProperty("whence.root"));
        List<Path> modules = Stream.of("shared-lib", "services", "local-stack")
                .flatMap(folder -> children(root.resolve(folder)))
                .map(module -> module.resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        product = new ClassFileImporter().importPaths(modules);
    }

    @Test
    void theModelDependsOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("io.whence.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.whence.model..")
                .check(product);
    }

    @Test
    void sharedLibrariesKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.whence.model..",
                        "io.whence.events..",
                        "io.whence.nlp..",
                        "io.whence.graph..",
                        "io.whence.reasoning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "io.smallrye..", "org.eclipse.microprofile..")
                .check(product);
    }

    @Test
    void coreNlpAndDjlStayInCausalNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.whence.nlp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "ai.djl..", "ai.onnxruntime..")
                .check(product);
    }

    @Test
    void theNeo4jDriverStaysInCausalGraph() {
        noClasses()
                .that()
                // The shells of the two services hand the driver over; infra is the server itself.
                .resideOutsideOfPackages(
                        "io.whence.graph..", "io.whence.graphservice..", "io.whence.query..", "io.whence.infra..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(product);
    }

    @Test
    void reasoningDependsOnNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("io.whence.reasoning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.whence.model..", "io.whence.events..", "io.whence.nlp..", "io.whence.graph..")
                .check(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingestion", "extraction", "enrichment", "graphservice", "query"})
    void noServiceDependsOnAnothersCode(String service) {
        String[] others = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "io.whence." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("io.whence." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(product);
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
