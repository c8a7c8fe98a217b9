package io.whence.shell;

/** A store that a service writes to. Each that is known to the service is asked before a message is given up. */
public interface WrittenStore {
    /** Whether it takes anything at all now, so that what it refused is at fault and not the store. */
    boolean isWritable();
}
