package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.nlp.ExtractorUnavailableException;
import io.whence.nlp.transformer.Pieces.Piece;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatcherTest {
    private static final int POISON = 13;

    private final Listening listening = new Listening();
    private final ScriptedNetwork network = new ScriptedNetwork();
    private final Batcher batcher = new Batcher(network, listening, 4, 8);

    @AfterEach
    void close() {
        network.places.release(1000);
        batcher.close();
    }

    @Test
    void everyTextGetsItsOwnScoresWhateverItsPlaceInABatch() {
        network.places.release(1000);

        List<Scores> scores = batcher.score(texts(5, 3, 9, 3, 7, 2, 8, 4, 6, 5));

        assertThat(scores).extracting(Scores::length).containsExactly(5, 3, 9, 3, 7, 2, 8, 4, 6, 5);
        assertThat(network.batches).allMatch(size -> size <= 4);
    }

    @Test
    void callersWaitWhenTheQueueIsFull() {
        CompletableFuture<List<Scores>> answer =
                inBackground(IntStream.generate(() -> 3).limit(100));
        await(() -> listening.waiting.getAsInt() == 8);

        assertThat(answer).isNotDone();
        network.places.release(1000);

        assertThat(answer.join()).hasSize(100);
    }

    @Test
    void aTextThatTheNetworkFailsOnTakesNoOtherWithIt() {
        network.places.release(1000);
        CompletableFuture<List<Scores>> poisoned = inBackground(IntStream.of(POISON));
        CompletableFuture<List<Scores>> healthy = inBackground(IntStream.of(3, 12, 14, 20));

        assertThat(healthy.join()).hasSize(4);
        assertThatThrownBy(poisoned::join)
                .hasRootCauseMessage("scripted")
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("13 word pieces");
    }

    @Test
    void aBatchTooLargeForMemoryIsReadInHalves() {
        network.places.release(1000);
        network.most = 1;

        List<Scores> scores = batcher.score(texts(3, 4, 5, 6));

        assertThat(scores).extracting(Scores::length).containsExactly(3, 4, 5, 6);
    }

    @Test
    void afterAFailureTheNextTextIsReadAsEver() {
        network.places.release(1000);
        assertThatThrownBy(() -> batcher.score(texts(POISON))).isInstanceOf(IllegalStateException.class);

        assertThat(batcher.score(texts(3))).hasSize(1);
    }

    @Test
    void anAnswerThatLacksATextFailsItsCallersAndNotTheWorker() {
        network.places.release(1000);
        network.forgets = true;
        assertThatThrownBy(() -> batcher.score(texts(3))).isInstanceOf(IllegalStateException.class);
        network.forgets = false;

        assertThat(batcher.score(texts(3))).hasSize(1);
    }

    @Test
    void closingRefusesThoseWhoWaitAndLetsTheBatchAtWorkEnd() throws Exception {
        CompletableFuture<List<Scores>> atWork = inBackground(IntStream.of(3));
        network.working.await();
        CompletableFuture<List<Scores>> queued = inBackground(IntStream.of(4));
        CompletableFuture<List<Scores>> tooMany =
                inBackground(IntStream.generate(() -> 5).limit(50));
        await(() -> listening.waiting.getAsInt() == 8);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(batcher::close);
        assertThatThrownBy(tooMany::join).hasCauseInstanceOf(ExtractorUnavailableException.class);
        network.places.release(1000);
        closing.join();

        assertThat(atWork.join()).hasSize(1);
        assertThatThrownBy(queued::join).hasCauseInstanceOf(ExtractorUnavailableException.class);
        assertThat(network.closedWhileAtWork).isFalse();
        assertThat(network.closed).isTrue();
    }

    @Test
    void afterClosingEveryTextIsRefused() {
        network.places.release(1000);
        batcher.close();

        assertThatThrownBy(() -> batcher.score(texts(3))).isInstanceOf(ExtractorUnavailableException.class);
    }

    @Test
    void anInterruptedCallerStopsWaiting() throws Exception {
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                batcher.score(texts(3));
            } catch (ExtractorUnavailableException e) {
                outcome.complete(e);
            }
        });
        caller.start();
        network.working.await();

        caller.interrupt();

        assertThat(outcome.get(10, TimeUnit.SECONDS)).hasMessageContaining("interrupted");
    }

    @Test
    void aListenerHearsOfBatchesAndFailures() {
        network.places.release(1000);
        batcher.score(texts(3, 4));
        assertThatThrownBy(() -> batcher.score(texts(POISON))).isInstanceOf(IllegalStateException.class);

        assertThat(listening.scored.stream().mapToInt(size -> size).sum()).isEqualTo(2);
        assertThat(listening.failed).containsExactly(1);
    }

    private CompletableFuture<List<Scores>> inBackground(IntStream lengths) {
        return CompletableFuture.supplyAsync(
                () -> batcher.score(texts(lengths.toArray())), task -> new Thread(task).start());
    }

    private static List<Pieces> texts(int... lengths) {
        return IntStream.of(lengths)
                .mapToObj(length -> new Pieces(
                        new long[length], AnnotationStyle.PAPER, Collections.nCopies(length, new Piece(0, 0))))
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Answers with each text's length, as long as it has places; fails on the poison. */
    private static final class ScriptedNetwork implements TextScorer {
        final Semaphore places = new Semaphore(0);
        final CountDownLatch working = new CountDownLatch(1);
        final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
        volatile int most = Integer.MAX_VALUE;
        volatile boolean forgets;
        volatile boolean atWork;
        volatile boolean closedWhileAtWork;
        volatile boolean closed;

        @Override
        public List<Scores> score(List<Pieces> texts) {
            atWork = true;
            working.countDown();
            places.acquireUninterruptibly();
            atWork = false;
            batches.add(texts.size());
            if (texts.size() > most) {
                throw new OutOfMemoryError("scripted");
            }
            if (texts.stream().anyMatch(text -> text.length() == POISON)) {
                throw new IllegalStateException("scripted");
            }
            return texts.stream()
                    .skip(forgets ? 1 : 0)
                    .map(text -> new Scores(text.length(), new float[0], new float[0], 0, 0))
                    .toList();
        }

        @Override
        public void close() {
            closedWhileAtWork = atWork;
            closed = true;
        }
    }

    private static final class Listening implements NetworkListener {
        final List<Integer> scored = Collections.synchronizedList(new ArrayList<>());
        final List<Integer> failed = Collections.synchronizedList(new ArrayList<>());
        volatile IntSupplier waiting = () -> 0;

        @Override
        public void opened(IntSupplier queue) {
            waiting = queue;
        }

        @Override
        public void scored(int texts, Duration waited, Duration took) {
            scored.add(texts);
        }

        @Override
        public void failed(int texts, Throwable why) {
            failed.add(texts);
        }
    }
}
