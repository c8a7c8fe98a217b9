package io.whence.nlp.transformer;

import io.whence.model.AlternativeReading;
import io.whence.nlp.SentenceReading;
import java.util.List;

/**
 * What was read in one sentence by itself.
 *
 * @param reading what it claims as a whole
 * @param findings its relations, best first
 * @param alternatives what it may be read to say as well
 */
record SentenceFindings(SentenceReading reading, List<Finding> findings, List<AlternativeReading> alternatives) {
    SentenceFindings {
        findings = List.copyOf(findings);
        alternatives = List.copyOf(alternatives);
    }
}
