package io.whence.ingestion;

import io.micrometer.core.instrument.MeterRegistry;
import io.whence.events.EventCodec;
import io.whence.ingestion.reading.DocumentReader;
import io.whence.ingestion.store.Database;
import io.whence.ingestion.store.DocumentQueries;
import io.whence.ingestion.store.Documents;
import io.whence.ingestion.store.IdempotencyKeys;
import io.whence.ingestion.store.Outbox;
import io.whence.ingestion.store.ProgressFold;
import io.whence.ingestion.store.SetAside;
import io.whence.shell.DeadLetter;
import io.whence.shell.WrittenStore;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's wiring. */
public final class IngestionBeans {
    private static final String SOURCE = "/ingestion-service";

    @Produces
    @Singleton
    Database database(IngestionConfig config) {
        IngestionConfig.Database database = config.database();
        return Database.open(
                database.kind(),
                database.url(),
                database.username(),
                database.password().orElse(""));
    }

    @Produces
    @Singleton
    WrittenStore store(Database database) {
        return database::isWritable;
    }

    void close(@Disposes Database database) {
        database.close();
    }

    @Produces
    @Singleton
    DocumentReader reader(IngestionConfig config) {
        return new DocumentReader(
                config.ingestion().longestPassage(),
                Math.toIntExact(config.ingestion().longestDocument().asLongValue()));
    }

    @Produces
    @Singleton
    Documents documents(Database database) {
        Clock clock = Clock.systemUTC();
        return new Documents(database, new EventCodec(SOURCE, clock), clock);
    }

    @Produces
    @Singleton
    DocumentQueries queries(Database database) {
        return new DocumentQueries(database);
    }

    @Produces
    @Singleton
    ProgressFold progress(Database database) {
        return new ProgressFold(database, Clock.systemUTC());
    }

    @Produces
    @Singleton
    IdempotencyKeys keys(Database database) {
        return new IdempotencyKeys(database, Clock.systemUTC());
    }

    @Produces
    @Singleton
    SetAside setAside(ProgressFold progress, @ConfigProperty(name = "quarkus.application.name") String service) {
        return new SetAside(
                progress,
                Clock.systemUTC(),
                (event, reason) -> DeadLetter.notice(event.topic(), event.key(), service, reason));
    }

    @Produces
    @Singleton
    Outbox outbox(Database database, SetAside setAside, MeterRegistry registry) {
        Outbox outbox = new Outbox(database, setAside);
        registry.gauge("whence.outbox.waiting", outbox, Outbox::waiting);
        return outbox;
    }
}
