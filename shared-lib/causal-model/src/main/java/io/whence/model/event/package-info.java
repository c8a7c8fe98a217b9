/** What the topics carry. The wire form (JSON, CloudEvents) is made elsewhere; these are its contents. */
@NullMarked
package io.whence.model.event;

import org.jspecify.annotations.NullMarked;
