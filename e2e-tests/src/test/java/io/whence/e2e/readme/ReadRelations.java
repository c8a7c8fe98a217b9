package io.whence.e2e.readme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The README's consumer: {@link ReadmeTest} holds the README to these lines, so that they compile. */
public final class ReadRelations {
    private ReadRelations() {}

    public static void main(String[] none) throws IOException {
        String password =
                Files.readString(Path.of(".whence/secrets/kafka-password")).strip();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "localhost:9092",
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "PLAIN",
                "sasl.jaas.config",
                        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"whence\" password=\""
                                + password + "\";",
                "group.id", "my-reader",
                "auto.offset.reset", "earliest");
        ObjectMapper json = new ObjectMapper();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("whence.relations"));
            for (int quiet = 0; quiet < 5; quiet++) {
                for (var message : consumer.poll(Duration.ofSeconds(2))) {
                    quiet = 0;
                    for (JsonNode relation : json.readTree(message.value()).get("relations")) {
                        System.out.printf(
                                "%s -> %s: %s%n",
                                relation.at("/cause/text").asText(),
                                relation.at("/effect/text").asText(),
                                relation.at("/sentence/text").asText());
                    }
                }
            }
        }
    }
}
