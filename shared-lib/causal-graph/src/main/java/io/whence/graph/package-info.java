/** Claims and the evidence they rest on: assembled from what extractors read, believed by rule, kept in stores. */
@NullMarked
package io.whence.graph;

import org.jspecify.annotations.NullMarked;
