package io.whence.graph.query;

import java.util.Optional;

/**
 * A document, named.
 *
 * @param year of publication
 */
public record DocumentRef(
        String id, Optional<String> title, Optional<Long> year, Optional<String> doi, boolean retracted) {}
