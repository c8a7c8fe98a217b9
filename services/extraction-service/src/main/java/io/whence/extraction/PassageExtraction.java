package io.whence.extraction;

import io.whence.model.ExtractorRun;
import io.whence.model.Passage;
import io.whence.model.event.RelationsExtracted;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The step: a passage in, the relations it states out. Safe for use by many threads. */
final class PassageExtraction {
    private final CausalExtractor extractor;
    private final Clock clock;

    PassageExtraction(CausalExtractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    /**
     * Reads a passage.
     *
     * @throws IllegalStateException if the extractor gave up on this text for good
     */
    RelationsExtracted extract(Passage passage) {
        Extraction extraction = read(passage);
        return new RelationsExtracted(
                passage.ref(),
                passage.offset(),
                passage.section(),
                new ExtractorRun(extractor.id(), Instant.now(clock).truncatedTo(ChronoUnit.MILLIS)),
                extraction.relations(),
                extraction.alternatives(),
                extraction.skipped(),
                extraction.sentences(),
                extraction.parsed(),
                passage.acronyms(),
                passage.arms());
    }

    private Extraction read(Passage passage) {
        try {
            return extractor.extract(passage.text(), passage.section());
        } catch (StackOverflowError e) {
            throw new IllegalStateException("the text nests too deeply for the extractor", e);
        }
    }
}
