package io.whence.ingestion.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database, with its tables in the newest form. A connection is looked at before it is used: H2 closes the whole
 * database when its disk is full, and the next new connection opens it again.
 */
public final class Database implements AutoCloseable {
    private static final int SECONDS_TO_ANSWER = 5;

    private final AgroalDataSource pool;
    private final Jdbi jdbi;
    private final Optional<Path> folder;

    private Database(AgroalDataSource pool, Optional<Path> folder) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.folder = folder;
    }

    /**
     * Connects and migrates.
     *
     * @throws IllegalStateException if it cannot be reached; the message names the setting
     */
    public static Database open(DatabaseKind kind, String url, String username, String password) {
        try {
            AgroalDataSource pool = AgroalDataSource.from(settings(kind, kind.completed(url), username, password));
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new Database(pool, kind.folder(url));
        } catch (SQLException | RuntimeException e) {
            throw new IllegalStateException(
                    "No database at " + url + "; see whence.database.kind, .url, .username, .password", e);
        }
    }

    /** Whether it answers. */
    public boolean answers() {
        try {
            return jdbi.withHandle(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one())
                    == 1;
        } catch (JdbiException e) {
            return false;
        }
    }

    /** Whether it takes anything now. */
    public boolean isWritable() {
        try {
            jdbi.useTransaction(handle -> handle.execute("update outbox_turn set id = 1 where id = 1"));
            return true;
        } catch (JdbiException e) {
            return false;
        }
    }

    /** The folder that it lies in; none if it lies on another machine or nowhere. */
    public Optional<Path> folder() {
        return folder;
    }

    /** How much room its folder has, in bytes; none if that cannot be known. */
    public OptionalLong room() {
        try {
            return folder.isPresent()
                    ? OptionalLong.of(Files.getFileStore(folder.get()).getUsableSpace())
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static AgroalDataSourceConfigurationSupplier settings(
            DatabaseKind kind, String url, String username, String password) {
        return new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(10)
                .acquisitionTimeout(Duration.ofSeconds(10))
                .connectionValidator(ConnectionValidator.sqlValidator("select 1", SECONDS_TO_ANSWER))
                .validateOnBorrow(true)
                .exceptionSorter(StoreFailures::isOfConnection)
                .connectionFactoryConfiguration(connection -> connection
                        .jdbcUrl(url)
                        .connectionProviderClassName(kind.driver())
                        .principal(new NamePrincipal(username))
                        .credential(new SimplePassword(password))));
    }
}
