/**
 * All figures of the extractor in one run, the page that shows them, and README's table.
 *
 * <p>{@link io.whence.evaluation.figures.FiguresCommand} measures, {@link io.whence.evaluation.figures.PagesCommand} writes
 * pages from what was measured.
 */
@NullMarked
package io.whence.evaluation.figures;

import org.jspecify.annotations.NullMarked;
