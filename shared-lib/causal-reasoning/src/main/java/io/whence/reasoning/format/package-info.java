/** Graphs in the formats that people have them in: dagitty, DOT, GML, GraphML, lavaan, bnlearn, edge lists. */
@NullMarked
package io.whence.reasoning.format;

import org.jspecify.annotations.NullMarked;
