package io.whence.enrichment;

import io.whence.enrichment.knowledge.AssertionStore;
import io.whence.enrichment.knowledge.BackgroundKnowledge;
import io.whence.enrichment.knowledge.CachingKnowledge;
import io.whence.enrichment.knowledge.CombinedKnowledge;
import io.whence.enrichment.knowledge.KnowledgeImports;
import io.whence.enrichment.knowledge.WordNet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The knowledge of one installation, and the imports that add to it if it has a place to keep them. */
final class KnowledgeBase implements AutoCloseable {
    private final Optional<AssertionStore> store;
    private final Optional<KnowledgeImports> imports;
    private final BackgroundKnowledge knowledge;

    /** @param path of the index; none for WordNet alone */
    KnowledgeBase(WordNet wordNet, Optional<Path> path, long remembered) {
        this.store = path.map(folder -> AssertionStore.open(folder.resolve("assertions"), wordNet));
        this.imports =
                path.flatMap(folder -> store.map(opened -> new KnowledgeImports(opened, folder.resolve("uploads"))));
        this.knowledge = new CachingKnowledge(
                store.<BackgroundKnowledge>map(opened -> new CombinedKnowledge(List.of(wordNet, opened)))
                        .orElse(wordNet),
                () -> store.map(AssertionStore::version).orElse(0L),
                remembered);
    }

    BackgroundKnowledge knowledge() {
        return knowledge;
    }

    Optional<KnowledgeImports> imports() {
        return imports;
    }

    /** How many assertions have been imported. */
    long assertions() {
        return store.map(AssertionStore::size).orElse(0L);
    }

    @Override
    public void close() {
        imports.ifPresent(KnowledgeImports::close);
        store.ifPresent(AssertionStore::close);
    }
}
