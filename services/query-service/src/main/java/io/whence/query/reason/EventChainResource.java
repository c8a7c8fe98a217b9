package io.whence.query.reason;

import io.whence.reasoning.language.Event;
import io.whence.reasoning.language.EventChain;
import io.whence.reasoning.language.EventChains;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what to whom, what led to it, what followed. */
@Path("/v1/parse/event-chain")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EventChainResource {
    /**
     * A sentence, nested to any depth, and perhaps a question about it.
     *
     * @param question such as "What series of events led to the cat's action?"
     */
    public record EventChainQuestion(Optional<String> sentence, Optional<String> question) {}

    /**
     * What the sentence tells.
     *
     * @param events in the order in which they happened
     * @param entities everyone and everything that acts or is acted upon
     * @param answer to the question, if there was one
     */
    public record EventChainReply(List<EventOf> events, List<String> entities, Optional<String> answer) {}

    /** One thing that happened. */
    public record EventOf(String subject, String action, Optional<String> object, String clause) {
        static EventOf of(Event event) {
            return new EventOf(event.subject(), event.action(), event.object(), event.clause());
        }
    }

    @POST
    @Operation(summary = "Take a nested sentence apart into its events, and answer a question about them")
    @APIResponse(responseCode = "200", description = "The events, first one first")
    @APIResponse(responseCode = "422", description = "The fragment that cannot be read is named")
    public EventChainReply read(EventChainQuestion question) {
        EventChain chain = EventChains.read(Given.text("sentence", question.sentence()));
        List<EventOf> events =
                new ArrayList<>(chain.events().stream().map(EventOf::of).toList());
        Collections.reverse(events);
        return new EventChainReply(
                events, List.copyOf(chain.entities()), question.question().map(asked -> EventChains.ask(chain, asked)));
    }
}
