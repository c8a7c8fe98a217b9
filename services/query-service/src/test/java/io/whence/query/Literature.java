package io.whence.query;

import io.whence.graph.GraphStore;
import io.whence.graph.GraphUpdate;
import io.whence.graph.LinkDecision;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.graph.rdf.RdfGraphStore;
import io.whence.model.ConceptLink;
import io.whence.model.Sign;
import io.whence.ontology.Iris;
import io.whence.query.Paper.Wording;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Driver;

/** Papers written for tests: they disagree about stress, one is retracted, one only correlates. */
final class Literature {
    static final Paper NIGHTS = new Paper(
                    "Nights",
                    "\uD83D\uDE34 Sleep loss raises stress. Stress weakens immunity. Exercise prevents stress."
                            + " Coffee goes with sleep loss.")
            .says("Sleep loss raises stress.", "Sleep loss", "raises", "stress", Sign.POSITIVE, Wording.PLAIN)
            .says("Stress weakens immunity.", "Stress", "weakens", "immunity", Sign.NEGATIVE, Wording.PLAIN)
            .says("Exercise prevents stress.", "Exercise", "prevents", "stress", Sign.NEGATIVE, Wording.PLAIN)
            .says(
                    "Coffee goes with sleep loss.",
                    "Coffee",
                    "goes with",
                    "sleep loss",
                    Sign.POSITIVE,
                    Wording.CORRELATED);

    static final Paper DENIAL = new Paper(
                    "No stress", "Sleep loss does not raise stress. Bright light may cause sleep loss.")
            .says(
                    "Sleep loss does not raise stress.",
                    "Sleep loss",
                    "does not raise",
                    "stress",
                    Sign.POSITIVE,
                    Wording.DENIED)
            .says(
                    "Bright light may cause sleep loss.",
                    "Bright light",
                    "may cause",
                    "sleep loss",
                    Sign.POSITIVE,
                    Wording.HEDGED);

    static final Paper SHIFTS = new Paper("Shifts", "Shift work causes sleep loss. Sleep loss raises stress, again.")
            .says("Shift work causes sleep loss.", "Shift work", "causes", "sleep loss", Sign.POSITIVE, Wording.PLAIN)
            .says("Sleep loss raises stress, again.", "Sleep loss", "raises", "stress", Sign.POSITIVE, Wording.PLAIN);

    static final Paper WITHDRAWN = new Paper("Withdrawn", "Sleep loss cures baldness.", true)
            .says("Sleep loss cures baldness.", "Sleep loss", "cures", "baldness", Sign.NEGATIVE, Wording.PLAIN);

    static final Paper TEA = new Paper("Tea", "Does tea lift mood? Tea lifts mood [3].")
            .says("Does tea lift mood?", "tea", "lift", "mood", Sign.POSITIVE, Wording.ASKED)
            .says("Tea lifts mood [3].", "Tea", "lifts", "mood", Sign.POSITIVE, Wording.CITED);

    private static final List<Paper> PAPERS = List.of(NIGHTS, DENIAL, SHIFTS, WITHDRAWN, TEA);

    private static boolean written;

    private Literature() {}

    /** Writes all papers to Neo4j and carries them over to RDF, once. */
    static void ensure(Driver driver, QueryConfig.Rdf rdf) {
        if (!written) {
            write(driver, rdf);
            written = true;
        }
    }

    private static void write(Driver driver, QueryConfig.Rdf rdf) {
        Neo4jGraphStore truth = new Neo4jGraphStore(driver);
        truth.createSchema();
        PAPERS.forEach(paper -> paper.writeTo(truth));
        merge(truth);
        RdfGraphStore projection = RdfGraphStore.remote(
                rdf.endpoint(), rdf.username().orElseThrow(), rdf.password().orElseThrow(), Iris.standard());
        projection.clear();
        try (var elements = truth.elements()) {
            projection.apply(new GraphUpdate(elements.toList(), List.of()), 1);
        }
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    private static void merge(GraphStore truth) {
        ConceptLink same = new ConceptLink(
                Paper.concept("exercise").id(),
                Paper.concept("shift work").id(),
                "not really, but as a test",
                "tester");
        truth.decide(new LinkDecision(same, true, Instant.EPOCH));
        truth.decide(new LinkDecision(same, false, Instant.EPOCH.plusSeconds(1)));
    }
}
