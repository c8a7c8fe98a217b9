package io.whence.enrichment.knowledge;

import io.whence.model.BackgroundEdge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** How an assertion stands in the index, and how it is found there. */
final class AssertionDocument {
    /** Identity of an assertion. */
    static final String URI = "uri";

    /** Both nodes, for the edges of a node. */
    private static final String NODE = "node";

    /** Both nodes after their lemma key and a tab, for the nodes of a key. */
    private static final String FORM = "form";

    private static final String START = "start";
    private static final String RELATION = "relation";
    private static final String END = "end";
    private static final String WEIGHT = "weight";
    private static final String SOURCE = "source";
    private static final String LICENCE = "licence";

    private static final Sort WEIGHTIEST = new Sort(new SortField(WEIGHT, SortField.Type.DOUBLE, true));

    private final LemmaKey lemmas;

    AssertionDocument(LemmaKey lemmas) {
        this.lemmas = lemmas;
    }

    Document of(Assertion assertion) {
        Document document = new Document();
        document.add(new StringField(URI, assertion.uri(), Field.Store.NO));
        Stream.of(assertion.start(), assertion.end()).distinct().forEach(node -> {
            document.add(new StringField(NODE, node, Field.Store.NO));
            document.add(new StringField(FORM, form(ConceptUri.phrase(node), node), Field.Store.NO));
        });
        document.add(new StoredField(START, assertion.start()));
        document.add(new StoredField(RELATION, assertion.relation()));
        document.add(new StoredField(END, assertion.end()));
        document.add(new StoredField(WEIGHT, assertion.weight()));
        document.add(new NumericDocValuesField(WEIGHT, Double.doubleToRawLongBits(assertion.weight())));
        document.add(new StoredField(SOURCE, assertion.source()));
        document.add(new StoredField(LICENCE, assertion.licence()));
        return document;
    }

    private String form(String phrase, String node) {
        return lemmas.of(phrase) + "\t" + node;
    }

    /** The node of a key: the one of its very words, or else the one of its lemmas with the most edges. */
    Optional<String> node(IndexSearcher searcher, String key) throws IOException {
        if (key.length() < BackgroundKnowledge.SHORTEST_KEY) {
            return Optional.empty();
        }
        String exact = ConceptUri.ofPhrase(key);
        if (searcher.getIndexReader().docFreq(new Term(NODE, exact)) > 0) {
            return Optional.of(exact);
        }
        String prefix = form(key, "");
        Optional<String> best = Optional.empty();
        int most = 0;
        for (String node : nodes(searcher, prefix)) {
            int edges = searcher.getIndexReader().docFreq(new Term(NODE, node));
            if (edges > most) {
                most = edges;
                best = Optional.of(node);
            }
        }
        return best;
    }

    private static List<String> nodes(IndexSearcher searcher, String prefix) throws IOException {
        BytesRef from = new BytesRef(prefix);
        List<String> nodes = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(FORM);
            if (terms != null) {
                collect(terms.iterator(), from, nodes);
            }
        }
        return nodes.stream().sorted().distinct().toList();
    }

    private static void collect(TermsEnum terms, BytesRef prefix, List<String> nodes) throws IOException {
        boolean more = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && org.apache.lucene.util.StringHelper.startsWith(terms.term(), prefix)) {
            String term = terms.term().utf8ToString();
            nodes.add(term.substring(term.indexOf('\t') + 1));
            more = terms.next() != null;
        }
    }

    /** The weightiest edges that touch all the nodes. */
    List<BackgroundEdge> edges(IndexSearcher searcher, int limit, String... nodes) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String node : nodes) {
            all.add(new TermQuery(new Term(NODE, node)), Occur.FILTER);
        }
        List<BackgroundEdge> edges = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all.build(), limit, WEIGHTIEST).scoreDocs) {
            edges.add(edge(searcher.storedFields().document(hit.doc)));
        }
        return edges.stream().distinct().toList();
    }

    private static BackgroundEdge edge(Document document) {
        return new BackgroundEdge(
                ConceptUri.iri(document.get(START)),
                document.get(RELATION),
                ConceptUri.iri(document.get(END)),
                document.getField(WEIGHT).numericValue().doubleValue(),
                document.get(SOURCE),
                document.get(LICENCE));
    }
}
