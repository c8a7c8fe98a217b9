package io.whence.nlp.transformer;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.Argument;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.Span;
import io.whence.model.Strength;
import io.whence.nlp.Agreement;
import io.whence.nlp.Basis;
import io.whence.nlp.Polarity;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import io.whence.nlp.pattern.Antecedents;
import io.whence.nlp.pattern.Pointer;
import io.whence.nlp.pattern.Stretch;
import io.whence.nlp.pattern.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts in place of pronouns and demonstratives what they stand for, and adds what the network links across two sentences.
 * A relation with a pronoun that stands for nothing clear is set aside.
 */
final class Resolution {
    /** What is left of the confidence in a relation when an argument of it had to be looked for elsewhere. */
    private static final double RESOLVED = 0.9;

    private final ExtractorModel model;
    private final String text;
    private final Optional<SentenceParse> before;
    private final SentenceParse sentence;
    private final double causalTogether;
    private final Map<Strength, Double> strengthsTogether;
    private final Antecedents antecedents;

    /**
     * @param before the sentence right before, with its dependencies; empty if there is none
     * @param sentence with its dependencies
     * @param together the two as the network sees them at once; empty if it was not asked
     */
    Resolution(
            ExtractorModel model,
            String text,
            Optional<SentenceParse> before,
            SentenceParse sentence,
            Optional<NetworkReading> together) {
        this.model = model;
        this.text = text;
        this.before = before;
        this.sentence = sentence;
        this.causalTogether = together.map(NetworkReading::causal).orElse(0.0);
        this.strengthsTogether = together.map(NetworkReading::strengths).orElse(Map.of());
        this.antecedents = new Antecedents(sentence, before);
    }

    /** Whether an argument points at something said elsewhere. */
    static boolean points(Finding finding) {
        return Pointer.of(finding.relation().cause()) != Pointer.NONE
                || Pointer.of(finding.relation().effect()) != Pointer.NONE;
    }

    /**
     * What was read in the sentence, resolved.
     *
     * @param crossing links between the two sentences, best first
     */
    SentenceFindings resolve(SentenceFindings alone, List<Link> crossing) {
        List<Finding> findings = new ArrayList<>();
        List<AlternativeReading> alternatives = new ArrayList<>(alone.alternatives());
        for (Finding finding : alone.findings()) {
            Optional<Relation> resolved = resolved(finding.relation(), crossing);
            resolved.ifPresentOrElse(
                    relation -> findings.add(new Finding(relation, finding.basis())),
                    () -> alternatives.add(
                            new AlternativeReading(finding.relation(), model.id(), AlternativeReason.UNRESOLVED)));
        }
        List<Finding> added = crossing.stream()
                .flatMap(link -> across(link).stream())
                .filter(found -> findings.stream().noneMatch(other -> alike(other.relation(), found.relation())))
                .toList();
        findings.addAll(added);
        return new SentenceFindings(reading(alone.reading(), added), findings, alternatives);
    }

    /** The sentence is as causal as the two together where these say what it does not say alone. */
    private SentenceReading reading(SentenceReading alone, List<Finding> added) {
        boolean causal = added.stream().map(Finding::relation).anyMatch(Polarity::affirmsCause);
        return causal
                ? new SentenceReading(
                        alone.span(), Math.max(alone.probability(), causalTogether), true, strengthsTogether)
                : alone;
    }

    private static boolean alike(Relation one, Relation other) {
        return Stretch.overlap(one.cause().extent(), other.cause().extent())
                && Stretch.overlap(one.effect().extent(), other.effect().extent());
    }

    /** Empty if a pronoun stays a pronoun. */
    private Optional<Relation> resolved(Relation relation, List<Link> crossing) {
        Argument cause = resolved(relation.cause(), relation.effect(), crossing, Link::cause, Link::effect);
        Argument effect = resolved(relation.effect(), relation.cause(), crossing, Link::effect, Link::cause);
        boolean open = Pointer.of(cause) == Pointer.PRONOUN || Pointer.of(effect) == Pointer.PRONOUN;
        if (open || Stretch.overlap(cause.extent(), effect.extent())) {
            return Optional.empty();
        }
        boolean same = cause.equals(relation.cause()) && effect.equals(relation.effect());
        return Optional.of(
                same
                        ? relation
                        : relation.between(cause, effect, stretch(cause, effect))
                                .withConfidence(relation.confidence() * RESOLVED));
    }

    private Quote stretch(Argument cause, Argument effect) {
        int start = Math.min(cause.extent().start(), effect.extent().start());
        return Stretch.quote(text, start < sentence.span().start() ? both() : List.of(sentence));
    }

    private List<SentenceParse> both() {
        return Stream.concat(before.stream(), Stream.of(sentence)).toList();
    }

    private Argument resolved(
            Argument argument,
            Argument other,
            List<Link> crossing,
            Function<Link, Span> role,
            Function<Link, Span> otherRole) {
        if (Pointer.of(argument) == Pointer.NONE) {
            return argument;
        }
        Optional<Span> byRule = antecedents.of(argument.extent());
        Optional<Span> byNetwork = crossing.stream()
                .filter(link -> Stretch.overlap(otherRole.apply(link), other.extent()))
                .map(role)
                .findFirst();
        boolean atOdds = byRule.isPresent() && byNetwork.isPresent() && !Stretch.overlap(byRule.get(), byNetwork.get());
        return atOdds
                ? argument
                : byRule.or(() -> byNetwork)
                        .filter(span -> !Stretch.overlap(span, other.extent()))
                        .map(span -> Stretch.argument(text, both(), List.of(span)))
                        .filter(found -> Pointer.of(found) != Pointer.PRONOUN)
                        .orElse(argument);
    }

    private Optional<Finding> across(Link link) {
        Basis basis = new Basis(causalTogether, link.score(), Agreement.SILENT);
        return before.flatMap(other -> new Wording(text, sentence)
                .across(other, List.of(link.cause()), List.of(link.effect()), link.signal(), model.confidence(basis))
                .map(relation -> new Finding(relation, basis))
                .filter(finding -> !points(finding)));
    }
}
