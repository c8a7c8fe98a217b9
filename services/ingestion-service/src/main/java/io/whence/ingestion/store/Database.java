package io.whence.ingestion.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The database, with its tables in the newest form. */
public final class Database implements AutoCloseable {
    private final AgroalDataSource pool;
    private final Jdbi jdbi;

    private Database(AgroalDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
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
            return new Database(pool);
        } catch (SQLException | RuntimeException e) {
            throw new IllegalStateException(
                    "No database at " + url + "; see whence.database.kind, .url, .username, .password", e);
        }
    }

    /** Whether it answers. */
    public boolean answers() {
        return jdbi.withHandle(handle ->
                        handle.createQuery("select 1").mapTo(Integer.class).one())
                == 1;
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
                .connectionFactoryConfiguration(connection -> connection
                        .jdbcUrl(url)
                        .connectionProviderClassName(kind.driver())
                        .principal(new NamePrincipal(username))
                        .credential(new SimplePassword(password))));
    }
}
