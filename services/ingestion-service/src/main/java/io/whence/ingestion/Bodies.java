package io.whence.ingestion;

import io.whence.shell.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** Reads the bytes of documents, and no more of them than a document may have. */
@ApplicationScoped
public class Bodies {
    private final int longest;

    public Bodies(IngestionConfig config) {
        this.longest = Math.toIntExact(config.ingestion().longestDocument().asLongValue());
    }

    /** All of it. */
    byte[] whole(InputStream body) throws IOException {
        byte[] content = body.readNBytes(longest + 1);
        return checked(content);
    }

    /** A reader of the lines of a body. */
    Lines lines(InputStream body) {
        return new Lines(body, longest);
    }

    /** The same, if it is not too long. */
    byte[] checked(byte[] content) {
        if (content.length > longest) {
            throw tooLong(longest);
        }
        return content;
    }

    static RuntimeException tooLong(int longest) {
        return Problem.of(413, "A document has at most " + longest + " bytes (whence.ingestion.longest-document).")
                .exception();
    }
}
