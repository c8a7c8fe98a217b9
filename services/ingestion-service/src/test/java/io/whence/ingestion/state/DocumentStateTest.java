package io.whence.ingestion.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.ingestion.state.DocumentState.Accepted;
import io.whence.ingestion.state.DocumentState.Complete;
import io.whence.ingestion.state.DocumentState.Deleted;
import io.whence.ingestion.state.DocumentState.Deleting;
import io.whence.ingestion.state.DocumentState.Failed;
import io.whence.ingestion.state.DocumentState.Processing;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentStateTest {
    @Test
    void aDocumentIsProcessingFromTheFirstReportUntilNoPassageIsPending() {
        assertThat(new Accepted().progressed(new Tally(3, 0, 0, 0))).isEqualTo(new Accepted());
        assertThat(new Accepted().progressed(new Tally(3, 1, 0, 0))).isEqualTo(new Processing());
        assertThat(new Processing().progressed(new Tally(3, 3, 2, 0))).isEqualTo(new Processing());
        assertThat(new Processing().progressed(new Tally(3, 3, 2, 1))).isEqualTo(new Complete());
    }

    @Test
    void aDocumentOfWhichEveryPassageWasRejectedHasFailed() {
        assertThat(new Processing().progressed(new Tally(2, 2, 0, 2))).isEqualTo(new Failed());
    }

    @Test
    void aFailedDocumentIsCompleteOnceARejectedPassageIsWrittenAfterAll() {
        assertThat(new Failed().progressed(new Tally(2, 2, 1, 1))).isEqualTo(new Complete());
    }

    @Test
    void aDocumentIsDeletedOnceBothStoresHaveLetGoInEitherOrder() {
        assertThat(new Complete().delete().acknowledgedByNeo4j()).isEqualTo(new Deleting(true, false));
        assertThat(new Deleting(true, false).acknowledgedByRdf()).isEqualTo(new Deleted());
        assertThat(new Deleting(false, true).acknowledgedByNeo4j()).isEqualTo(new Deleted());
        assertThat(new Deleting(false, true).acknowledgedByRdf()).isEqualTo(new Deleting(false, true));
    }

    @Test
    void everyStateIsReadAsItWasWritten() {
        for (DocumentState state : List.of(
                new Accepted(),
                new Processing(),
                new Complete(),
                new Failed(),
                new Deleting(true, false),
                new Deleted())) {
            assertThat(DocumentState.ofWireName(state.wireName(), true, false)).isEqualTo(state);
        }
    }

    @Test
    void moreDoneThanReceivedIsAnError() {
        assertThatThrownBy(() -> new Tally(1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
