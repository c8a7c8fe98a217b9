package io.whence.nlp.transformer;

import io.whence.model.AlternativeReading;
import io.whence.model.Relation;
import io.whence.nlp.SentenceReading;
import java.util.List;

/**
 * What was read in one sentence.
 *
 * @param reading what it claims as a whole
 * @param relations best first
 * @param alternatives what was read as well and is no relation, with reasons
 */
record SentenceFindings(SentenceReading reading, List<Relation> relations, List<AlternativeReading> alternatives) {
    SentenceFindings {
        relations = List.copyOf(relations);
        alternatives = List.copyOf(alternatives);
    }
}
