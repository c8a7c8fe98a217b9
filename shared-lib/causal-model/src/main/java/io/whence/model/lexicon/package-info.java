/** Words that say which way a thing moves: one list for whoever reads sentences and whoever names concepts. */
@NullMarked
package io.whence.model.lexicon;

import org.jspecify.annotations.NullMarked;
