package io.whence.model;

/**
 * A sentence that was passed over, and why.
 *
 * @param span where it stands in the passage
 */
public record SkippedSentence(Span span, SkipReason reason) {}
