package io.whence.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/** Neo4j's community kernel with its Bolt server, authentication on, on loopback over one folder. */
final class Neo4jDatabase implements AutoCloseable {

    private static final long MEBIBYTE = 1L << 20;

    private final DatabaseManagementService databases;

    private Neo4jDatabase(DatabaseManagementService databases) {
        this.databases = databases;
    }

    /**
     * Starts the database; on a new folder the user {@code neo4j} gets this password before Bolt opens.
     *
     * @throws IOException when the folder cannot be written
     */
    static Neo4jDatabase start(Path folder, int boltPort, String password) throws IOException {
        writeInitialUser(folder, password);
        SocketAddress bolt = new SocketAddress("127.0.0.1", boltPort);
        return new Neo4jDatabase(new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, bolt)
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 128 * MEBIBYTE)
                // An empty store would otherwise take half a gigabyte of preallocated logs.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 16 * MEBIBYTE)
                // Without these two a stop takes ten seconds.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
                .build());
    }

    /** What {@code neo4j-admin dbms set-initial-password} writes; Neo4j reads it only when it creates its system graph. */
    private static void writeInitialUser(Path folder, String password) throws IOException {
        Path file = folder.resolve("data/dbms/auth.ini");
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(folder.resolve("data/dbms"));
        String credential = SystemGraphCredential.createCredentialForPassword(
                        password.getBytes(StandardCharsets.UTF_8), new SecureHasher())
                .serialize();
        Files.writeString(file, Secrets.NEO4J_USER + ":" + credential + ":\n");
    }

    /** Whether it begins transactions. */
    boolean isSound() {
        try (Transaction transaction =
                databases.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).beginTx()) {
            transaction.execute("RETURN 1").close();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        databases.shutdown();
    }
}
