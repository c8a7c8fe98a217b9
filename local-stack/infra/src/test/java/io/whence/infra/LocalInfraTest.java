package io.whence.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class LocalInfraTest {

    private static final String TOPIC = "whence.relations";

    @TempDir
    static Path data;

    static InfraPorts ports;
    static LocalInfra infra;
    static Map<String, String> configuration;

    @BeforeAll
    static void start() throws IOException {
        ports = InfraPorts.free();
        infra = LocalInfra.start(data, ports);
        configuration = infra.configuration();
    }

    @AfterAll
    static void stop() {
        infra.close();
    }

    @Test
    void neo4jAcceptsOnlyTheGeneratedPassword() {
        try (Driver generated = neo4j(configuration.get("quarkus.neo4j.authentication.password"));
                Driver factory = neo4j("neo4j")) {
            generated.verifyConnectivity();

            assertThatThrownBy(factory::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void rdfIsReadByAnyoneAndWrittenWithThePassword() throws Exception {
        assertThat(update("INSERT DATA { <urn:a> <urn:b> <urn:c> }", "wrong")).isEqualTo(401);
        assertThat(update(
                        "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }",
                        configuration.get("whence.rdf.password")))
                .isIn(200, 204);

        assertThat(ask("ASK { <urn:a> <urn:b> <urn:c> }")).contains("true");
    }

    @Test
    void aQueryReachesNoOtherAddress() throws Exception {
        HttpRequest query = HttpRequest.newBuilder(URI.create(configuration.get("whence.rdf.endpoint") + "/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(
                        "SELECT * { SERVICE <http://127.0.0.1:" + ports.kafka() + "/x> { ?s ?p ?o } }"))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(query, BodyHandlers.ofString())
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void theDatasetItselfTakesNoWrites() throws Exception {
        HttpRequest write = HttpRequest.newBuilder(URI.create(configuration.get("whence.rdf.endpoint")))
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString("<urn:x> <urn:y> <urn:z> ."))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(write, BodyHandlers.discarding())
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bootstrap.servers", "bootstrap.controllers"})
    void withoutThePasswordNobodyReadsWritesOrDeletesATopic(String entrance) {
        String servers = configuration.get("kafka.bootstrap.servers");
        String address = entrance.endsWith("servers") ? servers : "127.0.0.1:" + ports.controller();
        Map<String, Object> stranger = new HashMap<>(Map.of(entrance, address, "default.api.timeout.ms", 4000));
        stranger.put("request.timeout.ms", 2000);
        Map<String, Object> guessing =
                new HashMap<>(KafkaAccess.of(servers, "guess").settings());
        guessing.putAll(stranger);
        guessing.keySet().removeIf(name -> name.startsWith("bootstrap") && !name.equals(entrance));

        for (Map<String, Object> settings : List.of(stranger, guessing)) {
            try (Admin admin = Admin.create(settings)) {
                assertThatThrownBy(
                                () -> admin.deleteTopics(List.of(TOPIC)).all().get())
                        .isInstanceOf(ExecutionException.class);
            }
        }

        assertThat(topics()).contains(TOPIC);
    }

    private static Set<String> topics() {
        try (Admin admin = Admin.create(kafka())) {
            return admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTopicNobodyDeclaredIsNotCreated() {
        assertThatThrownBy(() -> produce("whence.misspelt", "value"))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("whence.misspelt");
    }

    @Test
    void allThreeStoresKeepTheirDataOverARestart(@TempDir Path folder) throws Exception {
        InfraPorts ports = InfraPorts.free();
        Map<String, String> before = configuration;
        try (LocalInfra first = LocalInfra.start(folder, ports)) {
            configuration = first.configuration();
            produce(TOPIC, "kept");
            update(
                    "INSERT DATA { GRAPH <urn:g> { <urn:kept> <urn:b> <urn:c> } }",
                    configuration.get("whence.rdf.password"));
            cypher("CREATE (:Kept)");
        }

        try (LocalInfra second = LocalInfra.start(folder, ports)) {
            assertThat(second.configuration()).isEqualTo(configuration);
            assertThat(consume(TOPIC)).containsExactly("kept");
            assertThat(ask("ASK { <urn:kept> <urn:b> <urn:c> }")).contains("true");
            assertThat(cypher("MATCH (k:Kept) RETURN count(k)")).isEqualTo(1);
        } finally {
            configuration = before;
        }
    }

    private static Driver neo4j(String password) {
        return GraphDatabase.driver(
                configuration.get("quarkus.neo4j.uri"), AuthTokens.basic(Secrets.NEO4J_USER, password));
    }

    private static long cypher(String statement) {
        try (Driver driver = neo4j(configuration.get("quarkus.neo4j.authentication.password"))) {
            var records = driver.executableQuery(statement).execute().records();
            return records.isEmpty() ? 0 : records.get(0).get(0).asLong();
        }
    }

    private static int update(String sparql, String password) throws Exception {
        String credentials = Base64.getEncoder()
                .encodeToString((Secrets.RDF_USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(configuration.get("whence.rdf.endpoint") + "/update"))
                .header("Content-Type", "application/sparql-update")
                .header("Authorization", "Basic " + credentials)
                .POST(BodyPublishers.ofString(sparql))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static String ask(String sparql) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(configuration.get("whence.rdf.endpoint") + "/sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(sparql))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static void produce(String topic, String value) throws Exception {
        Map<String, Object> settings = kafka();
        settings.put("max.block.ms", 3000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    private static List<String> consume(String topic) {
        try (var consumer = new KafkaConsumer<>(kafka(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> first = List.of(new TopicPartition(topic, 0));
            consumer.assign(first);
            consumer.seekToBeginning(first);
            List<String> values = new ArrayList<>();
            consumer.poll(Duration.ofSeconds(10)).forEach(record -> values.add(record.value()));
            return values;
        }
    }

    private static Map<String, Object> kafka() {
        Map<String, Object> settings = new HashMap<>();
        configuration.forEach((name, value) -> {
            if (name.startsWith("kafka.")) {
                settings.put(name.substring("kafka.".length()), value);
            }
        });
        return settings;
    }
}
