package io.whence.graph.rdf;

import io.whence.graph.StoreUnavailableException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Opens a connection for one use; tells a store that cannot be reached from a request that it refused. */
final class Connections {
    private static final int SERVER_ERROR = 500;

    private final Supplier<RDFConnection> source;

    Connections(Supplier<RDFConnection> source) {
        this.source = source;
    }

    /**
     * Uses a connection.
     *
     * @throws StoreUnavailableException if the store cannot be reached or fails; the same call may succeed later
     */
    void use(Consumer<RDFConnection> action) {
        try (RDFConnection connection = source.get()) {
            action.accept(connection);
        } catch (QueryExceptionHTTP e) {
            throw translated(e, e.getStatusCode());
        } catch (HttpException e) {
            throw translated(e, e.getStatusCode());
        }
    }

    /** No status means that no answer came. */
    private static RuntimeException translated(RuntimeException failure, int status) {
        return status <= 0 || status >= SERVER_ERROR ? new StoreUnavailableException("RDF store", failure) : failure;
    }
}
