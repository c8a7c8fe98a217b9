package io.whence.ingestion.state;

/**
 * What has become of a document's passages.
 *
 * @param received how many there are, each counted once
 * @param started how many at least one stage has reported on
 * @param written how many are in the graph
 * @param rejected how many some stage rejected, those written after all not counted
 */
public record Tally(int received, int started, int written, int rejected) {
    public Tally {
        if (written + rejected > received || started > received) {
            throw new IllegalArgumentException(
                    "more passages done than there are: " + written + " + " + rejected + " of " + received);
        }
    }

    /** How many are still on their way. */
    public int pending() {
        return received - written - rejected;
    }
}
