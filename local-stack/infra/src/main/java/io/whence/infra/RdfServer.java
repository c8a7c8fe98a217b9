package io.whence.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.auth.AuthPolicy;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 dataset behind Fuseki at {@code /whence}: reads are open on loopback, writes need the password. */
final class RdfServer implements AutoCloseable {

    private final Dataset dataset;
    private final FusekiServer server;
    private final RdfCompaction compaction;

    private RdfServer(Dataset dataset, FusekiServer server, RdfCompaction compaction) {
        this.dataset = dataset;
        this.server = server;
        this.compaction = compaction;
    }

    /**
     * Opens the dataset and starts the server.
     *
     * @throws IOException when the folder cannot be written
     */
    static RdfServer start(Path folder, int port, String password) throws IOException {
        Files.createDirectories(folder);
        Dataset dataset = TDB2Factory.connectDataset(folder.toString());
        // What is known lies in named graphs; a query that names none should see it all.
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        // A query must not reach out from here, to other ports of this machine least of all.
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        FusekiServer server = FusekiServer.create()
                .port(port)
                .loopback(true)
                .enablePing(true)
                .addFilter("/*", new LoopbackNames())
                .auth(AuthScheme.BASIC)
                .securityHandler(JettySecurityLib.makeSecurityHandler(
                        "Whence", JettySecurityLib.makeUserStore(Secrets.RDF_USER, password), AuthScheme.BASIC))
                .add("/whence", endpoints(dataset))
                .build();
        RdfCompaction compaction = new RdfCompaction(dataset, folder);
        compaction.start();
        return new RdfServer(dataset, server.start(), compaction);
    }

    /** Every endpoint has a name: nothing answers at the dataset's own address, where reads and writes would mix. */
    private static DataService.Builder endpoints(Dataset dataset) {
        AuthPolicy writer = Auth.policyAllowSpecific(Secrets.RDF_USER);
        return DataService.newBuilder(dataset.asDatasetGraph())
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query, "query")
                .addEndpoint(Operation.GSP_R, "get")
                .addEndpoint(Operation.Update, "update", writer)
                .addEndpoint(Operation.GSP_RW, "data", writer);
    }

    @Override
    public void close() {
        server.stop();
        compaction.close();
        dataset.close();
        TDBInternal.expel(dataset.asDatasetGraph());
    }
}
