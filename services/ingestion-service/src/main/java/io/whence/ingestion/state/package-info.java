/** How a document stands, and what may become of it. */
@NullMarked
package io.whence.ingestion.state;

import org.jspecify.annotations.NullMarked;
