package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import io.whence.graph.LabelCounts;
import io.whence.graph.MergedConcept;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * A concept with how often it is worded how, so that its label can be found anew without reading all its mentions.
 *
 * @param labels none if it was stored before labels were counted
 */
record CountedConcept(Concept concept, LabelCounts labels) {
    private static final String SEPARATOR = "\t";

    static CountedConcept read(Value node) {
        Map<String, Integer> counts = node.get("labels").isNull()
                ? Map.of()
                : node.get("labels").asList(Value::asString).stream()
                        .map(text -> text.split(SEPARATOR, 2))
                        .collect(toMap(parts -> parts[1], parts -> Integer.parseInt(parts[0])));
        return new CountedConcept(ElementRow.concept(node).concept(), new LabelCounts(counts));
    }

    static CountedConcept once(Concept mention) {
        return new CountedConcept(mention, LabelCounts.of(List.of(mention)));
    }

    /** One of several with the same key. */
    static CountedConcept merged(List<CountedConcept> parts) {
        LabelCounts all = LabelCounts.sum(parts.stream().map(CountedConcept::labels));
        return new CountedConcept(
                MergedConcept.of(parts.stream().map(CountedConcept::concept).toList(), all), all);
    }

    ConceptId id() {
        return concept.id();
    }

    /** Count and label, joined by a tab, as the node keeps them. */
    List<String> stored() {
        return labels.counts().entrySet().stream()
                .map(entry -> entry.getValue() + SEPARATOR + entry.getKey())
                .sorted()
                .toList();
    }
}
