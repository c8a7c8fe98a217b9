package io.whence.ingestion.reading;

import io.whence.model.NormalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes documents and their passages of a file.
 *
 * <p>What a file is is found by its content. Its format gives text, paragraphs and what the file says of itself, for each
 * record where it holds records; paragraphs that are too long for one passage are divided, those that hold no prose
 * (cells of a table) are left out, and acronyms and trial arms are collected over the whole text. The same bytes always
 * give the same documents.
 */
public final class DocumentReader {
    private static final Map<FileKind, Format> FORMATS = Map.ofEntries(
            Map.entry(FileKind.TEXT, new PlainTextFormat()),
            Map.entry(FileKind.XML, new XmlFormat()),
            Map.entry(FileKind.HTML, guarded(new HtmlFormat())),
            Map.entry(FileKind.PDF, guarded(new PdfFormat())),
            Map.entry(FileKind.DOCX, guarded(new DocxFormat())),
            Map.entry(FileKind.ODT, guarded(new OdtFormat())),
            Map.entry(FileKind.EPUB, guarded(new EpubFormat())),
            Map.entry(FileKind.RTF, guarded(new RtfFormat())),
            Map.entry(FileKind.JSON, new JsonFormat()),
            Map.entry(FileKind.MARKDOWN, new MarkdownFormat()),
            Map.entry(FileKind.LATEX, new LatexFormat()),
            Map.entry(FileKind.REFERENCES, new TaggedRecordFormat()),
            Map.entry(FileKind.BIBTEX, new BibtexFormat()),
            Map.entry(FileKind.TABLE, new TableFormat()),
            Map.entry(FileKind.SUBTITLES, new SubtitleFormat()));

    private static final int LONGEST_UNPACKED = 32 << 20;

    private final PassageCutter cutter;
    private final int longest;

    private static Format guarded(Format format) {
        return new Guarded(format, Duration.ofSeconds(60));
    }

    public DocumentReader(int passageBudget) {
        this(passageBudget, LONGEST_UNPACKED);
    }

    /**
     * A reader.
     *
     * @param passageBudget the longest passage, in code points
     * @param longest most bytes that a compressed file may unpack to
     */
    public DocumentReader(int passageBudget, int longest) {
        this.longest = longest;
        this.cutter = new PassageCutter(passageBudget);
    }

    /**
     * Reads a file that holds one document.
     *
     * @throws UnreadableDocumentException if it is of a kind that is not read, is broken, holds no text, or holds
     *     several documents
     */
    public ReadDocument read(SourceFile file) {
        List<Reading> readings = readAll(file);
        if (readings.size() != 1) {
            throw new UnreadableDocumentException("The file holds " + readings.size() + " documents, not one.");
        }
        return readings.get(0).orThrow();
    }

    /**
     * Reads a file, each of its records as a document.
     *
     * @throws UnreadableDocumentException if it is of a kind that is not read, or is broken as a whole
     */
    public List<Reading> readAll(SourceFile file) {
        SourceFile unpacked = Gzip.unpacked(file, longest);
        FileKind kind = KindDetector.kind(unpacked);
        return Optional.ofNullable(FORMATS.get(kind))
                .orElseThrow(() ->
                        new UnreadableDocumentException("The file is " + kind + "; this is not read. Send its text."))
                .read(unpacked)
                .stream()
                .map(this::reading)
                .toList();
    }

    private Reading reading(Manuscript manuscript) {
        try {
            return Reading.of(document(manuscript));
        } catch (UnreadableDocumentException e) {
            return Reading.failed(e.reason());
        }
    }

    private ReadDocument document(Manuscript manuscript) {
        manuscript.fault().ifPresent(fault -> {
            throw new UnreadableDocumentException(fault);
        });
        NormalizedText text = manuscript.text();
        if (text.value().isBlank()) {
            throw new UnreadableDocumentException("The document holds no text.");
        }
        Plausibility.check(text.value());
        MetadataFields metadata = manuscript.metadata().checked();
        Map<String, String> acronyms = Acronyms.in(text.value());
        List<Paragraph> passages = cutter.passages(manuscript);
        Bounds.passages(passages.size());
        return new ReadDocument(text, metadata, acronyms, passages, manuscript.ignored());
    }
}
