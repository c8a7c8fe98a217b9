package io.whence.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, one at a time. */
final class Lines {

    private final InputStream content;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean tooLong;

    Lines(InputStream content, int longest) {
        this.content = content;
        this.longest = longest;
    }

    /** The next line without its end, none after the last. One that is too long is cut off. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        tooLong = false;
        if (!fill()) {
            return Optional.empty();
        }
        while (fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (line.size() + end - at <= longest) {
                line.write(buffer, at, end - at);
            } else {
                tooLong = true;
            }
            at = end + 1;
            if (end < filled) {
                break;
            }
            at = filled;
        }
        return Optional.of(line.toByteArray());
    }

    /** Whether the line that was given last was cut off. */
    boolean wasTooLong() {
        return tooLong;
    }

    private boolean fill() throws IOException {
        if (at >= filled) {
            filled = content.read(buffer);
            at = 0;
        }
        return filled > 0;
    }
}
