package io.whence.ingestion;

import io.micrometer.core.instrument.MeterRegistry;
import io.whence.ingestion.reading.DocumentReader;
import io.whence.ingestion.reading.ReadDocument;
import io.whence.ingestion.reading.SourceFile;
import io.whence.ingestion.reading.UnreadableDocumentException;
import io.whence.ingestion.store.Acceptance;
import io.whence.ingestion.store.DocumentQueries;
import io.whence.ingestion.store.Documents;
import io.whence.ingestion.store.IdempotencyKeys;
import io.whence.shell.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.JdbiException;

/** Takes submitted files in: read, keep, hand on. */
@ApplicationScoped
public class Submissions {
    private final DocumentReader reader;
    private final Documents documents;
    private final DocumentQueries queries;
    private final IdempotencyKeys keys;
    private final OutboxSender outbox;
    private final MeterRegistry meters;
    private final DatabaseProblems disk;
    private final int longest;
    private final Semaphore room;

    public Submissions(
            DocumentReader reader,
            Documents documents,
            DocumentQueries queries,
            IdempotencyKeys keys,
            OutboxSender outbox,
            MeterRegistry meters,
            DatabaseProblems disk,
            IngestionConfig config) {
        this.reader = reader;
        this.documents = documents;
        this.queries = queries;
        this.keys = keys;
        this.outbox = outbox;
        this.meters = meters;
        this.disk = disk;
        this.longest = Math.toIntExact(config.ingestion().longestDocument().asLongValue());
        this.room = new Semaphore(longest, true);
    }

    /**
     * Takes a file in.
     *
     * @param key the sender's idempotency key: the same key with the same file is the same submission
     * @throws io.whence.shell.ProblemException if the file cannot be read, the key was used for another file, or the
     *     document is just being deleted
     */
    public SubmissionAnswer submit(SourceFile file, Optional<String> key) {
        try {
            return key.flatMap(name -> repeated(name, file)).orElseGet(() -> first(file, key));
        } catch (JdbiException e) {
            throw disk.problem(e).exception();
        }
    }

    private Optional<SubmissionAnswer> repeated(String key, SourceFile file) {
        return keys.find(key).map(use -> {
            if (!use.request().equals(file.digest())) {
                throw Problem.unprocessable("The Idempotency-Key was used for another document; use a new one.");
            }
            return SubmissionAnswer.of(queries.summary(use.document()).orElseThrow(), true);
        });
    }

    private SubmissionAnswer first(SourceFile file, Optional<String> key) {
        disk.checkRoom();
        SubmissionAnswer answer = readAndAccept(file);
        key.ifPresent(name -> keys.note(name, new IdempotencyKeys.Use(file.digest(), answer.id())));
        return answer;
    }

    /** Long documents wait for each other: memory is for one of the longest, or many short ones. */
    private SubmissionAnswer readAndAccept(SourceFile file) {
        int size = Math.min(file.size(), longest);
        room.acquireUninterruptibly(size);
        try {
            return accept(read(file));
        } finally {
            room.release(size);
        }
    }

    private ReadDocument read(SourceFile file) {
        try {
            return reader.read(file);
        } catch (UnreadableDocumentException e) {
            count("unreadable");
            throw Problem.badRequest(e.reason());
        }
    }

    private SubmissionAnswer accept(ReadDocument document) {
        Acceptance acceptance = documents.accept(document);
        outbox.wake();
        return acceptance.fold(
                taken -> {
                    count("taken");
                    return SubmissionAnswer.of(taken, false);
                },
                known -> {
                    count("known");
                    return SubmissionAnswer.of(known, true);
                },
                busy -> {
                    throw Problem.conflict(
                            "Document " + busy.id() + " is being deleted; submit it again once its state is deleted.");
                });
    }

    private void count(String outcome) {
        meters.counter("whence.submissions", "outcome", outcome).increment();
    }
}
