package io.whence.nlp;

import io.whence.model.SectionRole;

/**
 * Another extractor's relations of at least some confidence; the others stand beside them as alternatives.
 *
 * @param extractor who reads
 * @param least confidence of a relation, 0 to 1
 */
public record ConfidentExtractor(CausalExtractor extractor, double least) implements CausalExtractor, AutoCloseable {
    public ConfidentExtractor {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1, not " + least);
        }
    }

    @Override
    public String id() {
        return extractor.id();
    }

    @Override
    public Extraction extract(String text) {
        return extractor.extract(text).atLeast(least, id());
    }

    @Override
    public Extraction extract(String text, SectionRole section) {
        return extractor.extract(text, section).atLeast(least, id());
    }

    @Override
    public void close() throws Exception {
        if (extractor instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
