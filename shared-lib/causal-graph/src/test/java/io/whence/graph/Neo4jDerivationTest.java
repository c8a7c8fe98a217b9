package io.whence.graph;

class Neo4jDerivationTest implements NewerDerivation {
    @Override
    public GraphStore emptyStore() {
        return Stores.emptyNeo4j();
    }
}
