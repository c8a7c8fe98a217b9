package io.whence.enrichment;

import io.whence.model.event.RelationsEnriched;

/**
 * What became of a passage's relations.
 *
 * @param event those that have two concepts
 * @param unnamed how many were left out because an argument only points at something said elsewhere
 * @param circular how many were left out because cause and effect are one concept
 */
public record Enrichment(RelationsEnriched event, int unnamed, int circular) {}
