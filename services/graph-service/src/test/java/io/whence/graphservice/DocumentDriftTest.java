package io.whence.graphservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graphservice.IngestedDocuments.Ingested;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.GraphDocument;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentDriftTest {
    private static final String ID = "0".repeat(40);

    @Test
    void aDocumentThatBothHaveInTheSameGenerationIsNoDrift() {
        assertThat(DocumentDrift.between(Map.of(ID, there(2)), Map.of(ID, stored(2))))
                .isEmpty();
        assertThat(DocumentDrift.between(Map.of(ID, deleted()), Map.of())).isEmpty();
    }

    @Test
    void aDocumentThatSomebodyRemovedFromTheGraphIsOne() {
        assertThat(DocumentDrift.between(Map.of(ID, there(1)), Map.of()))
                .containsExactly(new DocumentDrift(ID, Optional.of(1), Optional.empty()));
    }

    @Test
    void aDocumentThatNobodySubmittedIsOneAndSoIsOneThatWasDeleted() {
        assertThat(DocumentDrift.between(Map.of(), Map.of(ID, stored(1))))
                .containsExactly(new DocumentDrift(ID, Optional.empty(), Optional.of(1)));
        assertThat(DocumentDrift.between(Map.of(ID, deleted()), Map.of(ID, stored(1))))
                .containsExactly(new DocumentDrift(ID, Optional.empty(), Optional.of(1)));
    }

    @Test
    void whatIsOnItsWayIsNotCompared() {
        assertThat(DocumentDrift.between(Map.of(ID, new Ingested(Optional.of(2), false)), Map.of(ID, stored(1))))
                .isEmpty();
    }

    private static Ingested there(int generation) {
        return new Ingested(Optional.of(generation), true);
    }

    private static Ingested deleted() {
        return new Ingested(Optional.empty(), true);
    }

    private static GraphDocument stored(int generation) {
        return new GraphDocument(new DocumentId(ID), generation, DocumentMetadata.NONE);
    }
}
