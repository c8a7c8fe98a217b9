package io.whence.e2e.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Where the deployment descriptors lie, and what they have to agree on. */
final class Descriptors {

    static final Path ROOT =
            Path.of(System.getProperty("whence.root", "..")).toAbsolutePath().normalize();

    static final Map<String, Integer> SERVICES =
            Map.of("ingestion", 8081, "extraction", 8082, "enrichment", 8083, "graph", 8084, "query", 8085);

    /** The public routes; {@code Routes} of the launcher has them too, and the stack's tests use them. */
    static final Map<String, String> ROUTES = Map.of(
            "/v1/documents", "ingestion",
            "/v1/events", "ingestion",
            "/v1/dead-letters", "ingestion",
            "/v1/extractions", "extraction",
            "/v1/parse/event-chain", "query",
            "/v1/parse", "extraction",
            "/v1/knowledge", "enrichment",
            "/v1/admin", "graph",
            "/v1", "query");

    private Descriptors() {}

    static JsonNode yaml(String path) throws IOException {
        return new YAMLMapper().readTree(ROOT.resolve(path).toFile());
    }
}
