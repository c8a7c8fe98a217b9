package io.whence.nlp.transformer;

import io.whence.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The trained network by itself: sentences to the relations that are decoded from its scores, without CoreNLP and
 * without patterns. This is what a speed or a comparison of networks is measured on. Not for more than one thread.
 */
public final class BareNetwork implements AutoCloseable {
    private final ModelSettings settings;
    private final AnnotationStyle style;
    private final Wordpieces wordpieces;
    private final Network network;
    private final RelationDecoder decoder;

    /**
     * Loads the network for the CPU.
     *
     * @param threads how many cores a batch may use
     */
    public BareNetwork(ExtractorModel model, AnnotationStyle style, int threads) {
        this.settings = model.settings();
        this.style = style;
        this.wordpieces = new Wordpieces(model.tokenizer());
        this.network = new Network(model, Placement.Device.CPU, threads);
        this.decoder = new RelationDecoder(settings.floor(), style);
    }

    /** Sentences in word pieces; of a sentence that is too long for the network its first window. */
    public Prepared prepare(List<String> sentences) {
        return new Prepared(wordpieces.of(sentences, style).stream()
                .map(pieces -> pieces.windows(settings.longest()).get(0))
                .toList());
    }

    /**
     * What the network reads in each sentence, in the order given.
     *
     * @param batch most sentences that the network is shown at once; those of about the same length go together
     */
    public List<Reading> read(Prepared sentences, int batch) {
        List<Reading> readings = new ArrayList<>(Collections.nCopies(sentences.pieces.size(), Reading.NOTHING));
        sentences.batches(batch).forEach(places -> {
            List<Pieces> pieces = places.stream().map(sentences.pieces::get).toList();
            List<Scores> scores = network.score(pieces);
            for (int i = 0; i < places.size(); i++) {
                readings.set(places.get(i), reading(pieces.get(i), scores.get(i)));
            }
        });
        return readings;
    }

    /** Runs the network on sentences and drops what it says. */
    public void score(Prepared sentences, int batch) {
        sentences
                .batches(batch)
                .forEach(places ->
                        network.score(places.stream().map(sentences.pieces::get).toList()));
    }

    private Reading reading(Pieces pieces, Scores scores) {
        return new Reading(decoder.decode(pieces, scores).stream()
                .map(found ->
                        new Relation(pieces.textOf(found.cause()), pieces.textOf(found.effect()), said(found.said())))
                .toList());
    }

    private static String said(Said said) {
        return Stream.of(said.sign(), said.stance(), said.strength(), said.hedged(), said.statement())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        network.close();
        wordpieces.close();
    }

    /** Sentences in word pieces. */
    public static final class Prepared {
        private final List<Pieces> pieces;

        private Prepared(List<Pieces> pieces) {
            this.pieces = pieces;
        }

        /** How many word pieces each sentence has, the two that enclose it included. */
        public List<Integer> lengths() {
            return pieces.stream().map(Pieces::length).toList();
        }

        private List<List<Integer>> batches(int size) {
            List<Integer> sorted = IntStream.range(0, pieces.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> pieces.get(i).length()))
                    .toList();
            return IntStream.iterate(0, from -> from < sorted.size(), from -> from + size)
                    .mapToObj(from -> sorted.subList(from, Math.min(from + size, sorted.size())))
                    .toList();
        }
    }

    /**
     * What the network says of a sentence.
     *
     * @param relations best first
     */
    public record Reading(List<Relation> relations) {
        private static final Reading NOTHING = new Reading(List.of());

        public Reading {
            relations = List.copyOf(relations);
        }
    }

    /**
     * A relation as the network links it.
     *
     * @param cause where it stands in the sentence, in code points
     * @param effect where it stands in the sentence, in code points
     * @param said sign, stance, strength, hedging and kind of statement in words, to be compared
     */
    public record Relation(Span cause, Span effect, String said) {}
}
