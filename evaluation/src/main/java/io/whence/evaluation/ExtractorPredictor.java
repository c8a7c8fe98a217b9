package io.whence.evaluation;

import io.whence.model.Relation;
import io.whence.model.Strength;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import io.whence.nlp.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** An extractor in this JVM, asked by several threads. */
public final class ExtractorPredictor implements Predictor {
    private final CausalExtractor extractor;
    private final int threads;

    public ExtractorPredictor(CausalExtractor extractor, int threads) {
        this.extractor = extractor;
        this.threads = threads;
    }

    @Override
    public List<Prediction> predict(List<String> texts, IntConsumer done) throws InterruptedException {
        return extractions(texts, done).stream()
                .map(ExtractorPredictor::prediction)
                .toList();
    }

    /** All that it reads in each text, in order. */
    public List<Extraction> extractions(List<String> texts, IntConsumer done) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Extraction>> futures = new ArrayList<>();
            for (String text : texts) {
                futures.add(pool.submit(() -> extractor.extract(text)));
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

    /** An extraction in the terms of the corpora; associations are left out. */
    public static Prediction prediction(Extraction extraction) {
        return new Prediction(
                extraction.causal(),
                extraction.probability(),
                extraction.strength().map(Strength::wireName).orElse("none"),
                extraction.relations().stream()
                        .filter(relation -> !relation.correlational())
                        .map(ExtractorPredictor::relation)
                        .toList());
    }

    private static Prediction.Relation relation(Relation relation) {
        return new Prediction.Relation(
                relation.cause().spans(),
                relation.effect().spans(),
                relation.signal(),
                Polarity.of(relation).wireName(),
                relation.confidence());
    }
}
