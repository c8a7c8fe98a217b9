package io.whence.graphservice;

import io.whence.graph.ElementRef;
import io.whence.graph.LinkDecision;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.ConceptId;
import io.whence.model.ConceptLink;
import io.whence.model.ElementKind;
import io.whence.shell.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Merges concepts and undoes it, on somebody's word. */
@ApplicationScoped
public class ConceptMerges {
    private static final String ANYBODY = "api";

    private final Neo4jGraphStore store;
    private final Projections projections;
    private final Quiet quiet;
    private final Clock clock = Clock.systemUTC();

    public ConceptMerges(Neo4jGraphStore store, Projections projections, Quiet quiet) {
        this.store = store;
        this.projections = projections;
        this.quiet = quiet;
    }

    LinkAnswer link(Optional<String> first, Optional<String> second, Optional<String> why, Optional<String> by) {
        var one = concept("first", first);
        var other = concept("second", second);
        if (one.equals(other)) {
            throw Problem.badRequest("'first' and 'second' are the same concept; name two.");
        }
        return decide(new ConceptLink(one, other, reason(why), author(by)), true);
    }

    LinkAnswer unlink(String id, Optional<String> why, Optional<String> by) {
        var link = store.decision(id)
                .filter(LinkDecision::same)
                .orElseThrow(() -> Problem.notFound("There is no link " + id + " to undo."))
                .link();
        return decide(new ConceptLink(link.first(), link.second(), reason(why), author(by)), false);
    }

    private LinkAnswer decide(ConceptLink link, boolean same) {
        var decision = new LinkDecision(link, same, after(store.decision(link.elementId())));
        quiet.working(() -> {
            store.decide(decision);
            return decision;
        });
        projections.wake();
        return LinkAnswer.of(decision);
    }

    /** Now, or just after the decision before, should the clock have been set back. */
    private Instant after(Optional<LinkDecision> before) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return before.map(decision -> decision.at().plusMillis(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    private ConceptId concept(String field, Optional<String> text) {
        String id = text.orElseThrow(() -> Problem.badRequest("'" + field + "' is missing: the id of a concept."));
        var ref = new ElementRef(ElementKind.CONCEPT, id);
        if (store.find(List.of(ref)).isEmpty()) {
            throw Problem.notFound("There is no concept '" + id + "' (" + field
                    + "); GET /v1/concepts?q=words finds concepts and their ids.");
        }
        return new ConceptId(id);
    }

    private static String reason(Optional<String> why) {
        return why.filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("'why' is missing: the reason, in a sentence."));
    }

    private static String author(Optional<String> by) {
        return by.filter(text -> !text.isBlank()).orElse(ANYBODY);
    }
}
