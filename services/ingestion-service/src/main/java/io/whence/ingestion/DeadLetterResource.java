package io.whence.ingestion;

import io.whence.events.Topics;
import io.whence.ingestion.store.Documents;
import io.whence.model.DocumentId;
import io.whence.shell.DeadLetter;
import io.whence.shell.DeadLetters;
import io.whence.shell.TokenRequired;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could not be processed, and another try at it. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
public class DeadLetterResource {
    private final DeadLetters letters;
    private final Documents documents;
    private final OutboxSender outbox;

    public DeadLetterResource(DeadLetters letters, Documents documents, OutboxSender outbox) {
        this.letters = letters;
        this.documents = documents;
        this.outbox = outbox;
    }

    @GET
    @Operation(summary = "The dead letters that were not replayed yet, oldest first")
    public Waiting waiting(@QueryParam("limit") @DefaultValue("100") int limit) {
        return new Waiting(letters.waiting(Math.max(1, Math.min(limit, 10_000))));
    }

    @POST
    @Path("/replay")
    @TokenRequired
    @Operation(summary = "Send each waiting dead letter to its topic again; what fails again comes back as a new one")
    public Replayed replay() {
        List<DeadLetter> replayed = letters.replay(this::announcedAnew);
        documents.sendSetAside();
        outbox.wake();
        return new Replayed(replayed.size(), replayed);
    }

    /**
     * An old document event must not become the newest of its key on a compacted topic: the document's present state is
     * told instead.
     */
    private boolean announcedAnew(DeadLetter letter) {
        return letter.topic().equals(Topics.DOCUMENTS.name()) && announce(letter.key());
    }

    private boolean announce(String key) {
        try {
            return documents.announce(new DocumentId(key));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Dead letters that wait for a replay. */
    public record Waiting(List<DeadLetter> deadLetters) {}

    /**
     * What was sent again.
     *
     * @param replayed how many
     */
    public record Replayed(int replayed, List<DeadLetter> deadLetters) {}
}
