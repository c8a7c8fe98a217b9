package io.whence.evaluation;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.Relation;
import io.whence.model.Strength;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import io.whence.nlp.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** An extractor in this JVM, asked by several threads. */
public final class ExtractorPredictor implements Predictor {
    private final CausalExtractor extractor;
    private final int threads;
    private final Set<AlternativeReason> counted;

    public ExtractorPredictor(CausalExtractor extractor, int threads) {
        this(extractor, threads, Set.of());
    }

    /** @param counted alternatives that are taken for relations, by the reason why they are none */
    public ExtractorPredictor(CausalExtractor extractor, int threads, Set<AlternativeReason> counted) {
        this.extractor = extractor;
        this.threads = threads;
        this.counted = Set.copyOf(counted);
    }

    @Override
    public List<Prediction> predict(List<Excerpt> texts, IntConsumer done) throws InterruptedException {
        return extractions(texts, done).stream().map(this::prediction).toList();
    }

    /** All that it reads in each text, in order. */
    public List<Extraction> extractions(List<Excerpt> texts, IntConsumer done) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Extraction>> futures = new ArrayList<>();
            for (Excerpt text : texts) {
                futures.add(pool.submit(() -> extractor.extract(text.text(), text.section())));
            }
            List<Extraction> extractions = new ArrayList<>();
            for (Future<Extraction> future : futures) {
                extractions.add(future.get());
                done.accept(1);
            }
            return extractions;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the extractor failed on a text", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** An extraction in the terms of the corpora. */
    private Prediction prediction(Extraction extraction) {
        List<Relation> relations = Stream.concat(
                        extraction.relations().stream(),
                        extraction.alternatives().stream()
                                .filter(alternative -> counted.contains(alternative.reason()))
                                .map(AlternativeReading::relation))
                .toList();
        return new Prediction(
                extraction.causal(),
                extraction.probability(),
                extraction.strength().map(Strength::wireName).orElse("none"),
                of(relations, false),
                of(relations, true));
    }

    private static List<Prediction.Relation> of(List<Relation> relations, boolean correlational) {
        return relations.stream()
                .filter(relation -> relation.correlational() == correlational)
                .map(ExtractorPredictor::relation)
                .toList();
    }

    private static Prediction.Relation relation(Relation relation) {
        return new Prediction.Relation(
                relation.cause().spans(),
                relation.effect().spans(),
                relation.signal(),
                Polarity.of(relation).wireName(),
                relation.confidence(),
                Optional.of(Attributes.of(relation)));
    }
}
