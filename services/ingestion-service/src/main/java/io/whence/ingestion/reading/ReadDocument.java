package io.whence.ingestion.reading;

import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document as read of a file.
 *
 * @param acronyms what each stands for
 * @param paragraphs those that become passages, in order
 */
public record ReadDocument(
        NormalizedText text, MetadataFields metadata, Map<String, String> acronyms, List<Paragraph> paragraphs) {
    public ReadDocument {
        acronyms = Map.copyOf(acronyms);
        paragraphs = List.copyOf(paragraphs);
    }

    public DocumentId id() {
        return DocumentId.of(text);
    }

    /** Its passages, as those of this generation. */
    public List<Passage> passages(int generation) {
        DocumentId id = id();
        CodePoints points = new CodePoints(text.value());
        List<Passage> passages = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            String words = points.slice(paragraph.span());
            passages.add(new Passage(
                    new PassageRef(id, generation, PassageId.of(id, paragraph.span())),
                    passages.size(),
                    paragraph.span().start(),
                    paragraph.section(),
                    words,
                    Acronyms.usedIn(words, acronyms)));
        }
        return passages;
    }
}
