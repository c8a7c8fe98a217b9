package io.whence.query;

import io.whence.graph.CanonicalExport;
import io.whence.graph.GraphStore;
import io.whence.graph.query.GraphMlExport;
import io.whence.graph.query.TableExport;
import io.whence.graph.rdf.RdfExport;
import io.whence.graph.rdf.RdfGraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Writes the whole graph in one of the formats. */
public final class GraphExports {
    private final GraphStore truth;
    private final RdfGraphStore projection;
    private final RdfExport rdf;

    GraphExports(GraphStore truth, RdfGraphStore projection, RdfExport rdf) {
        this.truth = truth;
        this.projection = projection;
        this.rdf = rdf;
    }

    /** The formats, by their names in requests. */
    public enum Format {
        /** Sorted JSON Lines: equal exports mean equal graphs. */
        canonical("application/jsonl"),
        jsonld("application/ld+json"),
        turtle("text/turtle"),
        graphml("application/graphml+xml"),
        csv("text/csv; charset=utf-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** The stores that the canonical form can be read from. */
    public enum Store {
        neo4j,
        rdf
    }

    void write(Format format, Store store, OutputStream out) throws IOException {
        switch (format) {
            case canonical -> canonical(store, out);
            case jsonld -> {
                try (var elements = truth.elements()) {
                    rdf.jsonLd(elements, out);
                }
            }
            case turtle -> {
                try (var elements = truth.elements()) {
                    rdf.turtle(elements, out);
                }
            }
            case graphml -> graphMl(out);
            case csv -> TableExport.write(truth::elements, writer(out));
        }
    }

    private void canonical(Store store, OutputStream out) {
        PrintWriter lines = writer(out);
        try (Stream<String> sorted =
                store == Store.rdf ? projection.canonicalLines() : CanonicalExport.lines(truth.elements())) {
            sorted.forEach(line -> lines.print(line + "\n"));
        }
        lines.flush();
    }

    private void graphMl(OutputStream out) throws IOException {
        try {
            GraphMlExport.write(truth::elements, out);
        } catch (XMLStreamException e) {
            throw new IOException("GraphML could not be written", e);
        }
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
