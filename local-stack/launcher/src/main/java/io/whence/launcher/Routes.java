package io.whence.launcher;

import java.util.List;
import java.util.Optional;

/** Which service answers which path: the very routes of the Ingress and of {@code docker-compose.yml}. */
final class Routes {

    /**
     * Where a request goes.
     *
     * @param service who answers it
     * @param path the path it is asked for there
     */
    record Target(Service service, String path) {}

    private record Rule(String prefix, Service service) {
        /** A prefix ends at a path segment: {@code /v1/documents} covers {@code /v1/documents/x}, not {@code /v1/documentsx}. */
        boolean covers(String path) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }

    /** The first that covers a path wins. */
    private static final List<Rule> RULES = List.of(
            new Rule("/v1/documents", Service.INGESTION),
            new Rule("/v1/events", Service.INGESTION),
            new Rule("/v1/dead-letters", Service.INGESTION),
            new Rule("/v1/extractions", Service.EXTRACTION),
            new Rule("/v1/parse/event-chain", Service.QUERY),
            new Rule("/v1/parse", Service.EXTRACTION),
            new Rule("/v1/knowledge", Service.ENRICHMENT),
            new Rule("/v1/admin", Service.GRAPH),
            new Rule("/v1", Service.QUERY));

    private Routes() {}

    static Optional<Target> of(String path) {
        return ofVersioned(path).or(() -> ofManagement(path));
    }

    private static Optional<Target> ofVersioned(String path) {
        return RULES.stream()
                .filter(rule -> rule.covers(path))
                .findFirst()
                .map(rule -> new Target(rule.service(), path));
    }

    /** {@code /services/graph/q/health} is {@code /q/health} of the graph service. */
    private static Optional<Target> ofManagement(String path) {
        for (Service service : Service.values()) {
            String prefix = "/services/" + service.key();
            if (path.startsWith(prefix + "/q/")) {
                return Optional.of(new Target(service, path.substring(prefix.length())));
            }
        }
        return Optional.empty();
    }
}
