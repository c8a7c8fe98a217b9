package io.whence.ingestion;

import io.whence.ingestion.reading.SourceFile;
import io.whence.model.DocumentId;
import io.whence.shell.Problem;
import io.whence.shell.ProblemException;
import io.whence.shell.Problems;
import io.whence.shell.TokenRequired;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Many documents in one request. One that cannot be taken does not hinder the others. */
@Path("/v1/documents")
@Tag(name = "Documents")
public class BulkResource {
    private static final String NDJSON = "application/x-ndjson";

    private final Submissions submissions;
    private final Bodies bodies;

    public BulkResource(Submissions submissions, Bodies bodies) {
        this.submissions = submissions;
        this.bodies = bodies;
    }

    @POST
    @TokenRequired
    @Consumes(NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit many documents, one JSON document a line")
    public Response lines(@HeaderParam("Idempotency-Key") Optional<String> key, InputStream body) throws IOException {
        List<BulkAnswer> answers = new ArrayList<>();
        Lines lines = bodies.lines(body);
        int number = 1;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] content = line.get();
            if (!isBlank(content)) {
                answers.addAll(line("line " + number, content, key));
            }
            number++;
        }
        return answer(answers);
    }

    @POST
    @TokenRequired
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit many files, each of any kind that is accepted alone")
    public Response files(
            @HeaderParam("Idempotency-Key") Optional<String> key, @RestForm(FileUpload.ALL) List<FileUpload> files) {
        return answer(
                files.stream()
                        .flatMap(file -> BulkAnswer.of(
                                file.fileName(), () -> submit(file, key.map(name -> name + ":" + file.fileName())))
                                .stream())
                        .toList());
    }

    static Response answer(List<BulkAnswer> answers) {
        if (answers.isEmpty()) {
            throw Problem.badRequest("The body holds no document.");
        }
        boolean any = answers.stream().anyMatch(answer -> answer.id().isPresent());
        return Response.status(any ? 202 : 400).entity(new BulkAnswers(answers)).build();
    }

    private List<Submissions.Outcome> submit(FileUpload file, Optional<String> key) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return submissions.submit(kind(file, bodies.whole(content)), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile kind(FileUpload file, byte[] content) {
        SourceFile named = SourceFile.named(file.fileName(), content);
        return named.isOfUnknownKind() ? new SourceFile(file.contentType(), content) : named;
    }

    private List<BulkAnswer> line(String name, byte[] content, Optional<String> key) {
        return BulkAnswer.of(
                name,
                () -> submissions.submit(
                        new SourceFile(MediaType.APPLICATION_JSON, bodies.checked(content)),
                        key.map(whole -> whole + ":" + name)));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    /** What came of each file. */
    public record BulkAnswers(List<BulkAnswer> documents) {}

    /**
     * What came of one document of many: the document, or an error.
     *
     * @param name the file's name, or the line; with # and a number where it holds several
     * @param code HTTP status that it would have had alone
     * @param status where to ask how the document stands
     * @param error why it was not taken
     * @param ignored names of fields of the file that are not read
     */
    public record BulkAnswer(
            String name,
            int code,
            Optional<DocumentId> id,
            Optional<String> state,
            Optional<String> status,
            Optional<Boolean> known,
            Optional<String> error,
            List<String> ignored) {
        public BulkAnswer {
            ignored = List.copyOf(ignored);
        }

        /** The answers for a file; records after the first are numbered. */
        static List<BulkAnswer> of(String name, Supplier<List<Submissions.Outcome>> submission) {
            try {
                return of(name, submission.get());
            } catch (ProblemException e) {
                return List.of(refused(name, e.problem()));
            } catch (RuntimeException e) {
                return List.of(refused(name, Problems.unexpectedProblem(e)));
            }
        }

        static List<BulkAnswer> of(String name, List<Submissions.Outcome> outcomes) {
            List<BulkAnswer> answers = new ArrayList<>();
            for (Submissions.Outcome outcome : outcomes) {
                String numbered = outcomes.size() == 1 ? name : name + "#" + (answers.size() + 1);
                answers.add(outcome.answer()
                        .map(answer -> taken(numbered, answer))
                        .orElseGet(() -> refused(numbered, outcome.problem().orElseThrow())));
            }
            return answers;
        }

        private static BulkAnswer taken(String name, SubmissionAnswer answer) {
            return new BulkAnswer(
                    name,
                    202,
                    Optional.of(answer.id()),
                    Optional.of(answer.state()),
                    Optional.of(answer.status()),
                    Optional.of(answer.known()),
                    Optional.empty(),
                    answer.ignored());
        }

        private static BulkAnswer refused(String name, Problem problem) {
            return new BulkAnswer(
                    name,
                    problem.status(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(problem.detail()),
                    List.of());
        }
    }
}
