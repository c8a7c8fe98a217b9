package io.whence.graph;

import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.GraphDocument;
import io.whence.model.event.DocumentChanged;
import java.util.Optional;

/**
 * Which generation of a document lives, and what is known of it. Messages of a document may arrive in any order; each
 * gives a state that depends on the set of messages alone.
 *
 * @param generation the greatest that any message has named, 0 if none has
 * @param deleted the greatest generation that was deleted, 0 if none was: its tombstone, for it and all before it
 * @param revision of {@code metadata}, 0 while none has arrived for {@code generation}
 */
public record DocumentState(DocumentId id, int generation, int deleted, long revision, DocumentMetadata metadata) {

    /** A document that no message has named. */
    public static DocumentState unknown(DocumentId id) {
        return new DocumentState(id, 0, 0, 0, DocumentMetadata.NONE);
    }

    /** After a message that names a generation: an older one changes nothing, a newer one starts anew. */
    public DocumentState seen(int named) {
        return named <= generation ? this : new DocumentState(id, named, deleted, 0, DocumentMetadata.NONE);
    }

    /** After a change of the document. */
    public DocumentState after(DocumentChanged change) {
        DocumentState seen = seen(change.generation());
        return change.deleted() ? seen.withTombstone(change.generation()) : seen.withMetadata(change);
    }

    /** Whether what is said of this generation belongs in the graph. */
    public boolean accepts(int named) {
        return named == generation && named > deleted;
    }

    /** The document as the graph shows it; none if nothing of it lives. */
    public Optional<GraphDocument> element() {
        return accepts(generation) ? Optional.of(new GraphDocument(id, generation, metadata)) : Optional.empty();
    }

    private DocumentState withTombstone(int named) {
        return new DocumentState(id, generation, Math.max(deleted, named), revision, metadata);
    }

    private DocumentState withMetadata(DocumentChanged change) {
        boolean newer = change.generation() == generation && newer(change);
        return newer ? new DocumentState(id, generation, deleted, change.revision(), change.metadata()) : this;
    }

    /** Equal revisions do not happen; if they do, the text of the metadata decides, so that any order ends the same. */
    private boolean newer(DocumentChanged change) {
        return change.revision() != revision
                ? change.revision() > revision
                : String.valueOf(change.metadata()).compareTo(String.valueOf(metadata)) > 0;
    }
}
