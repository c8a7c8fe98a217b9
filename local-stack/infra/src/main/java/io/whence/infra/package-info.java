/** Kafka, Neo4j and TDB2 behind Fuseki in one JVM: the real stores of a local installation. */
@NullMarked
package io.whence.infra;

import org.jspecify.annotations.NullMarked;
