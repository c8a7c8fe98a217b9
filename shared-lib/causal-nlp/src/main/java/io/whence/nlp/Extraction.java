package io.whence.nlp;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.Relation;
import io.whence.model.SkippedSentence;
import io.whence.model.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an extractor read in a text.
 *
 * @param relations in the order of their sentences; associations among them are {@link Relation#correlational()}
 * @param alternatives what the text may be read to say as well, with reasons; nothing is claimed of it
 * @param readings one for each sentence that was read, in order
 * @param skipped the sentences that were passed over, with reasons
 * @param sentences how many sentences the text has
 * @param parsed how many of them got a dependency parse
 */
public record Extraction(
        List<Relation> relations,
        List<AlternativeReading> alternatives,
        List<SentenceReading> readings,
        List<SkippedSentence> skipped,
        int sentences,
        int parsed) {
    public Extraction {
        relations = List.copyOf(relations);
        alternatives = List.copyOf(alternatives);
        readings = List.copyOf(readings);
        skipped = List.copyOf(skipped);
    }

    /** What an extractor read that works by rules alone. */
    public Extraction(
            List<Relation> relations,
            List<SentenceReading> readings,
            List<SkippedSentence> skipped,
            int sentences,
            int parsed) {
        this(relations, List.of(), readings, skipped, sentences, parsed);
    }

    /**
     * The same without the relations under a confidence, which become alternatives. What is said of the sentences stays.
     *
     * @param confidence 0 to 1
     * @param extractor id of who read them
     */
    public Extraction atLeast(double confidence, String extractor) {
        Stream<AlternativeReading> faint = relations.stream()
                .filter(relation -> relation.confidence() < confidence)
                .map(relation -> new AlternativeReading(relation, extractor, AlternativeReason.LOW_CONFIDENCE));
        return new Extraction(
                relations.stream()
                        .filter(relation -> relation.confidence() >= confidence)
                        .toList(),
                Stream.concat(alternatives.stream(), faint).toList(),
                readings,
                skipped,
                sentences,
                parsed);
    }

    /**
     * Whether the text affirms that something brings about something: not if it only denies it, and not if it only says
     * what goes together.
     */
    public boolean causal() {
        return readings.stream().anyMatch(SentenceReading::causal);
    }

    /** The probability that some sentence affirms a causal relation: that of the likeliest, 0 to 1. */
    public double probability() {
        return readings.stream().mapToDouble(SentenceReading::probability).max().orElse(0);
    }

    /** How strongly the text claims it, after its likeliest causal sentence; empty if it claims nothing of the kind. */
    public Optional<Strength> strength() {
        return readings.stream()
                .filter(reading -> reading.strength().isPresent())
                .max(Comparator.comparingDouble(SentenceReading::weight))
                .flatMap(SentenceReading::strength);
    }
}
