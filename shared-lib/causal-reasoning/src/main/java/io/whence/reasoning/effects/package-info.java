/**
 * Effects, attribution and graph questions: from plain text or from records.
 */
@NullMarked
package io.whence.reasoning.effects;

import org.jspecify.annotations.NullMarked;
