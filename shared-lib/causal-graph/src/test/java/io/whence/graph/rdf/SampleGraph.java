package io.whence.graph.rdf;

import io.whence.graph.GraphUpdate;
import io.whence.model.Argument;
import io.whence.model.Association;
import io.whence.model.BackgroundEdge;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.ClaimId;
import io.whence.model.Concept;
import io.whence.model.ConceptLink;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.Evidence;
import io.whence.model.EvidenceId;
import io.whence.model.GraphConcept;
import io.whence.model.GraphDocument;
import io.whence.model.GraphElement;
import io.whence.model.KnowledgeLink;
import io.whence.model.Mention;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A small graph about sleep with everything in it: two papers that disagree, a preventive claim, an association. */
final class SampleGraph {
    static final Concept SLEEP_LOSS = Concept.ofKey(
            "sleep loss",
            "sleep loss",
            List.of(
                    new KnowledgeLink(
                            "conceptnet", "http://conceptnet.io/c/en/sleep_deprivation", "sleep deprivation", 0.9),
                    new KnowledgeLink(
                            "wordnet", "http://wordnet-rdf.princeton.edu/id/14016361-n", "sleep loss", 0.75)));
    static final Concept STRESS = Concept.ofKey("stress", "stress", List.of());
    static final Concept TENSION = Concept.ofKey("nervous tension", "nervous tension", List.of());
    static final Concept EXERCISE = Concept.ofKey("exercise", "exercise", List.of());
    static final Concept COFFEE = Concept.ofKey("coffee", "coffee", List.of());

    static final String FIRST =
            "Sleep loss raises stress. Regular exercise prevents stress. Coffee is associated with sleep loss.";
    static final String SECOND = "We saw no sign that sleep loss raises stress. Coffee may cause stress \uD83D\uDE35.";

    static final String THIRD = "We asked whether exercise relieves nervous tension.";

    static final GraphDocument FIRST_PAPER = document(
            FIRST,
            new DocumentMetadata(
                    Optional.of("Nights \"in short\""),
                    List.of("B. Author", "A. Author"),
                    OptionalInt.of(2021),
                    Optional.of("10.5555/one"),
                    Optional.of("101"),
                    Optional.of("https://example.org/one"),
                    Optional.of("CC-BY-4.0"),
                    false));
    static final GraphDocument SECOND_PAPER = document(SECOND, DocumentMetadata.NONE);
    static final GraphDocument THIRD_PAPER = document(THIRD, DocumentMetadata.NONE);

    static final Evidence SUPPORTING = evidence(
                    FIRST_PAPER,
                    FIRST,
                    "Sleep loss raises stress.",
                    "Sleep loss",
                    "raises",
                    "stress",
                    SLEEP_LOSS,
                    STRESS,
                    Sign.POSITIVE)
            .build(RelationKind.INCREASE, Strength.DIRECT, Stance.SUPPORTS, false, 0.875);
    static final Evidence PREVENTING = evidence(
                    FIRST_PAPER,
                    FIRST,
                    "Regular exercise prevents stress.",
                    "exercise",
                    "prevents",
                    "stress",
                    EXERCISE,
                    STRESS,
                    Sign.NEGATIVE)
            .build(RelationKind.PREVENT, Strength.DIRECT, Stance.SUPPORTS, false, 0.9);
    static final Evidence ASSOCIATED = evidence(
                    FIRST_PAPER,
                    FIRST,
                    "Coffee is associated with sleep loss.",
                    "Coffee",
                    "is associated with",
                    "sleep loss",
                    COFFEE,
                    SLEEP_LOSS,
                    Sign.POSITIVE)
            .build(RelationKind.AFFECT, Strength.CORRELATIONAL, Stance.SUPPORTS, false, 0.8);
    static final Evidence DENYING = evidence(
                    SECOND_PAPER,
                    SECOND,
                    "We saw no sign that sleep loss raises stress.",
                    "sleep loss",
                    "raises",
                    "stress",
                    SLEEP_LOSS,
                    STRESS,
                    Sign.POSITIVE)
            .build(RelationKind.INCREASE, Strength.DIRECT, Stance.NULL_RESULT, false, 0.7);
    static final Evidence HEDGED = evidence(
                    SECOND_PAPER,
                    SECOND,
                    "Coffee may cause stress \uD83D\uDE35.",
                    "Coffee",
                    "may cause",
                    "stress \uD83D\uDE35",
                    COFFEE,
                    STRESS,
                    Sign.POSITIVE)
            .build(RelationKind.CAUSE, Strength.CONDITIONAL, Stance.SUPPORTS, true, 0.6);

    static final Evidence ASKED = evidence(
                    THIRD_PAPER,
                    THIRD,
                    THIRD,
                    "exercise",
                    "relieves",
                    "nervous tension",
                    EXERCISE,
                    TENSION,
                    Sign.NEGATIVE)
            .as(StatementKind.AIM)
            .build(RelationKind.DECREASE, Strength.HYPOTHESISED, Stance.SUPPORTS, false, 0.9);

    static final BackgroundEdge BACKGROUND = new BackgroundEdge(
            "http://conceptnet.io/c/en/sleep_deprivation",
            "Causes",
            "http://conceptnet.io/c/en/stress",
            1.5,
            "conceptnet",
            "CC-BY-SA-4.0");

    static final Claim DISPUTED = claim(SUPPORTING, belief(0.613281, 1, 0, 1), Strength.DIRECT, true, BACKGROUND);
    static final Claim PREVENTION = claim(PREVENTING, belief(0.74, 1, 0, 0), Strength.DIRECT, true);
    static final Claim GUESS = claim(HEDGED, belief(0.31, 1, 0, 0), Strength.CONDITIONAL, false);

    private SampleGraph() {}

    private static Belief belief(double value, int supporting, int refuting, int nullResults) {
        return new Belief(value, supporting, refuting, nullResults, Optional.of("belief-2"));
    }

    static List<GraphElement> elements() {
        return List.of(
                FIRST_PAPER,
                SECOND_PAPER,
                THIRD_PAPER,
                concept(SLEEP_LOSS),
                new GraphConcept(STRESS, smaller(STRESS, TENSION)),
                new GraphConcept(TENSION, smaller(STRESS, TENSION)),
                concept(EXERCISE),
                concept(COFFEE),
                new ConceptLink(STRESS.id(), TENSION.id(), "same synset", "wordnet"),
                SUPPORTING,
                PREVENTING,
                ASSOCIATED,
                DENYING,
                HEDGED,
                ASKED,
                DISPUTED,
                PREVENTION,
                GUESS,
                association(ASSOCIATED, belief(0.68, 1, 0, 0)));
    }

    static GraphUpdate all() {
        return new GraphUpdate(elements(), List.of());
    }

    private static GraphConcept concept(Concept concept) {
        return new GraphConcept(concept, concept.id());
    }

    private static io.whence.model.ConceptId smaller(Concept one, Concept other) {
        return one.id().compareTo(other.id()) < 0 ? one.id() : other.id();
    }

    private static GraphDocument document(String text, DocumentMetadata metadata) {
        return new GraphDocument(DocumentId.of(new NormalizedText(text)), 1, metadata);
    }

    static Claim claim(Evidence evidence, Belief belief, Strength strength, boolean affirmed, BackgroundEdge... edges) {
        return new Claim(
                ClaimId.of(evidence.cause().concept(), evidence.effect().concept(), evidence.sign()),
                evidence.cause().concept(),
                evidence.effect().concept(),
                evidence.sign(),
                belief,
                Optional.of(strength),
                affirmed,
                List.of(edges));
    }

    private static Association association(Evidence evidence, Belief belief) {
        boolean inOrder = evidence.cause().concept().compareTo(evidence.effect().concept()) <= 0;
        Mention first = inOrder ? evidence.cause() : evidence.effect();
        Mention second = inOrder ? evidence.effect() : evidence.cause();
        return new Association(
                evidence.association(), first.concept(), second.concept(), evidence.sign(), belief, List.of());
    }

    private static Reading evidence(
            GraphDocument document,
            String text,
            String sentence,
            String cause,
            String signal,
            String effect,
            Concept causeConcept,
            Concept effectConcept,
            Sign sign) {
        Span place = span(text, 0, sentence);
        return new Reading(
                new PassageRef(document.id(), 1, PassageId.of(document.id(), new Span(0, text.length()))),
                new Quote(place, sentence),
                new Mention(causeConcept.id(), List.of(span(text, place.start(), cause)), cause),
                List.of(span(text, place.start(), signal)),
                new Mention(effectConcept.id(), List.of(span(text, place.start(), effect)), effect),
                sign,
                StatementKind.OWN);
    }

    private static Span span(String text, int from, String part) {
        int start = text.indexOf(part, from);
        return new Span(start, start + part.codePointCount(0, part.length()));
    }

    private record Reading(
            PassageRef passage,
            Quote sentence,
            Mention cause,
            List<Span> signal,
            Mention effect,
            Sign sign,
            StatementKind statement) {
        Reading as(StatementKind other) {
            return new Reading(passage, sentence, cause, signal, effect, sign, other);
        }

        Evidence build(RelationKind kind, Strength strength, Stance stance, boolean hedged, double confidence) {
            Relation relation = new Relation(
                    new Argument(cause.spans(), cause.text(), List.of()),
                    new Argument(effect.spans(), effect.text(), List.of()),
                    signal,
                    sign,
                    kind,
                    strength,
                    stance,
                    hedged,
                    statement,
                    sentence,
                    confidence);
            return new Evidence(
                    EvidenceId.of(passage, relation, "patterns/1"),
                    passage,
                    SectionRole.ABSTRACT,
                    "patterns/1",
                    cause,
                    effect,
                    signal,
                    sign,
                    kind,
                    strength,
                    stance,
                    hedged,
                    statement,
                    sentence,
                    confidence,
                    List.of(),
                    false);
        }
    }
}
