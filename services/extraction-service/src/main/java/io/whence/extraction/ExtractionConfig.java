package io.whence.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.whence.nlp.transformer.DeviceChoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What the extraction service can be told. */
@ConfigMapping(prefix = "whence.extraction")
public interface ExtractionConfig {
    /** How many passages are read at once; as many as there are processors if unset. */
    OptionalInt threads();

    /** What reads the passages. */
    @WithDefault("model")
    Extractor extractor();

    /**
     * Folder of a trained extractor ({@code extractor.onnx}, {@code extractor.properties}, {@code tokenizer.json}, as
     * {@code training/} writes them); the one that ships with the service if unset.
     */
    Optional<Path> model();

    /** Where the trained extractor's network runs. */
    @WithDefault("auto")
    DeviceChoice device();

    /**
     * The least confidence of a relation, as {@link LeastConfidence} reads it; if unset the model's own, and with the
     * patterns none. A string, because a converter's message would not reach the log.
     */
    Optional<String> leastConfidence();

    Budget budget();

    Requests requests();

    /** What can read passages. */
    enum Extractor {
        /** The trained network. */
        MODEL,
        /** The patterns alone: no weights, no native code, less found. */
        PATTERNS
    }

    /** How much of a passage is worth reading; what is over it is skipped and reported. */
    interface Budget {
        @WithDefault("200000")
        int passageCharacters();

        @WithDefault("30s")
        Duration passageTime();

        @WithDefault("1200")
        int sentenceCharacters();

        @WithDefault("160")
        int sentenceTokens();

        @WithDefault("2s")
        Duration sentenceTime();
    }

    /** Limits of what may be asked over HTTP. */
    interface Requests {
        /** Texts of one request. */
        @WithDefault("256")
        int texts();

        /** Characters (code points) of one text. */
        @WithDefault("20000")
        int characters();

        /** Characters of all texts of a request together. */
        @WithDefault("400000")
        int totalCharacters();

        /** Requests that are worked on at once. */
        @WithDefault("4")
        int atOnce();

        /** How long a request waits for its turn before it is refused. */
        @WithDefault("20s")
        Duration patience();
    }
}
