package io.whence.extraction;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.ConfidentExtractor;
import io.whence.nlp.TextParser;
import io.whence.nlp.pattern.PatternExtractor;
import io.whence.nlp.transformer.AnnotationStyle;
import io.whence.nlp.transformer.ExtractorModel;
import io.whence.nlp.transformer.NetworkOptions;
import io.whence.nlp.transformer.TransformerExtractor;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The service's wiring. */
public final class ExtractionBeans {
    /** Loads the models before the service takes requests, so that being ready means it. */
    @Produces
    @Singleton
    @Startup
    TextParser parser() {
        TextParser parser = TextParser.load();
        parser.parse("Warming up loads what is loaded late.", Budget.DEFAULT);
        return parser;
    }

    @Produces
    @Singleton
    Budget budget(ExtractionConfig config) {
        ExtractionConfig.Budget budget = config.budget();
        return new Budget(
                budget.passageCharacters(),
                budget.passageTime(),
                budget.sentenceCharacters(),
                budget.sentenceTokens(),
                budget.sentenceTime());
    }

    /** Loaded at start for the same reason. */
    @Produces
    @Singleton
    @Startup
    CausalExtractor extractor(TextParser parser, Budget budget, ExtractionConfig config, MeterRegistry registry) {
        return switch (config.extractor()) {
            case PATTERNS -> {
                PatternExtractor patterns = new PatternExtractor(parser, budget);
                yield least(config)
                        .<CausalExtractor>map(least -> new ConfidentExtractor(patterns, least.withoutModel()))
                        .orElse(patterns);
            }
            case MODEL -> {
                ExtractorModel model = config.model().map(ExtractorModel::in).orElseGet(ExtractorModel::bundled);
                double least = least(config).map(given -> given.with(model)).orElseGet(model::leastConfidence);
                yield new ConfidentExtractor(
                        new TransformerExtractor(
                                parser, budget, model, AnnotationStyle.PAPER, network(config, registry)),
                        least);
            }
        };
    }

    private static Optional<LeastConfidence> least(ExtractionConfig config) {
        return config.leastConfidence().map(LeastConfidence::of);
    }

    /** Its native memory is not the garbage collector's. */
    void close(@Disposes CausalExtractor extractor) throws Exception {
        if (extractor instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    private static NetworkOptions network(ExtractionConfig config, MeterRegistry registry) {
        return new NetworkOptions(
                Runtime.getRuntime().availableProcessors(), config.device(), new NetworkMeters(registry));
    }

    @Produces
    @Singleton
    PassageExtraction passages(CausalExtractor extractor) {
        return new PassageExtraction(extractor, Clock.systemUTC());
    }

    @Produces
    @Singleton
    ExtractionMeters meters(MeterRegistry registry) {
        return new ExtractionMeters(registry, Clock.systemUTC());
    }

    @Produces
    @Singleton
    RequestLimits limits(ExtractionConfig config) {
        return new RequestLimits(config.requests());
    }
}
