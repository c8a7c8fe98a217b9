package io.whence.enrichment.knowledge;

import java.util.List;

/**
 * How far an import is.
 *
 * @param id the hash of the file's content, so that the same file again is the same import
 * @param file where it is read from
 * @param bytesRead of the file as it lies there, compressed or not
 * @param rows lines read
 * @param kept assertions between English words, stored
 * @param rejected lines that were no assertion
 * @param reasons of the first rejected lines, and of the failure if it failed
 */
public record ImportStatus(
        String id,
        String file,
        State state,
        long bytesRead,
        long bytesTotal,
        long rows,
        long kept,
        long rejected,
        List<String> reasons) {
    /** Where an import stands. */
    public enum State {
        WAITING,
        RUNNING,
        COMPLETE,
        /** For good, because the file is damaged or gone; what was read is kept. */
        FAILED
    }

    public ImportStatus {
        reasons = List.copyOf(reasons);
    }

    static ImportStatus waiting(String id, String file, long bytesTotal) {
        return new ImportStatus(id, file, State.WAITING, 0, bytesTotal, 0, 0, 0, List.of());
    }

    /** The same work on a copy of the file that lies elsewhere. */
    ImportStatus waitingFor(String otherFile) {
        return new ImportStatus(id, otherFile, State.WAITING, bytesRead, bytesTotal, rows, kept, rejected, List.of());
    }
}
