package io.whence.ingestion;

import io.micrometer.core.instrument.MeterRegistry;
import io.whence.ingestion.reading.DocumentReader;
import io.whence.ingestion.reading.ReadDocument;
import io.whence.ingestion.reading.Reading;
import io.whence.ingestion.reading.SourceFile;
import io.whence.ingestion.reading.UnreadableDocumentException;
import io.whence.ingestion.store.Acceptance;
import io.whence.ingestion.store.DocumentQueries;
import io.whence.ingestion.store.Documents;
import io.whence.ingestion.store.IdempotencyKeys;
import io.whence.shell.Problem;
import io.whence.shell.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
     * Takes a file in; each of its records is a document, and one that cannot be taken does not hinder the others.
     *
     * @param key the sender's idempotency key: the same key with the same file is the same submission
     * @throws io.whence.shell.ProblemException if the file cannot be read as a whole, or the key was used for another
     *     file
     */
    public List<Outcome> submit(SourceFile file, Optional<String> key) {
        try {
            return submitted(file, key);
        } catch (JdbiException e) {
            throw disk.problem(e).exception();
        }
    }

    private List<Outcome> submitted(SourceFile file, Optional<String> key) {
        Optional<SubmissionAnswer> repeated = key.flatMap(name -> repeated(name, file));
        if (repeated.isPresent()) {
            return List.of(Outcome.of(repeated.orElseThrow()));
        }
        disk.checkRoom();
        List<Outcome> outcomes = readAndAccept(file);
        // Of several documents none has the key: each is known by its content.
        if (outcomes.size() == 1) {
            outcomes.get(0)
                    .answer()
                    .ifPresent(answer -> key.ifPresent(
                            name -> keys.note(name, new IdempotencyKeys.Use(file.digest(), answer.id()))));
        }
        return outcomes;
    }

    private Optional<SubmissionAnswer> repeated(String key, SourceFile file) {
        return keys.find(key).map(use -> {
            if (!use.request().equals(file.digest())) {
                throw Problem.unprocessable("The Idempotency-Key was used for another document; use a new one.");
            }
            return SubmissionAnswer.of(queries.summary(use.document()).orElseThrow(), true);
        });
    }

    /** Long documents wait for each other: memory is for one of the longest, or many short ones. */
    private List<Outcome> readAndAccept(SourceFile file) {
        int size = file.isPacked() ? longest : Math.min(file.size(), longest);
        room.acquireUninterruptibly(size);
        try {
            return read(file).stream().map(this::accept).toList();
        } finally {
            room.release(size);
        }
    }

    private List<Reading> read(SourceFile file) {
        try {
            return reader.readAll(file);
        } catch (UnreadableDocumentException e) {
            count("unreadable");
            throw Problem.badRequest(e.reason());
        }
    }

    private Outcome accept(Reading reading) {
        try {
            return Outcome.of(accept(reading.orThrow()));
        } catch (UnreadableDocumentException e) {
            count("unreadable");
            return Outcome.of(Problem.of(400, e.reason()));
        } catch (ProblemException e) {
            return Outcome.of(e.problem());
        }
    }

    private SubmissionAnswer accept(ReadDocument document) {
        Acceptance acceptance = documents.accept(document);
        outbox.wake();
        return acceptance.fold(
                taken -> {
                    count("taken");
                    return SubmissionAnswer.of(taken, false).ignoring(document.ignored());
                },
                known -> {
                    count("known");
                    return SubmissionAnswer.of(known, true).ignoring(document.ignored());
                },
                busy -> {
                    throw Problem.conflict(
                            "Document " + busy.id() + " is being deleted; submit it again once its state is deleted.");
                });
    }

    private void count(String outcome) {
        meters.counter("whence.submissions", "outcome", outcome).increment();
    }

    /**
     * What came of one document: an answer, or a problem.
     *
     * @param answer none if it was refused
     * @param problem why it was refused
     */
    public record Outcome(Optional<SubmissionAnswer> answer, Optional<Problem> problem) {
        static Outcome of(SubmissionAnswer answer) {
            return new Outcome(Optional.of(answer), Optional.empty());
        }

        static Outcome of(Problem problem) {
            return new Outcome(Optional.empty(), Optional.of(problem));
        }

        /** The answer; the problem is thrown where there is none. */
        SubmissionAnswer orThrow() {
            problem.ifPresent(refusal -> {
                throw refusal.exception();
            });
            return answer.orElseThrow();
        }
    }
}
