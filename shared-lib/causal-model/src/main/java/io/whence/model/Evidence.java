package io.whence.model;

import java.util.List;

/**
 * What one sentence says for or against one claim or association. Spans are in the document's text.
 *
 * <p>What only asks, aims, supposes, describes a method or stands in a title is kept in the same form, but {@linkplain
 * #asserts asserts} nothing: no claim comes of it, and it bears on none.
 *
 * @param extractor id and version of who read it
 * @param cause what brings about, or one of two that go together if {@code strength} is correlational
 * @param effect what is brought about
 * @param signal the words that say so, none if the relation is implicit
 * @param sign of the claim
 * @param statement whose statement it is
 * @param sentence the sentence it was read in, exactly as it stands in the document
 * @param confidence the extractor's probability that the reading is right, 0 to 1
 * @param background what background knowledge says of the two concepts
 * @param retracted whether its document was retracted: then it counts for nothing
 */
public record Evidence(
        EvidenceId id,
        PassageRef passage,
        SectionRole section,
        String extractor,
        Mention cause,
        Mention effect,
        List<Span> signal,
        Sign sign,
        RelationKind kind,
        Strength strength,
        Stance stance,
        boolean hedged,
        StatementKind statement,
        Quote sentence,
        double confidence,
        List<BackgroundEdge> background,
        boolean retracted)
        implements GraphElement {
    public Evidence {
        Checks.notBlank("extractor", extractor);
        Checks.fraction("confidence", confidence);
        signal = signal.stream().sorted().toList();
        background = background.stream().sorted().distinct().toList();
    }

    /** Whether it says that something is so, and hence bears on a claim or an association. */
    public boolean asserts() {
        return statement.counts() && strength != Strength.HYPOTHESISED && section != SectionRole.TITLE;
    }

    /** Whether it speaks of an association and not of a claim. */
    public boolean correlational() {
        return strength == Strength.CORRELATIONAL;
    }

    /** The claim it bears on, if it asserts something and is not correlational. */
    public ClaimId claim() {
        return ClaimId.of(cause.concept(), effect.concept(), sign);
    }

    /** The association it bears on, if it asserts something and is correlational. */
    public AssociationId association() {
        return AssociationId.of(cause.concept(), effect.concept(), sign);
    }

    /** The same, of a document that was retracted, or was not after all. */
    public Evidence withRetracted(boolean value) {
        return new Evidence(
                id,
                passage,
                section,
                extractor,
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
                background,
                value);
    }

    @Override
    public ElementKind elementKind() {
        return ElementKind.EVIDENCE;
    }

    @Override
    public String elementId() {
        return id.value();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.evidence().apply(this);
    }
}
