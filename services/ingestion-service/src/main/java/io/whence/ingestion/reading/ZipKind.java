package io.whence.ingestion.reading;

import java.util.Map;

/** Tells the documents that are ZIP archives apart. */
final class ZipKind {
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private ZipKind() {}

    static FileKind of(byte[] content) {
        Map<String, byte[]> marks = ZipFiles.read(
                content,
                name -> name.equals("mimetype")
                        || name.equals("[Content_Types].xml")
                        || name.equals("META-INF/container.xml"));
        String type = marks.containsKey("mimetype")
                ? new String(marks.get("mimetype"), java.nio.charset.StandardCharsets.US_ASCII).strip()
                : "";
        if (type.equals(OPEN_DOCUMENT + "text")) {
            return FileKind.ODT;
        }
        if (type.startsWith(OPEN_DOCUMENT)) {
            throw refused("an OpenDocument " + type.substring(OPEN_DOCUMENT.length()) + "; export it as CSV or PDF");
        }
        if (type.equals("application/epub+zip") || marks.containsKey("META-INF/container.xml")) {
            return FileKind.EPUB;
        }
        if (marks.containsKey("[Content_Types].xml")) {
            return office(new String(marks.get("[Content_Types].xml"), java.nio.charset.StandardCharsets.UTF_8));
        }
        throw refused("a ZIP archive; unpack it, or hand it to ./whence ingest");
    }

    private static FileKind office(String contentTypes) {
        if (contentTypes.contains("wordprocessingml.document") || contentTypes.contains("ms-word.document")) {
            return FileKind.DOCX;
        }
        if (contentTypes.contains("spreadsheetml")) {
            throw refused("an Excel workbook; save the sheet as CSV");
        }
        throw refused(
                contentTypes.contains("presentationml")
                        ? "a PowerPoint presentation; save it as PDF"
                        : "an Office file of a kind that is not read; save it as PDF");
    }

    private static UnreadableDocumentException refused(String what) {
        return new UnreadableDocumentException("The file is " + what + ".");
    }
}
