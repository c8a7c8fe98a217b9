package io.whence.extraction;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
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
            case PATTERNS -> new PatternExtractor(parser, budget);
            case MODEL ->
                new TransformerExtractor(
                        parser, budget, model(config), AnnotationStyle.ACADEMIC, network(config, registry));
        };
    }

    /** Its native memory is not the garbage collector's. */
    void close(@Disposes CausalExtractor extractor) {
        if (extractor instanceof TransformerExtractor trained) {
            trained.close();
        }
    }

    private static ExtractorModel model(ExtractionConfig config) {
        return config.model().map(ExtractorModel::in).orElseGet(ExtractorModel::bundled);
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
