package io.whence.query;

import io.whence.graph.ClaimAssembler;
import io.whence.graph.GraphStore;
import io.whence.model.Argument;
import io.whence.model.Concept;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.EnrichedRelation;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A paper of one passage, written for tests, with the relations that can be read in it. */
final class Paper {
    private final String title;
    private final String text;
    private final boolean retracted;
    private final List<EnrichedRelation> relations = new ArrayList<>();

    Paper(String title, String text, boolean retracted) {
        this.title = title;
        this.text = text;
        this.retracted = retracted;
    }

    Paper(String title, String text) {
        this(title, text, false);
    }

    /** How a relation is worded. */
    record Wording(
            RelationKind kind,
            Strength strength,
            Stance stance,
            boolean hedged,
            double confidence,
            StatementKind statement) {
        static final Wording PLAIN =
                new Wording(RelationKind.CAUSE, Strength.DIRECT, Stance.SUPPORTS, false, 0.9, StatementKind.OWN);
        static final Wording HEDGED =
                new Wording(RelationKind.CAUSE, Strength.CONDITIONAL, Stance.SUPPORTS, true, 0.6, StatementKind.OWN);
        static final Wording DENIED =
                new Wording(RelationKind.CAUSE, Strength.DIRECT, Stance.REFUTES, false, 0.8, StatementKind.OWN);
        static final Wording CORRELATED = new Wording(
                RelationKind.AFFECT, Strength.CORRELATIONAL, Stance.SUPPORTS, false, 0.7, StatementKind.OWN);
        static final Wording CITED =
                new Wording(RelationKind.CAUSE, Strength.DIRECT, Stance.SUPPORTS, false, 0.8, StatementKind.CITED);
        static final Wording ASKED =
                new Wording(RelationKind.CAUSE, Strength.HYPOTHESISED, Stance.SUPPORTS, false, 0.9, StatementKind.AIM);
    }

    /** Adds a relation: the words for cause, signal and effect as they stand in the sentence. */
    Paper says(String sentence, String cause, String signal, String effect, Sign sign, Wording wording) {
        Span place = span(0, sentence);
        Relation relation = new Relation(
                argument(place.start(), cause),
                argument(place.start(), effect),
                List.of(span(place.start(), signal)),
                sign,
                wording.kind(),
                wording.strength(),
                wording.stance(),
                wording.hedged(),
                wording.statement(),
                new Quote(place, sentence),
                wording.confidence());
        relations.add(new EnrichedRelation(relation, concept(cause), concept(effect), sign, List.of()));
        return this;
    }

    DocumentId id() {
        return DocumentId.of(new NormalizedText(text));
    }

    String text() {
        return text;
    }

    void writeTo(GraphStore store) {
        int length = text.codePointCount(0, text.length());
        store.change(new DocumentChanged(id(), 1, 1, false, 1, length, metadata(), Map.of()));
        PassageRef ref = new PassageRef(id(), 1, PassageId.of(id(), new Span(0, length)));
        ExtractorRun run = new ExtractorRun("patterns/1", Instant.EPOCH);
        store.write(List.of(ClaimAssembler.assemble(
                new RelationsEnriched(ref, 0, SectionRole.ABSTRACT, run, List.copyOf(relations)))));
    }

    private DocumentMetadata metadata() {
        return new DocumentMetadata(
                Optional.of(title),
                List.of("A. Writer"),
                OptionalInt.of(2024),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                retracted);
    }

    static Concept concept(String words) {
        String key = words.toLowerCase(java.util.Locale.ROOT);
        String node = key.replace(' ', '_');
        return Concept.ofKey(
                key, key, List.of(new KnowledgeLink("conceptnet", "http://conceptnet.io/c/en/" + node, key, 0.9)));
    }

    private Argument argument(int from, String words) {
        return new Argument(List.of(span(from, words)), words, List.of());
    }

    private Span span(int from, String words) {
        int start = text.indexOf(words, text.offsetByCodePoints(0, from));
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in the paper");
        }
        int point = text.codePointCount(0, start);
        return new Span(point, point + words.codePointCount(0, words.length()));
    }
}
