package io.whence.enrichment.knowledge;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file, gzipped or not, one at a time; a line without end does not fill the memory. */
final class AssertionLines implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int GZIP = 0x1f8b;

    private final Counting counted;
    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;

    AssertionLines(Path file) throws IOException {
        this.counted = new Counting(Files.newInputStream(file));
        InputStream raw = new BufferedInputStream(counted, BUFFER);
        this.bytes = gzipped(raw) ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    private static boolean gzipped(InputStream raw) throws IOException {
        raw.mark(2);
        int magic = (raw.read() << 8) | raw.read();
        raw.reset();
        return magic == GZIP;
    }

    /** How much of the file has been read, in bytes as it lies there. */
    long bytesRead() {
        return counted.count;
    }

    /** The next line, cut after a million bytes; empty at the end. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        if (!fill()) {
            return Optional.empty();
        }
        while (fill()) {
            int end = endOfLine();
            line.write(buffer, position, Math.min(end - position, LONGEST_LINE - line.size()));
            position = end;
            if (end < limit) {
                position++;
                break;
            }
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, bytes.read(buffer, 0, buffer.length));
        }
        return position < limit;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
