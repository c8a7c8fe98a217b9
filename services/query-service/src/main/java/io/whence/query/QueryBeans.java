package io.whence.query;

import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.graph.query.CypherGate;
import io.whence.graph.query.DirectionFinder;
import io.whence.graph.query.Explainer;
import io.whence.graph.query.GraphReader;
import io.whence.graph.query.PathFinder;
import io.whence.graph.query.SparqlGate;
import io.whence.graph.query.SubGraphReader;
import io.whence.graph.rdf.RdfExport;
import io.whence.graph.rdf.RdfGraphStore;
import io.whence.ontology.Iris;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.Duration;
import org.neo4j.driver.Driver;

/** The service's wiring. */
public final class QueryBeans {
    @Produces
    @Singleton
    Iris iris(QueryConfig config) {
        return new Iris(config.iriBase());
    }

    @Produces
    @Singleton
    GraphReader reader(Driver driver, QueryConfig config, Iris iris) {
        return new GraphReader(driver, config.limits().timeout(), iris);
    }

    @Produces
    @Singleton
    PathFinder paths(GraphReader reader) {
        return new PathFinder(reader);
    }

    @Produces
    @Singleton
    Explainer explainer(GraphReader reader) {
        return new Explainer(reader);
    }

    @Produces
    @Singleton
    SubGraphReader parts(GraphReader reader) {
        return new SubGraphReader(reader);
    }

    @Produces
    @Singleton
    DirectionFinder directions(GraphReader reader) {
        return new DirectionFinder(reader);
    }

    @Produces
    @Singleton
    CypherGate cypher(Driver driver, QueryConfig config) {
        QueryConfig.Limits limits = config.limits();
        return new CypherGate(
                driver, limits.timeout(), limits.rows(), limits.bytes().asLongValue());
    }

    @Produces
    @Singleton
    SparqlGate sparql(QueryConfig config) {
        return new SparqlGate(config.limits().rows());
    }

    @Produces
    @Singleton
    GraphExports exports(Driver driver, QueryConfig config, Iris iris) {
        return new GraphExports(
                new Neo4jGraphStore(driver),
                RdfGraphStore.readOnly(config.rdf().endpoint(), iris),
                new RdfExport(iris));
    }

    @Produces
    @Singleton
    HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }
}
