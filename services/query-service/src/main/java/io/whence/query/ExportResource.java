package io.whence.query;

import io.whence.query.GraphExports.Format;
import io.whence.query.GraphExports.Store;
import io.whence.shell.Problem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The whole graph as a file. */
@Path("/v1/export")
@Tag(name = "graph")
public class ExportResource {
    private final GraphExports exports;

    ExportResource(GraphExports exports) {
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "The whole graph",
            description =
                    "canonical: sorted JSON Lines, equal for equal graphs, from either store. jsonld, turtle: as in"
                            + " the RDF store, named graphs merged. graphml: concepts, claims and associations. csv: a row for"
                            + " each piece of evidence of a claim.")
    @APIResponse(responseCode = "200", description = "The file, streamed")
    @APIResponse(responseCode = "400", description = "No such format or store")
    public Response export(
            @Parameter(description = "canonical, jsonld, turtle, graphml or csv") @RestQuery @DefaultValue("canonical")
                    String format,
            @Parameter(description = "neo4j or rdf; canonical only") @RestQuery @DefaultValue("neo4j") String store) {
        Format wanted = one("format", format, Format.values());
        Store from = one("store", store, Store.values());
        if (from == Store.rdf && wanted != Format.canonical) {
            throw Problem.badRequest("store=rdf is for format=canonical only.");
        }
        StreamingOutput body = out -> exports.write(wanted, from, out);
        return Response.ok(body).header("Content-Type", wanted.mediaType()).build();
    }

    private static <E extends Enum<E>> E one(String name, String value, E[] values) {
        return Arrays.stream(values)
                .filter(candidate -> candidate.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(name + " is one of "
                        + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")) + ", not '" + value
                        + "'."));
    }
}
