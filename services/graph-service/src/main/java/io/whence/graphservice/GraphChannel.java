package io.whence.graphservice;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.whence.events.Events;
import io.whence.shell.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Enriched relations and changes of documents in. */
@ApplicationScoped
public class GraphChannel {
    private final Deliveries deliveries;
    private final GraphWriter writer;

    public GraphChannel(Deliveries deliveries, GraphWriter writer) {
        this.deliveries = deliveries;
        this.writer = writer;
    }

    @Incoming("whence.enriched-relations")
    @Blocking
    public void relations(ConsumerRecords<String, byte[]> batch) {
        deliveries.all(batch, Events.RELATIONS_ENRICHED, writer::write);
    }

    /** Relations do not wait for this one, though a deletion waits for the RDF store. */
    @Incoming("whence.documents")
    @Blocking
    public void documents(ConsumerRecords<String, byte[]> batch) {
        deliveries.each(batch, Events.DOCUMENT, writer::change);
    }
}
