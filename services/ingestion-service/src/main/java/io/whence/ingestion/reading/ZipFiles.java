package io.whence.ingestion.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes files out of a ZIP archive in memory, no more of it than memory is for. */
final class ZipFiles {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_ENTRIES = 20_000;

    private ZipFiles() {}

    /**
     * The wanted files by their names.
     *
     * @throws UnreadableDocumentException if the archive is broken, or unpacks to more than 64 MiB
     */
    static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableDocumentException(
                            "The archive has more than " + MOST_ENTRIES + " entries; send its text.");
                }
                byte[] content = bounded(zip, left);
                left -= content.length;
                if (wanted.test(entry.getName())) {
                    files.put(entry.getName(), content);
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException("The file is a broken ZIP archive: " + e.getMessage() + ".", e);
        }
    }

    private static byte[] bounded(ZipInputStream zip, int left) throws IOException {
        byte[] content = zip.readNBytes(left + 1);
        if (content.length > left) {
            throw new UnreadableDocumentException(
                    "The archive unpacks to more than " + (MOST_BYTES >> 20) + " MiB; send its text.");
        }
        return content;
    }
}
