/** Exact causal reasoning over HTTP: over text, over a user's graph, over parts of the literature graph. */
@NullMarked
package io.whence.query.reason;

import org.jspecify.annotations.NullMarked;
