package io.whence.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every process is killed at random moments of a run; in the end the graph is the one of an undisturbed run. */
class KillTest {

    private static final int DOCUMENTS = 24;
    private static final int LONGEST_PAUSE_MILLIS = 4000;

    /** How often each process is killed: {@code -De2e.kills=20}, or the profile of that name. */
    private static final int KILLS = Integer.getInteger("e2e.kills", 1);

    @Test
    void theGraphIsTheSameHoweverOftenProcessesDie(@TempDir Path undisturbed, @TempDir Path disturbed)
            throws Exception {
        List<String> expected = run(undisturbed, stack -> {});

        List<String> actual = run(disturbed, KillTest::killAll);

        assertThat(without(actual, expected)).isEqualTo(without(expected, actual));
    }

    /** The lines of the one that the other has not: shorter to read than two whole exports. */
    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return rest;
    }

    private interface Disturbance {
        void of(Stack stack) throws Exception;
    }

    private static List<String> run(Path folder, Disturbance disturbance) throws Exception {
        try (Stack stack = Stack.up(folder)) {
            Thread submitting = new Thread(() -> submitAll(stack), "submit");
            submitting.start();
            disturbance.of(stack);
            submitting.join();
            stack.awaitQuiet();
            return stack.canonicalExport("rdf");
        }
    }

    /** A client that repeats what had no answer, as clients do; the same document twice is one. */
    private static void submitAll(Stack stack) {
        Rest rest = stack.rest();
        List<String> ids = new ArrayList<>();
        for (Map<String, String> document : Texts.documents(DOCUMENTS)) {
            ids.add(Await.value(
                    document.get("title") + " is accepted",
                    () -> Optional.of(
                            rest.post("/v1/documents", document).path("id").asText())));
        }
        Await.value("the deletion is accepted", () -> {
            rest.delete("/v1/documents/" + ids.get(0));
            return Optional.of(true);
        });
    }

    private static void killAll(Stack stack) throws InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        System.out.println("kills: " + KILLS + " of each process, seed " + seed);
        for (String part : order(random)) {
            Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
            Await.until(part + " runs", () -> stack.process(part).isPresent());
            System.out.println("killing " + part);
            stack.kill(part);
        }
    }

    private static List<String> order(Random random) {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            order.addAll(Stack.PARTS);
        }
        Collections.shuffle(order, random);
        return order;
    }
}
