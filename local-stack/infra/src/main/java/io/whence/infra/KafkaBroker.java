package io.whence.infra;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka node, broker and KRaft controller at once, on loopback over one folder. */
final class KafkaBroker implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("inter.broker.listener.name", "CLIENTS"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
            Map.entry("log.segment.bytes", "67108864"),
            // A killed broker's registration has to expire before the next one may start: 3 s instead of 9 s.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"));

    private static final String PROTOCOLS = "listener.security.protocol.map";
    private static final Map<String, String> OPEN = Map.of(PROTOCOLS, "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");

    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Starts the node, formatting the folder on first use.
     *
     * @param password of the user {@value KafkaAccess#USER}, the only one who may connect, to the controller as well: it
     *     deletes topics too; without one anybody may
     * @throws IOException when the folder cannot be written
     */
    static KafkaBroker start(Path folder, InfraPorts ports, Optional<String> password) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        KafkaRaftServer server =
                new KafkaRaftServer(KafkaConfig.fromProps(settings(folder, ports, password)), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server);
    }

    private static Properties settings(Path folder, InfraPorts ports, Optional<String> password) {
        String listener = "CLIENTS://127.0.0.1:" + ports.kafka();
        String controller = "127.0.0.1:" + ports.controller();
        Properties settings = new Properties();
        settings.putAll(SETTINGS);
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", listener + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", listener);
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.putAll(password.map(KafkaBroker::closed).orElse(OPEN));
        return settings;
    }

    private static Map<String, String> closed(String password) {
        String login = KafkaAccess.brokerLogin(password);
        return Map.of(
                PROTOCOLS,
                "CLIENTS:" + KafkaAccess.PROTOCOL + ",CONTROLLER:" + KafkaAccess.PROTOCOL,
                "sasl.enabled.mechanisms",
                KafkaAccess.MECHANISM,
                "sasl.mechanism.inter.broker.protocol",
                KafkaAccess.MECHANISM,
                "sasl.mechanism.controller.protocol",
                KafkaAccess.MECHANISM,
                "listener.name.clients.plain.sasl.jaas.config",
                login,
                "listener.name.controller.plain.sasl.jaas.config",
                login);
    }

    private static void format(Path folder) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setPrintStream(nowhere)
                    .run();
        } catch (Exception e) {
            throw new IOException("Kafka could not format " + folder, e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
