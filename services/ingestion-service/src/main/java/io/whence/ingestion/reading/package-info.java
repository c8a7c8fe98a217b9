/**
 * From a file to a document and its passages. Start with {@link io.whence.ingestion.reading.DocumentReader}; knows
 * neither the database nor HTTP.
 */
@NullMarked
package io.whence.ingestion.reading;

import org.jspecify.annotations.NullMarked;
