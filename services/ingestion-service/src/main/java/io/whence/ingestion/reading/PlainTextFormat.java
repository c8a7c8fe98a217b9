package io.whence.ingestion.reading;

import io.whence.model.NormalizedText;
import java.util.List;

/** Text without mark-up, its sections told by headings on lines of their own. */
final class PlainTextFormat implements Format {
    @Override
    public List<Manuscript> read(SourceFile file) {
        return List.of(of(StrictText.decode(file), MetadataFields.NONE));
    }

    static Manuscript of(String raw, MetadataFields metadata) {
        NormalizedText text = new NormalizedText(PageText.withoutPages(new NormalizedText(raw).value()));
        PlainTextOutline outline = new PlainTextOutline(text.value());
        return new Manuscript(text, outline.paragraphs(), metadata.withTitle(outline.title()));
    }
}
