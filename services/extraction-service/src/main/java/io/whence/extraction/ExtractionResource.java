package io.whence.extraction;

import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.TextParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Extraction and parsing of texts that are sent along: synchronous, and nothing is kept. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExtractionResource {
    private final CausalExtractor extractor;
    private final TextParser parser;
    private final Budget budget;
    private final RequestLimits limits;

    public ExtractionResource(CausalExtractor extractor, TextParser parser, Budget budget, RequestLimits limits) {
        this.extractor = extractor;
        this.parser = parser;
        this.budget = budget;
        this.limits = limits;
    }

    @POST
    @Path("/extractions")
    @Operation(summary = "The causal relations that each text states; offsets in Unicode code points")
    public List<TextReading> extractions(@Nullable Texts request) {
        return limits.within(request, texts -> texts.stream()
                .map(text -> TextReading.of(extractor.extract(text)))
                .toList());
    }

    @POST
    @Path("/parse")
    @Operation(summary = "Sentences, tokens, lemmas, tags and dependencies of each text")
    public List<TextParse> parses(@Nullable Texts request) {
        return limits.within(request, texts -> texts.stream()
                .map(text -> TextParse.of(parser.parse(text, budget)))
                .toList());
    }
}
