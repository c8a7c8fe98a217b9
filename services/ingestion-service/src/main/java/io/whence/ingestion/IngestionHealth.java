package io.whence.ingestion;

import io.whence.ingestion.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers. Kafka may be away: what is accepted waits in the outbox. */
@Readiness
@ApplicationScoped
public class IngestionHealth implements HealthCheck {
    private final Database database;

    public IngestionHealth(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(database.answers()).build();
    }
}
