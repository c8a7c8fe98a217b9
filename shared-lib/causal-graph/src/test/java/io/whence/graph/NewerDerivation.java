package io.whence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.GraphStore.Written;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import io.whence.model.EnrichedRelation;
import io.whence.model.EnricherVersion;
import io.whence.model.Evidence;
import io.whence.model.event.RelationsEnriched;
import io.whence.testkit.Paper;
import io.whence.testkit.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store promises of a passage that is derived again: the newer version holds, whatever it says. */
interface NewerDerivation {
    /** So many that they do not all hold by chance. */
    int PASSAGES = 20;

    /** A store with nothing in it. */
    GraphStore emptyStore();

    @Test
    default void theNewerEnricherHoldsInWhicheverOrderTheyArrive() {
        var store = emptyStore();
        var old = IntStream.range(0, PASSAGES)
                .mapToObj(number -> enriched(paper(number), "mistaken " + number, 3, new EnricherVersion(1, 900)))
                .toList();
        var corrected = IntStream.range(0, PASSAGES)
                .mapToObj(number -> enriched(paper(number), "coffee " + number, 0, new EnricherVersion(2, 0)))
                .toList();

        store.write(Stream.concat(
                        old.stream().limit(PASSAGES / 2), corrected.stream().skip(PASSAGES / 2))
                .toList());
        store.write(Stream.concat(
                        corrected.stream().limit(PASSAGES / 2), old.stream().skip(PASSAGES / 2))
                .toList());

        assertThat(causes(store))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, PASSAGES)
                        .mapToObj(number -> Paper.concept("coffee " + number).id())
                        .toList());
    }

    @Test
    default void moreKnowledgeHoldsOverLessOfTheSameRules() {
        var store = emptyStore();
        var paper = Paper.of("Known", Statement.raises("coffee", "alertness"));
        store.change(paper.accepted());

        var later = store.write(List.of(enriched(paper, "coffee", 0, new EnricherVersion(1, 5))));
        var earlier = store.write(List.of(enriched(paper, "caffeine", 3, new EnricherVersion(1, 4))));

        assertThat(later).containsExactly(Written.STORED);
        assertThat(earlier).containsExactly(Written.SUPERSEDED);
    }

    @Test
    default void aNewerReadingHoldsOverANewerEnricher() {
        var store = emptyStore();
        var paper = Paper.of("Read again", Statement.raises("coffee", "alertness"));
        store.change(paper.accepted());
        var read = paper.readings(1, Paper.run(1)).get(0);
        var again = new RelationsEnriched(
                read.ref(),
                read.offset(),
                read.section(),
                read.run(),
                Optional.of(EnricherVersion.NONE),
                List.of(),
                List.of());

        store.write(List.of(enriched(paper, "coffee", 3, new EnricherVersion(9, 9))));
        store.write(List.of(ClaimAssembler.assemble(again)));

        assertThat(causes(store)).isEmpty();
    }

    private static Paper paper(int number) {
        return Paper.of("Number " + number, Statement.raises("coffee " + number, "alertness"));
    }

    private static PassageEvidence enriched(Paper paper, String cause, int links, EnricherVersion version) {
        var read = paper.readings().get(0);
        var relations = read.relations().stream()
                .map(relation -> named(relation, cause, links))
                .toList();
        return ClaimAssembler.assemble(new RelationsEnriched(
                read.ref(), read.offset(), read.section(), read.run(), Optional.of(version), relations, List.of()));
    }

    private static EnrichedRelation named(EnrichedRelation relation, String cause, int links) {
        Concept concept = Paper.concept(cause);
        return new EnrichedRelation(
                relation.relation(),
                concept,
                relation.effect(),
                relation.sign(),
                relation.background().stream().limit(links).toList());
    }

    private static List<ConceptId> causes(GraphStore store) {
        try (var elements = store.elements()) {
            return elements.flatMap(
                            element -> element instanceof Evidence evidence ? Stream.of(evidence) : Stream.empty())
                    .map(evidence -> evidence.cause().concept())
                    .toList();
        }
    }
}
