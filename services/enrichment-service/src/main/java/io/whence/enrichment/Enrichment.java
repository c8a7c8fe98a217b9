package io.whence.enrichment;

import io.whence.model.event.RelationsEnriched;

/**
 * What became of a passage's relations.
 *
 * @param event those that have two concepts, and the others with the reason
 * @param split how many relations of lists were taken apart
 */
public record Enrichment(RelationsEnriched event, int split) {}
