package io.whence.ingestion.reading;

import io.whence.ingestion.arms.TrialArms;
import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document as read of a file.
 *
 * @param acronyms what each stands for
 * @param paragraphs those that become passages, in order
 * @param ignored names of fields of the file that were not read
 */
public record ReadDocument(
        NormalizedText text,
        MetadataFields metadata,
        Map<String, String> acronyms,
        List<Paragraph> paragraphs,
        List<String> ignored) {
    public ReadDocument {
        acronyms = Map.copyOf(acronyms);
        paragraphs = List.copyOf(paragraphs);
        ignored = List.copyOf(ignored);
    }

    /** A document of a file that was read in full. */
    public ReadDocument(
            NormalizedText text, MetadataFields metadata, Map<String, String> acronyms, List<Paragraph> paragraphs) {
        this(text, metadata, acronyms, paragraphs, List.of());
    }

    public DocumentId id() {
        return DocumentId.of(text);
    }

    /** Its passages, as those of this generation. */
    public List<Passage> passages(int generation) {
        DocumentId id = id();
        List<String> texts = texts();
        Map<String, String> arms = arms(texts);
        List<Passage> passages = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            String words = texts.get(passages.size());
            Map<String, String> acronymsUsed = Acronyms.usedIn(words, acronyms);
            Map<String, String> armsUsed = TrialArms.usedIn(words, acronymsUsed.values(), arms);
            passages.add(new Passage(
                    new PassageRef(id, generation, PassageId.of(id, paragraph.span())),
                    passages.size(),
                    paragraph.span().start(),
                    paragraph.section(),
                    words,
                    Acronyms.usedIn(words + "\n" + String.join("\n", armsUsed.values()), acronyms),
                    armsUsed));
        }
        return passages;
    }

    /** The arms of the trial that it reports, with what each was given; trials of others stand in introductions. */
    private Map<String, String> arms(List<String> texts) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (paragraphs.get(i).section() != SectionRole.INTRODUCTION
                    && paragraphs.get(i).section() != SectionRole.DISCUSSION) {
                own.add(texts.get(i));
            }
        }
        return TrialArms.in(own);
    }

    private List<String> texts() {
        CodePoints points = new CodePoints(text.value());
        return paragraphs.stream()
                .map(paragraph -> points.slice(paragraph.span()))
                .toList();
    }
}
