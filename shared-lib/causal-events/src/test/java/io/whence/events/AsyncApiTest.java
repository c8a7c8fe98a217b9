package io.whence.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published description says what the code does. */
class AsyncApiTest {
    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        api = new YAMLMapper().readTree(ApiDocs.FOLDER.resolve("asyncapi.yaml").toFile());
    }

    static List<Topic> topics() {
        return Topics.ALL;
    }

    static List<EventType<?>> types() {
        return Events.ALL;
    }

    @Test
    void itIsAsyncApiThree() {
        assertThat(api.path("asyncapi").asText()).startsWith("3.");
        assertThat(api.path("info").path("version").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void itDescribesATopicAsItIsCreated(Topic topic) {
        JsonNode kafka = channel(topic.name()).path("bindings").path("kafka");

        assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.partitions());
        JsonNode settings = kafka.path("topicConfiguration");
        topic.settings().forEach((name, value) -> assertThat(setting(settings, name))
                .as(topic.name() + " " + name)
                .isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("types")
    void itNamesTheSchemaAndExampleOfAnEvent(EventType<?> type) {
        JsonNode message = message(type);

        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                .isEqualTo(type.type());
        assertThat(ApiDocs.FOLDER.resolve(message.at("/payload/schema/$ref").asText()))
                .exists()
                .isEqualTo(ApiDocs.schemaFile(type));
        assertThat(message.at("/examples/0/payload")).isEqualTo(ApiDocs.json(ApiDocs.example(type)));
    }

    @Test
    void itDescribesNoOtherTopic() {
        Set<String> described = new HashSet<>();
        api.path("channels")
                .forEach(channel -> described.add(channel.path("address").asText()));

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        topics().stream().map(Topic::name).toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (JsonNode reference : api.findValues("$ref")) {
            String target = reference.asText();
            boolean there = target.startsWith("#/")
                    ? !api.at(target.substring(1)).isMissingNode()
                    : Files.exists(ApiDocs.FOLDER.resolve(target));
            assertThat(there).as(target).isTrue();
        }
    }

    private static JsonNode channel(String address) {
        for (JsonNode channel : api.path("channels")) {
            if (channel.path("address").asText().equals(address)) {
                return channel;
            }
        }
        throw new AssertionError("no channel " + address);
    }

    private static JsonNode message(EventType<?> type) {
        return api.path("components").path("messages").path(ApiDocs.name(type).replace(".", "-"));
    }

    private static String setting(JsonNode settings, String name) {
        JsonNode value = settings.path(name);
        return value.isArray() ? value.get(0).asText() : value.asText();
    }
}
