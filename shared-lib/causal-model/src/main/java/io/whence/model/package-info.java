/**
 * The words of the domain as immutable records: documents and passages, relations read in them, concepts, claims and
 * the evidence they rest on.
 *
 * <p>Every record checks itself once, in its constructor, and is trusted afterwards. Every offset is in Unicode code
 * points of the text in the {@linkplain io.whence.model.NormalizedText normal form}.
 */
@NullMarked
package io.whence.model;

import org.jspecify.annotations.NullMarked;
