package io.whence.ingestion.state;

import java.util.Locale;
import java.util.function.Function;

/** How a document stands. Each state offers what may happen to a document that is in it, and nothing else. */
public sealed interface DocumentState {
    /** The name on the wire and in the database. */
    default String wireName() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The result for the state that this is. */
    <T> T fold(Function<Live, T> live, Function<Deleting, T> deleting, Function<Deleted, T> deleted);

    /** The state of a name, as it is stored. */
    static DocumentState ofWireName(String name, boolean goneFromNeo4j, boolean goneFromRdf) {
        return switch (name) {
            case "accepted" -> new Accepted();
            case "processing" -> new Processing();
            case "complete" -> new Complete();
            case "failed" -> new Failed();
            case "deleting" -> new Deleting(goneFromNeo4j, goneFromRdf);
            case "deleted" -> new Deleted();
            default -> throw new IllegalArgumentException("not a state: '" + name + "'");
        };
    }

    /** A document that is there: its passages are on their way or have arrived. */
    sealed interface Live extends DocumentState {
        /** After news of its passages. A passage that was rejected may still be written, when a dead letter is replayed. */
        default Live progressed(Tally tally) {
            if (tally.pending() > 0) {
                return tally.started() == 0 ? new Accepted() : new Processing();
            }
            return tally.received() > 0 && tally.written() == 0 ? new Failed() : new Complete();
        }

        /** After someone asked for its deletion. */
        default Deleting delete() {
            return new Deleting(false, false);
        }

        @Override
        default <T> T fold(Function<Live, T> live, Function<Deleting, T> deleting, Function<Deleted, T> deleted) {
            return live.apply(this);
        }
    }

    /** Its passages wait for the first stage. */
    record Accepted() implements Live {}

    /** Some of its passages are under way. */
    record Processing() implements Live {}

    /** Every passage is written or rejected, and one at least is written. */
    record Complete() implements Live {}

    /** Every passage was rejected. */
    record Failed() implements Live {}

    /**
     * The stores are removing what they have of it.
     *
     * @param goneFromNeo4j whether Neo4j has acknowledged
     * @param goneFromRdf whether the RDF store has acknowledged
     */
    record Deleting(boolean goneFromNeo4j, boolean goneFromRdf) implements DocumentState {
        /** After Neo4j has acknowledged. */
        public DocumentState acknowledgedByNeo4j() {
            return goneFromRdf ? new Deleted() : new Deleting(true, false);
        }

        /** After the RDF store has acknowledged. */
        public DocumentState acknowledgedByRdf() {
            return goneFromNeo4j ? new Deleted() : new Deleting(false, true);
        }

        @Override
        public <T> T fold(Function<Live, T> live, Function<Deleting, T> deleting, Function<Deleted, T> deleted) {
            return deleting.apply(this);
        }
    }

    /** Nothing of it is left but its id. */
    record Deleted() implements DocumentState {
        /** After the same content was submitted again. */
        public Accepted resubmitted() {
            return new Accepted();
        }

        @Override
        public <T> T fold(Function<Live, T> live, Function<Deleting, T> deleting, Function<Deleted, T> deleted) {
            return deleted.apply(this);
        }
    }
}
