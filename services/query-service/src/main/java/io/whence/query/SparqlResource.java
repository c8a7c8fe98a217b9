package io.whence.query;

import io.whence.graph.query.SparqlGate;
import io.whence.graph.query.SparqlGate.Admitted;
import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Questions in SPARQL, by the SPARQL 1.1 protocol. */
@Path("/v1/sparql")
@Tag(name = "query languages")
public class SparqlResource {
    private static final String ANSWERS = "The store's answer in the format that Accept asks for: results as"
            + " application/sparql-results+json (default), +xml, text/csv, text/tab-separated-values; graphs as"
            + " text/turtle (default), application/ld+json, application/n-triples, application/rdf+xml";

    private final SparqlGate gate;
    private final SparqlStore store;

    SparqlResource(SparqlGate gate, SparqlStore store) {
        this.gate = gate;
        this.store = store;
    }

    @GET
    @Operation(
            summary = "Ask in SPARQL 1.1, reading only",
            description = "The default graph is the union of all named graphs. No update, no SERVICE; time and rows"
                    + " are limited, and the header Whence-Row-Limit says so where a limit was put on the query.")
    @APIResponse(responseCode = "200", description = ANSWERS)
    @APIResponse(responseCode = "400", description = "Not a SPARQL query, or not allowed here")
    public Response get(
            @Parameter(description = "The query", required = true) @RestQuery Optional<String> query,
            @RestQuery("default-graph-uri") List<String> defaultGraphs,
            @RestQuery("named-graph-uri") List<String> namedGraphs,
            @HeaderParam(HttpHeaders.ACCEPT) Optional<String> accept) {
        return ask(query, new SparqlStore.Graphs(defaultGraphs, namedGraphs), accept);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Ask in SPARQL 1.1, the query as a form")
    @APIResponse(responseCode = "200", description = ANSWERS)
    public Response form(
            @FormParam("query") Optional<String> query,
            @FormParam("update") Optional<String> update,
            @FormParam("default-graph-uri") List<String> defaultGraphs,
            @FormParam("named-graph-uri") List<String> namedGraphs,
            @HeaderParam(HttpHeaders.ACCEPT) Optional<String> accept) {
        if (update.isPresent()) {
            throw Problem.badRequest("This endpoint only reads; updates are refused.");
        }
        return ask(query, new SparqlStore.Graphs(defaultGraphs, namedGraphs), accept);
    }

    @POST
    @Consumes("application/sparql-query")
    @Operation(summary = "Ask in SPARQL 1.1, the query as the body")
    @APIResponse(responseCode = "200", description = ANSWERS)
    public Response direct(
            String query,
            @RestQuery("default-graph-uri") List<String> defaultGraphs,
            @RestQuery("named-graph-uri") List<String> namedGraphs,
            @HeaderParam(HttpHeaders.ACCEPT) Optional<String> accept) {
        return ask(Optional.of(query), new SparqlStore.Graphs(defaultGraphs, namedGraphs), accept);
    }

    private Response ask(Optional<String> query, SparqlStore.Graphs graphs, Optional<String> accept) {
        Admitted admitted = gate.admit(query.filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("Give the query as ?query=, as a form or as the body.")));
        return store.ask(admitted, graphs, accept);
    }
}
