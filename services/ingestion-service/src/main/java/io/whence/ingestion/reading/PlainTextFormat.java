package io.whence.ingestion.reading;

import io.whence.model.NormalizedText;

/** Text without mark-up, its sections told by headings on lines of their own. */
final class PlainTextFormat implements Format {
    @Override
    public boolean takes(SourceFile file) {
        return file.mediaType().startsWith("text/") || file.isOfUnknownKind();
    }

    @Override
    public Manuscript read(SourceFile file) {
        if (file.isPdf()) {
            throw new UnreadableDocumentException("PDF is not accepted; send its text or its JATS XML.");
        }
        return of(StrictText.decode(file.content(), file.charset()), MetadataFields.NONE);
    }

    static Manuscript of(String raw, MetadataFields metadata) {
        NormalizedText text = new NormalizedText(raw);
        PlainTextOutline outline = new PlainTextOutline(text.value());
        return new Manuscript(text, outline.paragraphs(), metadata.withTitle(outline.title()));
    }
}
