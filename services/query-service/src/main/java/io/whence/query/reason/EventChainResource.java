package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    public record EventChainQuestion(
            @JsonAlias({"text", "input"}) @JsonDeserialize(contentUsing = TextJson.class) Optional<String> sentence,
            @JsonAlias("query") Optional<String> question) {}

    /**
     * What the sentence tells.
     *
     * @param events in the order in which they happened
     * @param entities everyone and everything that acts or is acted upon
     * @param answer to the question, if there was one
     */
    public record EventChainReply(List<EventOf> events, List<String> entities, Optional<String> answer) {}

    /**
     * One thing that happened.
     *
     * @param ledToBy what happened just before and led to it
     * @param followedBy what happened next
     */
    public record EventOf(
            String subject,
            String action,
            Optional<String> object,
            String clause,
            Optional<String> ledToBy,
            Optional<String> followedBy) {}

    @POST
    @Operation(summary = "Take a nested sentence apart into its events, and answer a question about them")
    @APIResponse(responseCode = "200", description = "The events, first one first")
    @APIResponse(responseCode = "422", description = "The fragment that cannot be read is named")
    public EventChainReply read(@Nullable EventChainQuestion body) {
        EventChainQuestion question = Given.body(body);
        String sentence = Given.text("sentence", question.sentence());
        return Deadline.within(() -> reply(EventChains.read(sentence), Given.some(question.question())));
    }

    private static EventChainReply reply(EventChain chain, Optional<String> question) {
        List<Event> events = new ArrayList<>(chain.events());
        Collections.reverse(events);
        return new EventChainReply(
                IntStream.range(0, events.size())
                        .mapToObj(i -> event(events, i))
                        .toList(),
                List.copyOf(chain.entities()),
                question.map(asked -> EventChains.ask(chain, asked)));
    }

    private static EventOf event(List<Event> events, int index) {
        Event event = events.get(index);
        return new EventOf(
                event.subject(),
                event.action(),
                event.object(),
                event.clause(),
                clause(events, index - 1),
                clause(events, index + 1));
    }

    private static Optional<String> clause(List<Event> events, int index) {
        return index < 0 || index == events.size()
                ? Optional.empty()
                : Optional.of(events.get(index).clause());
    }
}
