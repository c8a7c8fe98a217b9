package io.whence.enrichment.knowledge;

import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Imported assertions in a Lucene index: memory-mapped, so that it takes little heap however much is imported.
 *
 * <p>Notes are committed with the assertions that they are about, so that an import that was killed knows exactly where
 * to go on. Look-ups see what is committed. One process at a time may have a folder open.
 */
public final class AssertionStore implements BackgroundKnowledge, AutoCloseable {
    private static final double RAM_BUFFER_MIB = 32;
    private static final double SAME_WORDS = 0.95;
    private static final double SAME_LEMMAS = 0.85;
    private static final int MOST_BETWEEN = 20;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AssertionDocument documents;
    private final AtomicLong version = new AtomicLong();
    private final Map<String, String> notes = new HashMap<>();

    private AssertionStore(Directory directory, LemmaKey lemmas) throws IOException {
        this.directory = directory;
        this.documents = new AssertionDocument(lemmas);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(RAM_BUFFER_MIB));
        if (!DirectoryReader.indexExists(directory)) {
            writer.commit();
        }
        Optional.ofNullable(writer.getLiveCommitData())
                .ifPresent(entries -> entries.forEach(entry -> notes.put(entry.getKey(), entry.getValue())));
        this.searchers = new SearcherManager(directory, null);
    }

    /**
     * Opens the store of a folder; it is created where missing.
     *
     * @throws UncheckedIOException if the folder cannot be used, or another process has it open
     */
    public static AssertionStore open(Path folder, WordNet wordNet) {
        try {
            LemmaKey lemmas = new LemmaKey(wordNet::singular, wordNet::infinitive);
            return new AssertionStore(FSDirectory.open(folder), lemmas);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The knowledge index " + folder + " cannot be opened (whence.knowledge.path)", e);
        }
    }

    /** Adds an assertion, or puts it in the place of the one with its URI. */
    void put(Assertion assertion) throws IOException {
        writer.updateDocument(new Term(AssertionDocument.URI, assertion.uri()), documents.of(assertion));
    }

    /** Makes durable what was put, together with a note; then look-ups see it. */
    synchronized void commit(String name, String note) throws IOException {
        notes.put(name, note);
        writer.setLiveCommitData(Map.copyOf(notes).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
        version.incrementAndGet();
    }

    synchronized Map<String, String> notes() {
        return Map.copyOf(notes);
    }

    /** Grows whenever look-ups may give something new. */
    public long version() {
        return version.get();
    }

    /** How many assertions there are. */
    public long size() {
        return search(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public List<KnowledgeLink> links(String key) {
        String exact = ConceptUri.ofPhrase(key);
        return search(searcher -> documents.node(searcher, key)).stream()
                .map(node -> new KnowledgeLink(
                        "conceptnet",
                        ConceptUri.iri(node),
                        ConceptUri.phrase(node),
                        node.equals(exact) ? SAME_WORDS : SAME_LEMMAS))
                .toList();
    }

    @Override
    public List<BackgroundEdge> edges(String key, int limit) {
        return search(searcher -> {
            Optional<String> node = documents.node(searcher, key);
            return node.isEmpty() ? List.<BackgroundEdge>of() : documents.edges(searcher, limit, node.get());
        });
    }

    @Override
    public List<BackgroundEdge> between(String one, String other) {
        return search(searcher -> {
            List<String> nodes = Stream.of(one, other)
                    .flatMap(key -> nodeOf(searcher, key).stream())
                    .distinct()
                    .toList();
            return nodes.size() < 2
                    ? List.<BackgroundEdge>of()
                    : documents.edges(searcher, MOST_BETWEEN, nodes.toArray(String[]::new));
        });
    }

    private Optional<String> nodeOf(IndexSearcher searcher, String key) {
        try {
            return documents.node(searcher, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the knowledge index", e);
        }
    }

    private <T> T search(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the knowledge index", e);
        }
    }

    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }
}
