package io.whence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.Messages.Message;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class Neo4jGraphStoreTest {

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void itHoldsWhatTheMemoryStoreHolds(@ForAll("messages") List<Message> messages, @ForAll long seed) {
        var memory = new MemoryGraphStore();
        messages.forEach(message -> message.sendTo(memory));
        var store = Stores.emptyNeo4j();

        OrderIndependenceTest.shuffledWithDuplicates(messages, seed).forEach(message -> message.sendTo(store));

        assertThat(OrderIndependenceTest.export(store)).isEqualTo(OrderIndependenceTest.export(memory));
    }

    @Provide
    Arbitrary<List<Message>> messages() {
        return Messages.any();
    }
}
