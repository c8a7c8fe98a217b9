package io.whence.ingestion;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, one at a time, so that a body may be larger than memory. */
final class Lines {
    private final InputStream body;
    private final int longest;

    Lines(InputStream body, int longest) {
        this.body = new BufferedInputStream(body);
        this.longest = longest;
    }

    /**
     * The next line without its end, none after the last. Of a line that is too long, one byte more than the longest is
     * given, so that it can be told.
     */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = body.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.size() <= longest) {
                line.write(read);
            }
            read = body.read();
        }
        return Optional.of(line.toByteArray());
    }
}
