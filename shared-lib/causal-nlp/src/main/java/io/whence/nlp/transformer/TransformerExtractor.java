package io.whence.nlp.transformer;

import io.whence.model.NormalizedText;
import io.whence.model.Relation;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.Strength;
import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import io.whence.nlp.Parse;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import io.whence.nlp.TextParser;
import io.whence.nlp.pattern.Wording;
import io.whence.nlp.transformer.RelationDecoder.Decoded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads causal relations with the trained network. The network says which spans cause which; the patterns say how it is
 * worded: sign, kind, hedges, signal. Only sentences that the network finds causal are parsed.
 */
public final class TransformerExtractor implements CausalExtractor, AutoCloseable {
    private final TextParser parser;
    private final Budget budget;
    private final ExtractorModel model;
    private final Wordpieces wordpieces;
    private final Batcher batcher;
    private final RelationDecoder decoder;

    /**
     * Loads the network, for academic text.
     *
     * @param threads how many cores a batch may use
     */
    public TransformerExtractor(TextParser parser, Budget budget, ExtractorModel model, int threads) {
        this(parser, budget, model, threads, AnnotationStyle.ACADEMIC);
    }

    /**
     * Loads the network.
     *
     * @param threads how many cores a batch may use
     * @param style whose conventions to follow
     */
    public TransformerExtractor(
            TextParser parser, Budget budget, ExtractorModel model, int threads, AnnotationStyle style) {
        this(parser, budget, model, style, NetworkOptions.of(threads));
    }

    /**
     * Loads the network.
     *
     * @param style whose conventions to follow
     * @param options where the network runs, and who hears of it
     */
    public TransformerExtractor(
            TextParser parser, Budget budget, ExtractorModel model, AnnotationStyle style, NetworkOptions options) {
        this.parser = parser;
        this.budget = budget;
        this.model = model;
        this.wordpieces = new Wordpieces(model.tokenizer(), model.longest(), style);
        this.batcher = Batcher.of(model, options);
        this.decoder = new RelationDecoder(model.relationThreshold());
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Extraction extract(String text) {
        Parse parse = parser.parse(text, budget, sentence -> false);
        List<Pieces> pieces = wordpieces.of(parse.sentences().stream()
                .map(sentence -> NormalizedText.slice(text, sentence.span()))
                .toList());
        List<Scores> scores = batcher.score(pieces);
        List<Relation> relations = new ArrayList<>();
        List<SentenceReading> readings = new ArrayList<>();
        int parsed = 0;
        for (int i = 0; i < pieces.size(); i++) {
            SentenceParse sentence = parse.sentences().get(i);
            readings.add(reading(sentence, scores.get(i)));
            if (model.isCausal(scores.get(i))) {
                parsed++;
                relations.addAll(relations(text, parser.withDependencies(sentence), pieces.get(i), scores.get(i)));
            }
        }
        return new Extraction(relations, readings, parse.skipped(), parse.total(), parsed);
    }

    @Override
    public void close() {
        batcher.close();
        wordpieces.close();
    }

    private List<Relation> relations(String text, SentenceParse sentence, Pieces pieces, Scores scores) {
        Wording wording = new Wording(text, sentence);
        int start = sentence.span().start();
        return decoder.decode(scores, true).stream()
                .map(found -> wording.read(
                                List.of(inText(pieces.textOf(found.cause()), start)),
                                List.of(inText(pieces.textOf(found.effect()), start)),
                                model.confidence(scores, found))
                        .map(relation -> judged(relation, scores, found)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The network outvotes the wording where it denies the link, or where it takes the claim for a correlation. */
    private Relation judged(Relation relation, Scores scores, Decoded found) {
        boolean denied = found.denied() && relation.stance() == Stance.SUPPORTS;
        return new Relation(
                relation.cause(),
                relation.effect(),
                relation.signal(),
                relation.sign(),
                relation.kind(),
                model.isCorrelational(scores) ? Strength.CORRELATIONAL : relation.strength(),
                denied ? Stance.REFUTES : relation.stance(),
                relation.hedged(),
                relation.sentence(),
                relation.confidence());
    }

    private SentenceReading reading(SentenceParse sentence, Scores scores) {
        Map<Strength, Double> strengths = new EnumMap<>(Strength.class);
        double[] shares = model.strengths(scores);
        strengths.put(Strength.DIRECT, shares[1]);
        strengths.put(Strength.CONDITIONAL, shares[2]);
        strengths.put(Strength.CORRELATIONAL, shares[3]);
        return new SentenceReading(sentence.span(), model.causal(scores), strengths);
    }

    private static Span inText(Span inSentence, int start) {
        return new Span(inSentence.start() + start, inSentence.end() + start);
    }
}
