/** The query service: a thin shell over {@link io.whence.graph.query}. */
@NullMarked
package io.whence.query;

import org.jspecify.annotations.NullMarked;
