package io.whence.nlp.transformer;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.NormalizedText;
import io.whence.model.Relation;
import io.whence.model.Span;
import io.whence.model.Strength;
import io.whence.nlp.Extraction;
import io.whence.nlp.Polarity;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads one text. The network sees each sentence by itself and says what it relates; a sentence with a relation is tagged,
 * which tells words and lemmas; where an argument only points at something, it and the sentence before it are parsed to
 * find what that is. Not for more than one thread.
 */
final class PassageReading {
    private final LazyParse sentences;
    private final ModelSettings settings;
    private final String text;

    /** @param sentences of the text */
    PassageReading(LazyParse sentences, ModelSettings settings, String text) {
        this.sentences = sentences;
        this.settings = settings;
        this.text = text;
    }

    /** What it says, as the network reads it in the given style. */
    Extraction extraction(NetworkReader network, AnnotationStyle style) {
        List<Span> spans =
                IntStream.range(0, sentences.size()).mapToObj(sentences::span).toList();
        return extraction(network.read(text, spans, style));
    }

    /** @param readings one for each sentence */
    Extraction extraction(List<NetworkReading> readings) {
        List<SentenceFindings> found = IntStream.range(0, readings.size())
                .mapToObj(i -> findings(i, readings.get(i)))
                .toList();
        return new Extraction(
                found.stream().flatMap(each -> each.relations().stream()).toList(),
                found.stream().flatMap(each -> each.alternatives().stream()).toList(),
                found.stream().map(SentenceFindings::reading).toList(),
                sentences.skipped(),
                sentences.total(),
                sentences.parsed());
    }

    private SentenceFindings findings(int i, NetworkReading network) {
        List<Relation> relations = new ArrayList<>();
        List<AlternativeReading> alternatives = new ArrayList<>();
        if (!network.links().isEmpty() && !sentences.skippedIfLate(i)) {
            for (Relation read : new RelationWriter(text, sentences.tagged(i)).relations(network.links())) {
                resolved(i, read).ifPresentOrElse(relations::add, () -> alternatives.add(unresolved(read)));
            }
        }
        return new SentenceFindings(reading(i, network, relations), relations, alternatives);
    }

    private AlternativeReading unresolved(Relation relation) {
        return new AlternativeReading(relation, settings.id(), AlternativeReason.UNRESOLVED);
    }

    private Optional<Relation> resolved(int i, Relation relation) {
        return Resolution.points(relation) ? resolution(i).resolved(relation) : Optional.of(relation);
    }

    private Resolution resolution(int i) {
        Optional<SentenceParse> before = i > 0 && follows(i) ? Optional.of(sentences.parsed(i - 1)) : Optional.empty();
        return new Resolution(text, before, sentences.parsed(i));
    }

    /** Whether nothing stands between a sentence and the one before: no skipped sentence, no paragraph. */
    private boolean follows(int i) {
        int from = sentences.span(i - 1).end();
        int to = sentences.span(i).start();
        String between = from < to ? NormalizedText.slice(text, new Span(from, to)) : "";
        return between.isBlank() && !between.contains("\n\n");
    }

    private SentenceReading reading(int i, NetworkReading network, List<Relation> relations) {
        boolean causal = relations.stream()
                .anyMatch(relation -> relation.confidence() >= settings.least()
                        && relation.strength() != Strength.HYPOTHESISED
                        && Polarity.affirmsCause(relation));
        return new SentenceReading(sentences.span(i), network.causal(), causal, strengths(relations));
    }

    /** The confidence in the surest affirmed relation of each strength, at most 1 together. */
    private static Map<Strength, Double> strengths(List<Relation> relations) {
        Map<Strength, Double> surest = new EnumMap<>(Strength.class);
        relations.forEach(relation -> surest.merge(relation.strength(), relation.confidence(), Math::max));
        double sum = surest.values().stream().mapToDouble(x -> x).sum();
        surest.replaceAll((strength, share) -> share / Math.max(1, sum));
        return surest;
    }
}
