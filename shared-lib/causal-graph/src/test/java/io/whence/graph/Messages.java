package io.whence.graph;

import io.whence.model.Argument;
import io.whence.model.BackgroundEdge;
import io.whence.model.Concept;
import io.whence.model.ConceptLink;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.EnrichedRelation;
import io.whence.model.EnricherVersion;
import io.whence.model.ExtractorRun;
import io.whence.model.KnowledgeLink;
import io.whence.model.NormalizedText;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.RelationsEnriched;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Messages that meet often: few documents, generations, passages, runs and concepts, in every combination. */
final class Messages {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Integer> PASSAGES = List.of(0, 100);
    private static final String SENTENCE = "Something brings about something else.";

    private Messages() {}

    /** One message, as what it does to a store. */
    record Message(String text, Consumer<GraphStore> effect) {
        void sendTo(GraphStore store) {
            effect.accept(store);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Arbitrary<List<Message>> any() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, readings()),
                        net.jqwik.api.Tuple.of(2, documents()),
                        net.jqwik.api.Tuple.of(1, decisions()))
                .list()
                .ofMaxSize(25);
    }

    static Arbitrary<Message> readings() {
        var passage = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(PASSAGES))
                .as((document, generation, offset) -> new PassageRef(
                        document(document),
                        generation,
                        PassageId.of(document(document), new Span(offset, offset + 50))));
        var versions = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(0, 1))
                .as(EnricherVersion::new)
                .optional();
        return Combinators.combine(passage, runs(), versions, relations().list().ofMaxSize(3))
                .as((ref, run, enricher, relations) ->
                        new RelationsEnriched(ref, 100, section(ref), run, enricher, relations, List.of()))
                .map(read -> new Message(
                        "read " + read.ref() + " " + read.run() + " " + read.enricher() + " "
                                + read.relations().size(),
                        store -> store.write(List.of(ClaimAssembler.assemble(read)))));
    }

    static Arbitrary<Message> documents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of(false, false, true),
                        metadata())
                .as((document, generation, revision, deleted, metadata) -> new DocumentChanged(
                        document(document), generation, revision, deleted, 2, 150, metadata, Map.of()))
                .map(change -> new Message(change.toString(), store -> store.change(change)));
    }

    static Arbitrary<Message> decisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("same word", "same node"))
                .as((first, step, same, at, why) -> new LinkDecision(
                        new ConceptLink(
                                concept(first, 0).id(),
                                concept((first + step) % 4, 0).id(),
                                why,
                                "tester"),
                        same,
                        START.plusSeconds(at)))
                .map(decision -> new Message(decision.toString(), store -> store.decide(decision)));
    }

    private static Arbitrary<ExtractorRun> runs() {
        return Combinators.combine(
                        Arbitraries.of("patterns/1", "model/1"),
                        Arbitraries.integers().between(0, 3))
                .as((extractor, at) -> new ExtractorRun(extractor, START.plusSeconds(at)));
    }

    private static Arbitrary<EnrichedRelation> relations() {
        var concepts = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2))
                .as((cause, effect, links) -> List.of(concept(cause, links), concept(effect, 2 - links)));
        return Combinators.combine(
                        concepts,
                        Arbitraries.of(Sign.class),
                        Arbitraries.of(Strength.class),
                        Arbitraries.of(Stance.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(StatementKind.class),
                        Arbitraries.of(0.0, 0.25, 0.8, 1.0),
                        Arbitraries.integers().between(0, 2))
                .as((pair, sign, strength, stance, hedged, statement, confidence, at) -> new EnrichedRelation(
                        relation(sign, strength, stance, hedged, confidence, at).withStatement(statement),
                        pair.get(0),
                        pair.get(1),
                        sign,
                        background(at)));
    }

    /** Some passages are titles; a passage has one role only. */
    private static SectionRole section(PassageRef ref) {
        return ref.hashCode() % 4 == 0 ? SectionRole.TITLE : SectionRole.RESULTS;
    }

    private static Relation relation(
            Sign sign, Strength strength, Stance stance, boolean hedged, double confidence, int at) {
        return new Relation(
                argument(at, 9),
                argument(23, 37),
                List.of(new Span(10, 22)),
                sign,
                RelationKind.CAUSE,
                strength,
                stance,
                hedged,
                StatementKind.OWN,
                new Quote(new Span(0, SENTENCE.length()), SENTENCE),
                confidence);
    }

    private static Argument argument(int start, int end) {
        return new Argument(List.of(new Span(start, end)), SENTENCE.substring(start, end), List.of());
    }

    private static List<BackgroundEdge> background(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new BackgroundEdge("kb:a", "Causes", "kb:b" + i, i + 0.5, "conceptnet", "CC-BY-SA-4.0"))
                .toList();
    }

    private static Concept concept(int number, int links) {
        String key = "concept \"" + number + "\" \u00e9\n";
        return Concept.ofKey(
                key,
                "Concept " + number + (links > 1 ? " (linked)" : ""),
                IntStream.range(0, links)
                        .mapToObj(i -> new KnowledgeLink("wordnet", "wn:" + number + i, "node " + i, 0.25 * links))
                        .toList());
    }

    private static Arbitrary<DocumentMetadata> metadata() {
        return Combinators.combine(Arbitraries.of("On causes", "On \"effects\""), Arbitraries.of(true, false))
                .as((title, retracted) -> new DocumentMetadata(
                        Optional.of(title),
                        List.of("Ada Example"),
                        OptionalInt.of(2026),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("CC0-1.0"),
                        retracted));
    }

    private static DocumentId document(int number) {
        return DocumentId.of(new NormalizedText("document " + number));
    }
}
