/** Documents, their passages' progress and the outbox in a relational database: H2 in a file, or PostgreSQL. */
@NullMarked
package io.whence.ingestion.store;

import org.jspecify.annotations.NullMarked;
