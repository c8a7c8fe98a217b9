@NullMarked
package io.whence.ontology;

import org.jspecify.annotations.NullMarked;
