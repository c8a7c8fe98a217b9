package io.whence.graph;

class MemoryGraphStoreTest implements NewerDerivation {
    @Override
    public GraphStore emptyStore() {
        return new MemoryGraphStore();
    }
}
