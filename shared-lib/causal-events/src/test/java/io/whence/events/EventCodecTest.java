package io.whence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.model.Passage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EventCodecTest {
    private static final Passage PASSAGE = (Passage) ExampleEvents.ALL.get(Events.PASSAGE);

    @Test
    void anEventCarriesCloudEventsHeadersAndItsDocumentAsKey() {
        EncodedEvent event = at("2026-01-02T03:04:05.678901Z").encode(Events.PASSAGE, PASSAGE);

        assertThat(event.topic()).isEqualTo("whence.passages");
        assertThat(event.key()).isEqualTo(PASSAGE.ref().document().value());
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "io.whence.passage.v1")
                .containsEntry("ce_source", "/test")
                .containsEntry("ce_time", "2026-01-02T03:04:05.678Z")
                .containsEntry("content-type", "application/json")
                .containsKey("ce_id");
    }

    @Test
    void theSameContentHasTheSameIdAtAnyTime() {
        EncodedEvent first = at("2026-01-02T03:04:05Z").encode(Events.PASSAGE, PASSAGE);
        EncodedEvent again = at("2027-01-02T03:04:05Z").encode(Events.PASSAGE, PASSAGE);

        assertThat(again.headers().get(CloudEvent.ID)).isEqualTo(first.headers().get(CloudEvent.ID));
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void otherContentHasAnotherId() {
        Passage other = new Passage(PASSAGE.ref(), 1, 0, PASSAGE.section(), PASSAGE.text(), PASSAGE.acronyms());

        String id = at("2026-01-02T03:04:05Z")
                .encode(Events.PASSAGE, other)
                .headers()
                .get(CloudEvent.ID);

        assertThat(id)
                .isNotEqualTo(at("2026-01-02T03:04:05Z")
                        .encode(Events.PASSAGE, PASSAGE)
                        .headers()
                        .get(CloudEvent.ID));
    }

    @Test
    void bytesThatAreNoEventAreRefusedWithTheExpectedType() {
        assertThatThrownBy(() -> decode("{\"index\":0}"))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("io.whence.passage.v1")
                .hasMessageContaining("ref");
        assertThatThrownBy(() -> decode("not json")).isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> decode("")).isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> decode("null")).isInstanceOf(MalformedEventException.class);
    }

    private static Passage decode(String json) {
        return EventCodec.decode(Events.PASSAGE, json.getBytes(StandardCharsets.UTF_8));
    }

    private static EventCodec at(String time) {
        return new EventCodec("/test", Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }
}
