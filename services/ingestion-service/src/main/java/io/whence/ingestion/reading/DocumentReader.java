package io.whence.ingestion.reading;

import io.whence.model.NormalizedText;
import java.util.List;
import java.util.Map;

/**
 * Makes a document and its passages of a file.
 *
 * <p>The file's format gives text, paragraphs and what the file says of itself; paragraphs that are too long for one
 * passage are divided, those that hold no prose (cells of a table) are left out, and acronyms and trial arms are
 * collected over the whole text. The same bytes always give the same document.
 */
public final class DocumentReader {
    private final List<Format> formats;
    private final PassageCutter cutter;

    public DocumentReader(int passageBudget) {
        this.formats = List.of(new JsonFormat(), new XmlFormat(), new PlainTextFormat());
        this.cutter = new PassageCutter(passageBudget);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException if it is no document of a known format, or holds no text
     */
    public ReadDocument read(SourceFile file) {
        Manuscript manuscript = format(file).read(file);
        NormalizedText text = manuscript.text();
        if (text.value().isBlank()) {
            throw new UnreadableDocumentException("The document holds no text.");
        }
        Plausibility.check(text.value());
        MetadataFields metadata = manuscript.metadata().checked();
        Map<String, String> acronyms = Acronyms.in(text.value());
        List<Paragraph> passages = cutter.passages(manuscript);
        Bounds.passages(passages.size());
        return new ReadDocument(text, metadata, acronyms, passages);
    }

    private Format format(SourceFile file) {
        return formats.stream()
                .filter(format -> format.takes(file))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocumentException("The file is " + file.mediaType()
                        + "; accepted are plain text, JSON and XML (JATS, MEDLINE)."));
    }
}
