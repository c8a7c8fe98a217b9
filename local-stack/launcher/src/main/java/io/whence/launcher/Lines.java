package io.whence.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes the lines of a file some at a time, each with its end. */
final class Lines {
    private final InputStream content;
    private final int longest;
    private int taken;

    /** @param longest how many bytes a line may have */
    Lines(InputStream content, int longest) {
        this.content = content;
        this.longest = longest;
    }

    /**
     * The next lines.
     *
     * @param bytes no further line is begun after so many
     * @return nothing after the last line
     * @throws IOException if the file cannot be read, or a line is too long
     */
    byte[] next(int bytes) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        taken = 0;
        boolean more = true;
        while (more && lines.size() < bytes) {
            more = copyLine(lines);
        }
        return lines.toByteArray();
    }

    /** How many lines were taken last. */
    int taken() {
        return taken;
    }

    private boolean copyLine(ByteArrayOutputStream lines) throws IOException {
        int before = lines.size();
        int read = content.read();
        while (read >= 0 && read != '\n') {
            lines.write(read);
            if (lines.size() - before > longest) {
                throw new IOException("a line has more than " + (longest >> 20) + " MiB");
            }
            read = content.read();
        }
        if (read >= 0) {
            lines.write(read);
        }
        taken += lines.size() > before ? 1 : 0;
        return read >= 0;
    }
}
