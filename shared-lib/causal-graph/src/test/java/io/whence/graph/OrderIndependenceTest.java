package io.whence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.Messages.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderIndependenceTest {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyOrderWithAnyDuplicatesGivesTheSameExport(@ForAll("messages") List<Message> messages, @ForAll long seed) {
        var another = shuffledWithDuplicates(messages, seed);

        var inOrder = exportAfter(messages);
        var inAnother = exportAfter(another);

        assertThat(inAnother).isEqualTo(inOrder);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void sendingEverythingOnceMoreChangesNothing(@ForAll("messages") List<Message> messages) {
        var store = new MemoryGraphStore();
        messages.forEach(message -> message.sendTo(store));
        var before = export(store);

        messages.forEach(message -> message.sendTo(store));

        assertThat(export(store)).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Message>> messages() {
        return Messages.any();
    }

    static List<Message> shuffledWithDuplicates(List<Message> messages, long seed) {
        var random = new Random(seed);
        var sent = new ArrayList<>(messages);
        messages.stream().filter(message -> random.nextInt(3) == 0).forEach(sent::add);
        Collections.shuffle(sent, random);
        return sent;
    }

    private static List<String> exportAfter(List<Message> messages) {
        var store = new MemoryGraphStore();
        messages.forEach(message -> message.sendTo(store));
        return export(store);
    }

    static List<String> export(GraphStore store) {
        try (var elements = store.elements()) {
            return CanonicalExport.lines(elements).toList();
        }
    }
}
