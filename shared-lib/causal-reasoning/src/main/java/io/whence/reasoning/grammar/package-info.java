/**
 * Controlled languages: grammars over words with slots for variables, descriptions and numbers, and the reader that takes a text
 * apart by them or names the fragment it cannot read. No rule knows a variable's name or place.
 */
@NullMarked
package io.whence.reasoning.grammar;

import org.jspecify.annotations.NullMarked;
