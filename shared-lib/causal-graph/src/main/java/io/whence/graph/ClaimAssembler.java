package io.whence.graph;

import io.whence.model.Argument;
import io.whence.model.Association;
import io.whence.model.BackgroundEdge;
import io.whence.model.Claim;
import io.whence.model.Concept;
import io.whence.model.ContentHash;
import io.whence.model.EnrichedRelation;
import io.whence.model.EnricherVersion;
import io.whence.model.Evidence;
import io.whence.model.EvidenceId;
import io.whence.model.Mention;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.model.event.RelationsEnriched;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes evidence of relations, and claims and associations of evidence. Pure: no store, no clock.
 *
 * <p>A relation is evidence on the claim of its cause, effect and sign, or, if it is correlational, on the association
 * of the two. A reading without a direction that denies any effect ("coffee did not affect sleep": sign unknown, refutes
 * or null result) is evidence on the claim of unknown sign, and it bears on the positive and the negative claim of the
 * same pair too, because who denies every effect denies each. A supporting reading of unknown sign supports its own claim
 * only, and a denial with a sign ("did not increase") bears on its own claim only. A reading that {@linkplain
 * Evidence#asserts asserts} nothing bears on nothing. See {@code docs/decisions/} on null results and on whose statement
 * it is.
 */
public final class ClaimAssembler {
    private static final Comparator<Evidence> SUREST =
            Comparator.comparing(Evidence::confidence).reversed().thenComparing(CanonicalExport::line);

    private ClaimAssembler() {}

    /** What the relations of a passage say, in the document's offsets. Of two readings of the same spans the surer counts. */
    public static PassageEvidence assemble(RelationsEnriched read) {
        List<Evidence> evidence = read.relations().stream()
                .map(relation -> evidence(read, relation))
                .sorted(SUREST)
                .collect(Collectors.toMap(Evidence::id, Function.identity(), (surer, other) -> surer))
                .values()
                .stream()
                .sorted(Comparator.comparing(Evidence::id))
                .toList();
        List<Concept> concepts = concepts(read);
        return new PassageEvidence(
                read.ref(),
                read.offset(),
                read.section(),
                read.run(),
                read.enricher().orElse(EnricherVersion.NONE),
                digest(evidence, concepts),
                evidence,
                concepts);
    }

    /**
     * The claim that evidence bears out.
     *
     * @param own evidence on this very claim, one or more; each asserts something
     * @param denials readings of unknown sign that deny any effect between the same two concepts; ignored if the claim
     *     itself is of unknown sign
     */
    public static Claim claim(Collection<Evidence> own, Collection<Evidence> denials) {
        Evidence any = own.iterator().next();
        return new Claim(
                any.claim(),
                any.cause().concept(),
                any.effect().concept(),
                any.sign(),
                BeliefRule.of(bearing(own, denials)),
                strongest(own),
                own.stream().anyMatch(ClaimAssembler::affirms),
                background(own));
    }

    /** The association that evidence bears out; see {@link #claim}. */
    public static Association association(Collection<Evidence> own, Collection<Evidence> denials) {
        Evidence any = own.iterator().next();
        var pair = Stream.of(any.cause().concept(), any.effect().concept())
                .sorted()
                .toList();
        return new Association(
                any.association(),
                pair.get(0),
                pair.get(1),
                any.sign(),
                BeliefRule.of(bearing(own, denials)),
                background(own));
    }

    /** Whether it denies any effect, whichever way, and so bears on the signed claims of its pair. */
    public static boolean deniesAny(Evidence evidence) {
        return evidence.sign() == Sign.UNKNOWN && evidence.stance() != Stance.SUPPORTS;
    }

    private static List<Evidence> bearing(Collection<Evidence> own, Collection<Evidence> denials) {
        boolean signed = own.iterator().next().sign() != Sign.UNKNOWN;
        return Stream.concat(own.stream(), denials.stream().filter(denial -> signed && deniesAny(denial)))
                .toList();
    }

    private static Optional<Strength> strongest(Collection<Evidence> own) {
        return own.stream()
                .filter(ClaimAssembler::standsFor)
                .map(Evidence::strength)
                .min(Comparator.naturalOrder());
    }

    private static boolean affirms(Evidence evidence) {
        return standsFor(evidence)
                && evidence.strength() == Strength.DIRECT
                && !evidence.hedged()
                && evidence.statement() != StatementKind.INTERPRETATION;
    }

    private static boolean standsFor(Evidence evidence) {
        return evidence.stance() == Stance.SUPPORTS && !evidence.retracted();
    }

    private static List<BackgroundEdge> background(Collection<Evidence> own) {
        return own.stream()
                .flatMap(evidence -> evidence.background().stream())
                .distinct()
                .toList();
    }

    private static Evidence evidence(RelationsEnriched read, EnrichedRelation enriched) {
        Relation relation = enriched.relation();
        int offset = read.offset();
        return new Evidence(
                EvidenceId.of(read.ref(), relation, read.run().extractor()),
                read.ref(),
                read.section(),
                read.run().extractor(),
                mention(enriched.cause(), relation.cause(), offset),
                mention(enriched.effect(), relation.effect(), offset),
                moved(relation.signal(), offset),
                enriched.sign(),
                relation.kind(),
                relation.strength(),
                relation.stance(),
                relation.hedged(),
                relation.statement(),
                new Quote(
                        moved(relation.sentence().span(), offset),
                        relation.sentence().text()),
                relation.confidence(),
                enriched.background(),
                false);
    }

    private static Mention mention(Concept concept, Argument argument, int offset) {
        return new Mention(concept.id(), moved(argument.spans(), offset), argument.text());
    }

    private static List<Span> moved(List<Span> spans, int offset) {
        return spans.stream().map(span -> moved(span, offset)).toList();
    }

    private static Span moved(Span span, int offset) {
        return new Span(span.start() + offset, span.end() + offset);
    }

    private static List<Concept> concepts(RelationsEnriched read) {
        return read.relations().stream()
                .flatMap(relation -> Stream.of(relation.cause(), relation.effect()))
                .collect(Collectors.groupingBy(Concept::id))
                .values()
                .stream()
                .map(MergedConcept::of)
                .toList();
    }

    private static String digest(List<Evidence> evidence, List<Concept> concepts) {
        var hash = ContentHash.of("passage-evidence");
        evidence.forEach(one ->
                hash.with("evidence", CanonicalExport.line(one)).with("background", String.valueOf(one.background())));
        concepts.stream()
                .sorted(Comparator.comparing(Concept::id))
                .forEach(concept -> hash.with("concept", String.valueOf(concept)));
        return hash.hex();
    }
}
