package io.whence.ingestion.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.whence.events.CloudEvent;
import io.whence.events.EncodedEvent;
import io.whence.events.EventCodec;
import io.whence.events.Events;
import io.whence.events.Sending;
import io.whence.ingestion.reading.DocumentReader;
import io.whence.ingestion.reading.ReadDocument;
import io.whence.ingestion.reading.SourceFile;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the documents' store promises, whatever database it is on. */
abstract class DocumentStoreContract {
    private final Clock clock = Clock.systemUTC();
    private final EventCodec codec = new EventCodec("/test", clock);

    abstract Database database();

    @Test
    void acceptingPutsTheDocumentAndThenItsPassagesIntoTheOutboxInOrder() {
        ReadDocument document = document(3);

        Acceptance acceptance = documents().accept(document);

        assertThat(acceptance).isInstanceOf(Acceptance.Taken.class);
        List<EncodedEvent> events = drained(document.id());
        assertThat(events)
                .extracting(event -> event.headers().get(CloudEvent.TYPE))
                .containsExactly(
                        "io.whence.document.v1",
                        "io.whence.passage.v1",
                        "io.whence.passage.v1",
                        "io.whence.passage.v1");
        assertThat(events.subList(1, 4))
                .extracting(event -> decode(event).index())
                .containsExactly(0, 1, 2);
    }

    @Test
    void aTextWithoutPassagesIsCompleteAtOnceAndAgainWhenItComesBack() {
        ReadDocument references = new DocumentReader(4000)
                .read(new SourceFile(
                        "text/plain",
                        ("References\n\n1. Author A. Ice and salt " + UUID.randomUUID() + ". Journal 2001;3:1-9.\n")
                                .getBytes(StandardCharsets.UTF_8)));

        documents().accept(references);
        String first = status(references.id()).state();
        documents().delete(references.id());
        progress().fold(List.of(deleted(references.id(), Stage.PROJECT), deleted(references.id(), Stage.WRITE)));
        documents().accept(references);

        assertThat(references.paragraphs()).isEmpty();
        assertThat(first).isEqualTo("complete");
        assertThat(status(references.id()).state()).isEqualTo("complete");
        assertThat(status(references.id()).generation()).isEqualTo(2);
    }

    @Test
    void acceptingTheSameContentAgainSendsNothing() {
        ReadDocument document = document(2);
        documents().accept(document);
        drained(document.id());

        Acceptance again = documents().accept(document);

        assertThat(again).isInstanceOf(Acceptance.Known.class);
        assertThat(drained(document.id())).isEmpty();
    }

    @Test
    void manyWhoSubmitTheSameContentAtOnceMakeOneDocument() throws Exception {
        ReadDocument document = document(5);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Acceptance>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(threads.submit(() -> {
                go.await();
                return documents().accept(document);
            }));
        }

        go.countDown();
        int taken = 0;
        for (Future<Acceptance> answer : answers) {
            taken += answer.get() instanceof Acceptance.Taken ? 1 : 0;
        }
        threads.shutdown();

        assertThat(taken).isEqualTo(1);
        assertThat(drained(document.id())).hasSize(6);
    }

    @Test
    void whatCannotBeSentStaysInTheOutbox() {
        ReadDocument document = document(2);
        documents().accept(document);

        assertThatThrownBy(() -> outbox().drain(events -> {
                    throw new IllegalStateException("no broker");
                }))
                .hasMessageContaining("no broker");
        Outbox.Drained drained = outbox().drain(answering(event -> new Sending.Waiting("no broker")));

        assertThat(drained).isEqualTo(new Outbox.Drained(0, 0, Optional.of("no broker")));
        assertThat(drained(document.id())).hasSize(3);
        assertThat(outbox().waiting()).isZero();
    }

    @Test
    void whatWasSentBeforeOneThatHasToWaitIsNotSentAgain() {
        ReadDocument document = document(4);
        drained(document.id());
        documents().accept(document);

        List<EncodedEvent> first = new ArrayList<>();
        outbox().drain(events -> IntStream.range(0, events.size())
                .mapToObj(i -> {
                    first.add(events.get(i));
                    return i == 2 ? (Sending) new Sending.Waiting("just then") : new Sending.Sent();
                })
                .toList());

        assertThat(first).hasSize(5);
        assertThat(drained(document.id())).isEqualTo(first.subList(2, 5));
    }

    @Test
    void oneThatNoBrokerTakesIsSetAsideAndThoseAroundItAreSentOnce() {
        ReadDocument before = document(1);
        ReadDocument poisoned = document(2);
        ReadDocument behind = document(1);
        List.of(before, poisoned, behind).forEach(documents()::accept);
        PassageId poison = poisoned.passages(1).get(0).ref().passage();

        List<EncodedEvent> sent = new ArrayList<>();
        drainAll(refusing(event -> isPassage(event, poison), sent));

        assertThat(ofDocument(sent, before.id())).hasSize(2);
        assertThat(ofDocument(sent, behind.id())).hasSize(2);
        assertThat(ofDocument(sent, poisoned.id()))
                .extracting(EncodedEvent::topic)
                .containsExactly("whence.documents", "whence.passages", "whence.dead-letters");
        assertThat(sent).doesNotHaveDuplicates();
        assertThat(outbox().waiting()).isZero();
        assertThat(status(poisoned.id()).rejections())
                .extracting(DocumentStatus.Rejection::passage, DocumentStatus.Rejection::reason)
                .containsExactly(tuple(poison, "could not be sent: too large"));
    }

    @Test
    void aDocumentThatNoBrokerTakesSaysSoAndIsSentWhenItWasMadeSmaller() {
        ReadDocument document = document(1);
        documents().accept(document);

        List<EncodedEvent> sent = new ArrayList<>();
        drainAll(refusing(event -> event.topic().equals("whence.documents"), sent));
        List<DocumentStatus.Fault> faults = status(document.id()).faults();
        documents().sendSetAside();

        assertThat(faults).containsExactly(new DocumentStatus.Fault("write", "could not be sent: too large"));
        assertThat(status(document.id()).faults()).isEmpty();
        assertThat(drained(document.id()))
                .extracting(event -> event.headers().get(CloudEvent.TYPE))
                .containsExactly("io.whence.document.v1");
    }

    @Test
    void aPassageThatWasSetAsideIsSentAgainOnDemand() {
        ReadDocument document = document(1);
        documents().accept(document);
        drainAll(refusing(event -> event.topic().equals("whence.passages"), new ArrayList<>()));

        documents().sendSetAside();

        assertThat(drained(document.id())).extracting(EncodedEvent::topic).containsExactly("whence.passages");
    }

    @Test
    void ofADeletedDocumentNothingIsToldButThatItIsGone() {
        ReadDocument document = document(1);
        documents().accept(document);
        drained(document.id());

        documents().delete(document.id());

        DocumentChanged gone = EventCodec.decode(
                Events.DOCUMENT, drained(document.id()).get(0).body().getBytes(StandardCharsets.UTF_8));
        assertThat(gone.deleted()).isTrue();
        assertThat(gone.metadata()).isEqualTo(DocumentMetadata.NONE);
    }

    @Test
    void reportsInAnyOrderAndOftenGiveTheSameState() {
        ReadDocument document = document(6);
        documents().accept(document);
        List<Passage> passages = document.passages(1);
        List<StageProgress> reports = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            reports.add(report(passages.get(i), Stage.EXTRACT, i == 2 ? Outcome.REJECTED : Outcome.DONE));
            if (i != 2) {
                reports.add(report(passages.get(i), Stage.ENRICH, Outcome.DONE));
                reports.add(report(passages.get(i), Stage.WRITE, i == 4 ? Outcome.REJECTED : Outcome.DONE));
            }
        }
        reports.addAll(List.copyOf(reports));
        Collections.shuffle(reports, new Random(7));

        for (int from = 0; from < reports.size(); from += 5) {
            progress().fold(reports.subList(from, Math.min(from + 5, reports.size())));
        }

        DocumentStatus status = status(document.id());
        assertThat(status.state()).isEqualTo("complete");
        assertThat(status.passages()).isEqualTo(new DocumentSummary.Progress(6, 4, 2, 0));
        assertThat(status.stages().extract()).isEqualTo(new DocumentStatus.StageCount(5, 1));
        assertThat(status.stages().write()).isEqualTo(new DocumentStatus.StageCount(4, 1));
        assertThat(status.relations()).isEqualTo(6 * 2);
        assertThat(status.rejections())
                .extracting(DocumentStatus.Rejection::stage)
                .containsExactly("extract", "write");
    }

    @Test
    void aRejectedPassageThatIsWrittenAfterAllIsWritten() {
        ReadDocument document = document(1);
        documents().accept(document);
        Passage passage = document.passages(1).get(0);

        progress().fold(List.of(report(passage, Stage.WRITE, Outcome.REJECTED)));
        String before = status(document.id()).state();
        progress().fold(List.of(report(passage, Stage.WRITE, Outcome.DONE)));

        assertThat(before).isEqualTo("failed");
        assertThat(status(document.id()).state()).isEqualTo("complete");
        assertThat(status(document.id()).rejections()).isEmpty();
    }

    @Test
    void reportsOfUnknownDocumentsAndOtherGenerationsChangeNothing() {
        ReadDocument document = document(1);
        documents().accept(document);
        Passage stranger = document(1).passages(1).get(0);
        Passage later = document.passages(2).get(0);

        progress().fold(List.of(report(stranger, Stage.WRITE, Outcome.DONE), report(later, Stage.WRITE, Outcome.DONE)));

        assertThat(status(document.id()).state()).isEqualTo("accepted");
    }

    @Test
    void aDeletedDocumentLeavesNoTextAndComesBackAsTheNextGeneration() {
        ReadDocument document = document(2);
        documents().accept(document);
        documents().delete(document.id());
        documents().delete(document.id());
        assertThat(documents().accept(document)).isInstanceOf(Acceptance.BeingDeleted.class);

        progress().fold(List.of(deleted(document.id(), Stage.PROJECT)));
        String between = status(document.id()).state();
        progress().fold(List.of(deleted(document.id(), Stage.WRITE), deleted(document.id(), Stage.WRITE)));

        assertThat(between).isEqualTo("deleting");
        assertThat(status(document.id()).state()).isEqualTo("deleted");
        assertThat(documents().text(document.id())).isEmpty();
        drained(document.id());
        assertThat(documents().accept(document)).isInstanceOf(Acceptance.Taken.class);
        assertThat(status(document.id()).generation()).isEqualTo(2);
        List<EncodedEvent> events = drained(document.id());
        assertThat(events).hasSize(3);
        assertThat(decode(events.get(1)).ref().generation()).isEqualTo(2);
        assertThat(documents().text(document.id())).contains(document.text().value());
    }

    @Test
    void everyDocumentIsOnOnePageOfTheList() {
        List<DocumentId> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ReadDocument document = document(1);
            documents().accept(document);
            ids.add(document.id());
        }

        List<DocumentId> listed = new ArrayList<>();
        Optional<ListCursor> cursor = Optional.empty();
        List<DocumentSummary> page = queries().list(Optional.of("accepted"), cursor, 3);
        while (!page.isEmpty()) {
            page.forEach(summary -> listed.add(summary.id()));
            cursor = Optional.of(
                    ListCursor.parse(ListCursor.after(page.get(page.size() - 1)).text()));
            page = queries().list(Optional.of("accepted"), cursor, 3);
        }

        assertThat(listed).doesNotHaveDuplicates().containsAll(ids);
    }

    @Test
    void changesAreFoundByTheirTime() {
        Instant before = Instant.now();
        ReadDocument document = document(1);
        documents().accept(document);

        assertThat(queries().changedSince(before, 1000))
                .extracting(DocumentSummary::id)
                .contains(document.id());
        assertThat(queries().changedSince(Instant.now().plusSeconds(5), 1000)).isEmpty();
    }

    @Test
    void anIdempotencyKeyKeepsItsFirstUseUntilItIsOld() {
        DocumentId id = document(1).id();
        String key = UUID.randomUUID().toString();
        IdempotencyKeys keys = new IdempotencyKeys(database(), clock);

        keys.note(key, new IdempotencyKeys.Use("first", id));
        keys.note(key, new IdempotencyKeys.Use("second", id));

        assertThat(keys.find(key)).contains(new IdempotencyKeys.Use("first", id));
        keys.forgetOlderThan(Duration.ofSeconds(-5));
        assertThat(keys.find(key)).isEmpty();
    }

    Documents documents() {
        return new Documents(database(), codec, clock);
    }

    DocumentQueries queries() {
        return new DocumentQueries(database());
    }

    Outbox outbox() {
        return new Outbox(
                database(),
                new SetAside(
                        progress(),
                        clock,
                        (event, reason) -> new EncodedEvent("whence.dead-letters", event.key(), Map.of(), reason)));
    }

    ProgressFold progress() {
        return new ProgressFold(database(), clock);
    }

    private DocumentStatus status(DocumentId id) {
        return queries().status(id).orElseThrow();
    }

    private List<EncodedEvent> drained(DocumentId id) {
        List<EncodedEvent> sent = new ArrayList<>();
        drainAll(refusing(event -> false, sent));
        return ofDocument(sent, id);
    }

    private void drainAll(Function<List<EncodedEvent>, List<Sending>> sender) {
        while (outbox().drain(sender).goesOn()) {
            // As long as there is something.
        }
    }

    private static List<EncodedEvent> ofDocument(List<EncodedEvent> events, DocumentId id) {
        return events.stream().filter(event -> event.key().equals(id.value())).toList();
    }

    /** A broker that takes what is not refused. */
    private static Function<List<EncodedEvent>, List<Sending>> refusing(
            Predicate<EncodedEvent> refused, List<EncodedEvent> taken) {
        return answering(event -> {
            if (refused.test(event)) {
                return new Sending.Refused("too large");
            }
            taken.add(event);
            return new Sending.Sent();
        });
    }

    private static Function<List<EncodedEvent>, List<Sending>> answering(Function<EncodedEvent, Sending> answer) {
        return events -> events.stream().map(answer).toList();
    }

    private static boolean isPassage(EncodedEvent event, PassageId id) {
        return event.topic().equals("whence.passages")
                && decode(event).ref().passage().equals(id);
    }

    static ReadDocument document(int passages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages; i++) {
            text.append("Cause ")
                    .append(i)
                    .append(' ')
                    .append(UUID.randomUUID())
                    .append(" makes an effect.\n\n");
        }
        return new DocumentReader(4000)
                .read(new SourceFile("text/plain", text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Passage decode(EncodedEvent event) {
        return EventCodec.decode(Events.PASSAGE, event.body().getBytes(StandardCharsets.UTF_8));
    }

    private static StageProgress report(Passage passage, Stage stage, Outcome outcome) {
        Optional<PassageId> id = Optional.of(passage.ref().passage());
        Optional<String> reason = outcome == Outcome.REJECTED ? Optional.of("test") : Optional.empty();
        return new StageProgress(
                passage.ref().document(), passage.ref().generation(), id, stage, outcome, reason, 2, 0);
    }

    private static StageProgress deleted(DocumentId id, Stage stage) {
        return new StageProgress(id, 1, Optional.empty(), stage, Outcome.DELETED, Optional.empty(), 0, 0);
    }
}
