package io.whence.enrichment;

import io.smallrye.common.annotation.Blocking;
import io.whence.enrichment.concept.ConceptNormalizer;
import io.whence.enrichment.concept.Denotation.Named;
import io.whence.enrichment.knowledge.ImportStatus;
import io.whence.enrichment.knowledge.KnowledgeImports;
import io.whence.model.BackgroundEdge;
import io.whence.model.ConceptId;
import io.whence.model.KnowledgeLink;
import io.whence.shell.Problem;
import io.whence.shell.TokenRequired;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Background knowledge: what is known of a concept, and importing more. */
@jakarta.ws.rs.Path("/v1/knowledge")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class KnowledgeResource {
    private static final int MOST_EDGES = 500;
    private static final int LONGEST_CONCEPT = 300;

    private final KnowledgeBase base;
    private final ConceptNormalizer normalizer;

    public KnowledgeResource(KnowledgeBase base, ConceptNormalizer normalizer) {
        this.base = base;
        this.normalizer = normalizer;
    }

    @GET
    @Path("/{concept}")
    @Operation(summary = "Links of a concept, given as a phrase, to background knowledge, and edges around it")
    public ConceptKnowledge concept(String concept, @QueryParam("limit") @DefaultValue("50") int limit) {
        if (concept.length() > LONGEST_CONCEPT || limit < 1 || limit > MOST_EDGES) {
            throw Problem.badRequest(
                    "A concept has " + LONGEST_CONCEPT + " characters at most, and limit is 1 to " + MOST_EDGES + ".");
        }
        Named named = normalizer.normalize(concept).fold(found -> found, nothing -> {
            throw Problem.badRequest("'" + concept + "' names no concept ("
                    + nothing.reason().wireName() + "); ask for a phrase such as 'lung cancer'.");
        });
        return knowledge(named, limit);
    }

    private ConceptKnowledge knowledge(Named concept, int limit) {
        String key = concept.key();
        List<KnowledgeLink> links = base.knowledge().links(key);
        List<BackgroundEdge> edges = base.knowledge().edges(key, limit);
        return new ConceptKnowledge(
                key,
                ConceptId.ofKey(key).value(),
                concept.broader(),
                links,
                edges,
                ConceptKnowledge.attribution(links, edges));
    }

    @GET
    @Path("/imports")
    @Operation(summary = "All imports, with how far they are")
    public List<ImportStatus> imports() {
        return base.imports().map(KnowledgeImports::all).orElse(List.of());
    }

    @GET
    @Path("/imports/{id}")
    @Operation(summary = "How far an import is")
    public ImportStatus importStatus(String id) {
        return base.imports()
                .flatMap(imports -> imports.find(id))
                .orElseThrow(() -> Problem.notFound("There is no import " + id + "; see /v1/knowledge/imports."));
    }

    @POST
    @Path("/imports")
    @TokenRequired
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Imports a file of assertions that the service can read")
    public Response importFile(@Nullable ImportRequest request) {
        java.nio.file.Path file = file(Optional.ofNullable(request)
                .map(ImportRequest::path)
                .orElseThrow(() -> Problem.badRequest("Send {\"path\": \"FILE\"}, or the file itself.")));
        try {
            return accepted(writable().start(file));
        } catch (IOException e) {
            throw Problem.unprocessable("The file " + file + " cannot be read: " + e.getMessage());
        }
    }

    @POST
    @Path("/imports")
    @TokenRequired
    @Consumes({"application/gzip", "application/octet-stream", "text/tab-separated-values"})
    @Operation(summary = "Imports the file of assertions that is sent along")
    public Response importContent(InputStream content) {
        try {
            return accepted(writable().start(content));
        } catch (IOException e) {
            throw Problem.unprocessable("The file could not be received: " + e.getMessage());
        }
    }

    private static java.nio.file.Path file(String path) {
        try {
            java.nio.file.Path file = java.nio.file.Path.of(path);
            if (!file.isAbsolute() || !Files.isRegularFile(file)) {
                throw Problem.unprocessable(
                        "'" + path + "' is not the absolute path of a file on the service's machine;"
                                + " send the file itself instead (Content-Type: application/gzip).");
            }
            return file;
        } catch (InvalidPathException e) {
            throw Problem.badRequest("'" + path + "' is not a path: " + e.getReason());
        }
    }

    private KnowledgeImports writable() {
        return base.imports()
                .orElseThrow(() -> Problem.unavailable("There is no place to keep imported knowledge: set"
                        + " whence.knowledge.path (WHENCE_KNOWLEDGE_PATH) to a folder and restart."));
    }

    private static Response accepted(ImportStatus status) {
        return Response.accepted(status)
                .location(URI.create("/v1/knowledge/imports/" + status.id()))
                .build();
    }

    /**
     * Which file to import.
     *
     * @param path absolute, on the machine of the service
     */
    public record ImportRequest(String path) {}
}
