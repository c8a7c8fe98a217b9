/**
 * What every service's shell shares, and no domain logic: events in ({@link io.whence.shell.Deliveries}) and out
 * ({@link io.whence.shell.EventPublisher}), dead letters, problem details, the API token, the JSON form.
 */
@NullMarked
package io.whence.shell;

import org.jspecify.annotations.NullMarked;
