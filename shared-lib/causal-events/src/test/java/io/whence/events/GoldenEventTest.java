package io.whence.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whence.model.Relation;
import io.whence.model.StatementKind;
import io.whence.model.event.RelationsExtracted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire form is pinned: a change that breaks a consumer or a stored message breaks a test here. */
class GoldenEventTest {
    static List<EventType<?>> types() {
        return Events.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEventIsWrittenAsItsGoldenFileSays(EventType<?> type) throws IOException {
        String written = WireJson.prettyMapper().writeValueAsString(ExampleEvents.ALL.get(type)) + "\n";

        if (Boolean.getBoolean("whence.write-golden")) {
            Files.writeString(ApiDocs.example(type), written);
        }
        assertThat(written).isEqualTo(ApiDocs.text(ApiDocs.example(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aGoldenFileIsReadAsTheEventItWasWrittenFrom(EventType<?> type) {
        Object read = decode(type, ApiDocs.text(ApiDocs.example(type)));

        assertThat(read).isEqualTo(ExampleEvents.ALL.get(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void fieldsThatAReaderDoesNotKnowAreIgnored(EventType<?> type) {
        ObjectNode newer = (ObjectNode) ApiDocs.json(ApiDocs.example(type));
        newer.putObject("addedLater").put("deep", true);

        assertThat(decode(type, newer.toString())).isEqualTo(ExampleEvents.ALL.get(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEventWithRequiredFieldsOnlyIsStillRead(EventType<?> type) {
        JsonNode minimal = ApiDocs.json(ApiDocs.minimalExample(type));

        assertThat(ApiDocs.schema(type).validate(minimal)).isEmpty();
        assertThat(decode(type, minimal.toString())).isInstanceOf(type.content());
    }

    @Test
    void aRelationThatDoesNotSayWhoseStatementItIsIsTheTextsOwn() {
        String older = ApiDocs.text(ApiDocs.minimalExample(Events.RELATIONS_EXTRACTED));

        RelationsExtracted read = EventCodec.decode(Events.RELATIONS_EXTRACTED, older.getBytes(StandardCharsets.UTF_8));

        assertThat(read.relations()).extracting(Relation::statement).containsExactly(StatementKind.OWN);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aGoldenFileIsValidByItsSchema(EventType<?> type) {
        assertThat(ApiDocs.schema(type).validate(ApiDocs.json(ApiDocs.example(type))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaNamesEveryFieldOfTheExample(EventType<?> type) {
        JsonNode schema = ApiDocs.json(ApiDocs.schemaFile(type));

        ApiDocs.json(ApiDocs.example(type)).fieldNames().forEachRemaining(field -> assertThat(
                        schema.at("/properties").has(field))
                .as(field)
                .isTrue());
    }

    @Test
    void aSchemaRejectsAnEventWithoutItsDocument() throws JsonProcessingException {
        JsonNode headless = new ObjectMapper().readTree("{\"index\":0,\"offset\":0,\"text\":\"x\"}");

        assertThat(ApiDocs.schema(Events.PASSAGE).validate(headless)).isNotEmpty();
    }

    private static Object decode(EventType<?> type, String json) {
        return EventCodec.decode(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
