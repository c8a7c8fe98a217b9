package io.whence.ingestion.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks a compressed file, no more of it than memory is for. */
final class Gzip {
    private Gzip() {}

    /**
     * The file as it was before it was compressed, or as it is.
     *
     * @param longest most bytes that it may have when unpacked
     * @throws UnreadableDocumentException if it is broken or longer
     */
    static SourceFile unpacked(SourceFile file, int longest) {
        return isPacked(file.content()) ? file.with(bytes(file.content(), longest)) : file;
    }

    static boolean isPacked(byte[] content) {
        return content.length > 2 && content[0] == 0x1F && (content[1] & 0xFF) == 0x8B;
    }

    private static byte[] bytes(byte[] packed, int longest) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] content = in.readNBytes(longest + 1);
            if (content.length > longest) {
                throw new UnreadableDocumentException("The file unpacks to more than " + longest
                        + " bytes; ./whence ingest sends such a file in pieces.");
            }
            return content;
        } catch (IOException e) {
            throw new UnreadableDocumentException("The compressed file is broken: " + e.getMessage() + ".", e);
        }
    }
}
