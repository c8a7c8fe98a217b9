package io.whence.evaluation.evidence;

import io.whence.evaluation.ExtractorOptions;
import io.whence.nlp.transformer.AnnotationStyle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which papers, and who reads them, as the options of a command. */
final class EvidenceOptions {
    @Option(
            names = "--papers",
            required = true,
            paramLabel = "FILE.jsonl.gz",
            description = "The papers, with id and text a line.")
    private Path papers = Path.of("");

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "A running stack, http://localhost:8080, that ingested this very file. Default: the papers are"
                            + " read in this process, where arms of trials stay unresolved.")
    private Optional<URI> url = Optional.empty();

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    Path papers() {
        return papers;
    }

    /** Who gives the evidence, in words. */
    String name() {
        return url.map(URI::toString).orElseGet(extractor::name);
    }

    EvidenceSource source() throws IOException {
        return url.isPresent()
                ? new StackEvidence(url.orElseThrow())
                : new ReadEvidence(extractor.load(AnnotationStyle.PAPER), extractor.callers());
    }
}
