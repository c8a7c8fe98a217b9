package io.whence.nlp.transformer;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.Relation;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.Strength;
import io.whence.nlp.Agreement;
import io.whence.nlp.Basis;
import io.whence.nlp.Polarity;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import io.whence.nlp.pattern.PatternExtractor;
import io.whence.nlp.pattern.Stretch;
import io.whence.nlp.pattern.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings together what the network and the patterns read in a sentence. The network says what goes with what, and whether
 * it is denied; the patterns say how it is worded. What the patterns read otherwise is kept beside it.
 */
final class BothReadings {
    /** Confidence from which on a pattern's reading of a sentence that the network takes for nothing is worth keeping. */
    private static final double FIRM = 0.75;

    private final ExtractorModel model;
    private final NetworkReading network;
    private final SentenceParse sentence;
    private final Wording wording;
    private final List<Relation> patterns;

    /** @param sentence with its dependencies */
    BothReadings(ExtractorModel model, String text, SentenceParse sentence, NetworkReading network) {
        this.model = model;
        this.network = network;
        this.sentence = sentence;
        this.wording = new Wording(text, sentence);
        this.patterns = wording.relations();
    }

    /** What a sentence claims that is not worth a parse. */
    static SentenceFindings ofNothing(Span sentence, NetworkReading network) {
        return new SentenceFindings(
                new SentenceReading(sentence, network.causal(), false, network.strengths()), List.of(), List.of());
    }

    /** What the sentence says, given what the network takes it for. */
    SentenceFindings findings(Verdict verdict) {
        return switch (verdict) {
            case CAUSAL -> findings(verdict, linked(network.links(true)));
            case DENYING -> findings(verdict, denied());
            case CORRELATIONAL -> findings(verdict, associations());
            case DOUBTFUL, NONE -> findings(verdict, List.of());
        };
    }

    private SentenceFindings findings(Verdict verdict, List<Finding> findings) {
        boolean causal = verdict == Verdict.CAUSAL
                && (findings.isEmpty()
                        || findings.stream().map(Finding::relation).anyMatch(Polarity::affirmsCause));
        return new SentenceFindings(
                new SentenceReading(sentence.span(), probability(causal, findings), causal, network.strengths()),
                findings,
                alternatives(findings));
    }

    /** Less than the network's if all it reads is denied or an association. */
    private double probability(boolean causal, List<Finding> findings) {
        double otherwise = findings.stream()
                .mapToDouble(finding -> finding.relation().confidence())
                .max()
                .orElse(0);
        return causal ? network.causal() : network.causal() * (1 - otherwise);
    }

    private List<Finding> linked(List<Link> links) {
        return links.stream()
                .map(link -> link.trimmed(List.of(sentence)))
                .map(this::finding)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Links that the network denies; a faint one only if the patterns see the denial too. */
    private List<Finding> denied() {
        return linked(network.links(true).stream().filter(Link::denied).toList()).stream()
                .filter(finding -> finding.basis().score() > model.relationThreshold()
                        || patterns.stream().anyMatch(other -> same(other, finding.relation()) && denies(other)))
                .toList();
    }

    private static boolean denies(Relation relation) {
        return relation.stance() != Stance.SUPPORTS;
    }

    private Optional<Finding> finding(Link link) {
        double sentenceSays = link.denied() ? 1 - network.causal() : network.causal();
        Basis basis = new Basis(sentenceSays, link.score(), agreement(link));
        return wording.read(List.of(link.cause()), List.of(link.effect()), link.signal(), model.confidence(basis))
                .map(relation -> new Finding(judged(relation, link), basis));
    }

    private Agreement agreement(Link link) {
        if (patterns.isEmpty()) {
            return Agreement.SILENT;
        }
        boolean same = patterns.stream()
                .anyMatch(other -> Stretch.overlap(other.cause().extent(), link.cause())
                        && Stretch.overlap(other.effect().extent(), link.effect()));
        return same ? Agreement.SAME : Agreement.OTHER;
    }

    /** The network outvotes the wording where it denies the link. */
    private static Relation judged(Relation relation, Link link) {
        return link.denied() && relation.stance() == Stance.SUPPORTS ? relation.withStance(Stance.REFUTES) : relation;
    }

    /** What the patterns read as associations, and links that the network finds in the sentence beside them. */
    private List<Finding> associations() {
        List<Finding> findings = new ArrayList<>();
        patterns.stream().filter(Relation::correlational).map(this::association).forEach(findings::add);
        linked(network.links(false)).stream()
                .map(finding -> new Finding(finding.relation().withStrength(Strength.CORRELATIONAL), finding.basis()))
                .filter(finding -> findings.stream().noneMatch(other -> sameEitherWay(other, finding)))
                .forEach(findings::add);
        return findings;
    }

    private Finding association(Relation read) {
        Basis basis = new Basis(network.correlational(), 0, Agreement.SAME);
        return new Finding(read.withConfidence(network.correlational() * read.confidence()), basis);
    }

    private static boolean sameEitherWay(Finding one, Finding other) {
        return same(one.relation(), other.relation()) || reversed(one.relation(), other.relation());
    }

    private List<AlternativeReading> alternatives(List<Finding> findings) {
        List<Relation> read = findings.stream().map(Finding::relation).toList();
        return patterns.stream()
                .flatMap(other -> reason(other, read).stream()
                        .map(reason -> new AlternativeReading(other, PatternExtractor.ID, reason)))
                .toList();
    }

    /** Why a pattern's reading is none of ours; empty if it is one of them, or not worth keeping. */
    private Optional<AlternativeReason> reason(Relation other, List<Relation> read) {
        if (read.isEmpty()) {
            boolean firm = other.confidence() >= FIRM && Polarity.affirmsCause(other);
            return firm ? Optional.of(AlternativeReason.NOT_CAUSAL) : Optional.empty();
        }
        List<Relation> alike = read.stream().filter(mine -> same(mine, other)).toList();
        if (!alike.isEmpty()) {
            boolean agreed = alike.stream().anyMatch(mine -> denies(mine) == denies(other));
            return agreed ? Optional.empty() : Optional.of(AlternativeReason.OTHER_STANCE);
        }
        boolean reversed = read.stream().anyMatch(mine -> reversed(mine, other));
        if (reversed && other.correlational()) {
            return Optional.empty();
        }
        return Optional.of(reversed ? AlternativeReason.REVERSED : AlternativeReason.OTHER_PAIR);
    }

    private static boolean same(Relation one, Relation other) {
        return Stretch.overlap(one.cause().extent(), other.cause().extent())
                && Stretch.overlap(one.effect().extent(), other.effect().extent());
    }

    private static boolean reversed(Relation one, Relation other) {
        return Stretch.overlap(one.cause().extent(), other.effect().extent())
                && Stretch.overlap(one.effect().extent(), other.cause().extent());
    }
}
