package io.whence.ingestion.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is by its content; what was said of it counts where the content leaves it open. */
final class KindDetector {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    /** What is found and not read, with what to do instead. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("application/x-tika-msoffice", "an old Office file (.doc, .xls, .ppt); save it as .docx or PDF"),
            Map.entry("application/msword", "a Word 97-2003 document; save it as .docx or PDF"),
            Map.entry("application/postscript", "PostScript; convert it to PDF"),
            Map.entry("application/x-tar", "a tar archive; unpack it, or hand it to ./whence ingest"),
            Map.entry("application/x-gtar", "a tar archive; unpack it, or hand it to ./whence ingest"),
            Map.entry("application/x-bzip2", "compressed with bzip2; unpack it first"),
            Map.entry("application/x-xz", "compressed with xz; unpack it first"),
            Map.entry("application/zstd", "compressed with zstd; unpack it first"),
            Map.entry("application/x-7z-compressed", "a 7z archive; unpack it first"),
            Map.entry("application/x-rar-compressed", "a RAR archive; unpack it first"),
            Map.entry("application/x-sqlite3", "an SQLite database; export its texts as CSV or JSON"),
            Map.entry("application/x-parquet", "a Parquet table; export its texts as CSV or JSON"),
            Map.entry("application/epub+zip", "a broken EPUB; send its text"));

    private KindDetector() {}

    /**
     * The kind of a file.
     *
     * @throws UnreadableDocumentException if it is of a kind that is not read
     */
    static FileKind kind(SourceFile file) {
        String type = type(file.content());
        return switch (type) {
            case "application/pdf" -> FileKind.PDF;
            case "application/rtf", "text/rtf" -> FileKind.RTF;
            case "application/zip", "application/epub+zip", "application/x-tika-ooxml" -> ZipKind.of(file.content());
            default -> {
                refuse(type);
                yield TextKind.of(file);
            }
        };
    }

    private static void refuse(String type) {
        String family = type.substring(0, type.indexOf('/'));
        Optional<String> what = Optional.ofNullable(REFUSED.get(type)).or(() -> switch (family) {
            case "image" ->
                type.contains("svg") ? Optional.empty() : Optional.of("an image; send the text that it shows");
            case "audio", "video" -> Optional.of("a recording; send its transcript (text, WebVTT or SRT)");
            default -> Optional.empty();
        });
        what.ifPresent(kind -> {
            throw new UnreadableDocumentException("The file is " + kind + " (it looks like " + type + ").");
        });
    }

    private static String type(byte[] content) {
        try {
            return TYPES.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UnreadableDocumentException("The file cannot be read: " + e.getMessage(), e);
        }
    }
}
