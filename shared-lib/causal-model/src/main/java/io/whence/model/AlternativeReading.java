package io.whence.model;

/**
 * What a passage may be read to say as well, kept beside its relations. It is never evidence, and no claim comes of it.
 *
 * @param relation the reading, as its extractor gives it
 * @param extractor id and version of who reads it so
 * @param reason why it is not among the relations
 */
public record AlternativeReading(Relation relation, String extractor, AlternativeReason reason) {
    public AlternativeReading {
        Checks.notBlank("extractor", extractor);
    }
}
