package io.whence.launcher;

import java.util.HashMap;
import java.util.Map;

/** What each child is told by environment variables: the same keys as in production. */
final class Environment {

    private final Installation home;
    private final Ports ports;

    Environment(Installation home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /** For the infra: the folder and its ports. */
    Map<String, String> ofInfra() {
        Map<String, String> environment = new HashMap<>(ports.environment());
        environment.put("WHENCE_HOME", home.folder().toString());
        return environment;
    }

    /** For a service: only what it needs. */
    Map<String, String> of(Service service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put(Hosts.VARIABLE, Hosts.of(System.getenv()).list());
        environment.putAll(kafka());
        environment.putAll(own(service));
        return environment;
    }

    private Map<String, String> own(Service service) {
        return switch (service) {
            case INGESTION -> with(token(), database());
            case EXTRACTION -> Map.of();
            case ENRICHMENT ->
                with(
                        token(),
                        Map.of(
                                "WHENCE_KNOWLEDGE_PATH",
                                home.folder().resolve("knowledge").toString()));
            case GRAPH ->
                with(
                        with(token(), neo4j()),
                        with(with(rdfReads(), rdfWrites()), Map.of("WHENCE_INGESTION_URL", url(Service.INGESTION))));
            case QUERY ->
                with(
                        with(token(), neo4j()),
                        with(
                                rdfReads(),
                                Map.of(
                                        "WHENCE_INGESTION_URL", url(Service.INGESTION),
                                        "WHENCE_EXTRACTION_URL", url(Service.EXTRACTION))));
        };
    }

    private Map<String, String> kafka() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.of("kafka"),
                "KAFKA_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM",
                "PLAIN",
                "KAFKA_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"whence\" password=\""
                        + home.secret("kafka-password") + "\";");
    }

    private Map<String, String> token() {
        return Map.of("WHENCE_API_TOKEN", home.secret("api-token"));
    }

    private Map<String, String> database() {
        return Map.of(
                "WHENCE_DATABASE_KIND",
                "h2",
                "WHENCE_DATABASE_URL",
                "jdbc:h2:file:" + home.folder().resolve("ingestion/documents"));
    }

    private Map<String, String> neo4j() {
        return Map.of(
                "QUARKUS_NEO4J_URI",
                "bolt://127.0.0.1:" + ports.of("bolt"),
                "QUARKUS_NEO4J_AUTHENTICATION_USERNAME",
                "neo4j",
                "QUARKUS_NEO4J_AUTHENTICATION_PASSWORD",
                home.secret("neo4j-password"));
    }

    private Map<String, String> rdfReads() {
        return Map.of("WHENCE_RDF_ENDPOINT", "http://127.0.0.1:" + ports.of("fuseki") + "/whence");
    }

    private Map<String, String> rdfWrites() {
        return Map.of("WHENCE_RDF_USERNAME", "whence", "WHENCE_RDF_PASSWORD", home.secret("rdf-password"));
    }

    private String url(Service service) {
        return "http://127.0.0.1:" + ports.of(service);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }
}
