package io.whence.nlp;

import io.whence.model.Relation;
import io.whence.model.SkippedSentence;
import io.whence.model.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an extractor read in a text.
 *
 * @param relations in the order of their sentences; associations among them are {@link Relation#correlational()}
 * @param readings one for each sentence that was read, in order
 * @param skipped the sentences that were passed over, with reasons
 * @param sentences how many sentences the text has
 * @param parsed how many of them got a dependency parse
 */
public record Extraction(
        List<Relation> relations,
        List<SentenceReading> readings,
        List<SkippedSentence> skipped,
        int sentences,
        int parsed) {
    public Extraction {
        relations = List.copyOf(relations);
        readings = List.copyOf(readings);
        skipped = List.copyOf(skipped);
    }

    /** Whether the text affirms that something brings about something. */
    public boolean causal() {
        return probability() >= 0.5;
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
