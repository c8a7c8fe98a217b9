@NullMarked
package io.whence.query;

import org.jspecify.annotations.NullMarked;
