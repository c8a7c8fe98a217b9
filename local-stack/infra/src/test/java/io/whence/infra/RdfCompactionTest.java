package io.whence.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdfCompactionTest {
    @TempDir
    private Path folder;

    private Dataset dataset;

    @BeforeEach
    void open() {
        dataset = TDB2Factory.connectDataset(folder.toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    @AfterEach
    void close() {
        dataset.close();
        TDBInternal.expel(dataset.asDatasetGraph());
    }

    @Test
    void oldCopiesOfBlocksAreGivenBackAndNothingElse() {
        write(60);
        int written = count();
        RdfCompaction compaction = new RdfCompaction(dataset, folder, 1);
        long before = compaction.bytes();

        compaction.look();

        assertThat(compaction.bytes()).isLessThan(before);
        assertThat(count()).isEqualTo(written);
    }

    @Test
    void whatIsWrittenAfterwardsIsThereToo() {
        write(1);
        int written = count();
        new RdfCompaction(dataset, folder, 1).look();
        write(2);

        assertThat(count()).isGreaterThan(written);
    }

    @Test
    void aSmallStoreIsLeftAlone() {
        write(1);

        new RdfCompaction(dataset, folder).look();

        assertThat(folder.resolve("Data-0001")).exists();
        assertThat(folder.resolve("Data-0002")).doesNotExist();
    }

    /** Transactions of triples all over the place, in named graphs. */
    private void write(int transactions) {
        Random random = new Random(transactions);
        for (int i = 0; i < transactions; i++) {
            String triples = Stream.generate(
                            () -> "<urn:s" + random.nextInt(500) + "> <urn:p> <urn:s" + random.nextInt(500) + "> .")
                    .limit(200)
                    .collect(Collectors.joining(" "));
            String update = "INSERT DATA { GRAPH <urn:g" + i % 3 + "> { " + triples + " } }";
            Txn.executeWrite(dataset, () -> UpdateExecutionFactory.create(UpdateFactory.create(update), dataset)
                    .execute());
        }
    }

    /** Of all graphs, as a query that names none counts. */
    private int count() {
        dataset.begin(ReadWrite.READ);
        try (var query = QueryExecutionFactory.create("SELECT (COUNT(*) AS ?n) { ?s <urn:p> ?o }", dataset)) {
            return query.execSelect().next().getLiteral("n").getInt();
        } finally {
            dataset.end();
        }
    }
}
