package io.whence.enrichment;

import io.whence.enrichment.concept.ConceptNormalizer;
import io.whence.enrichment.concept.Denotation;
import io.whence.enrichment.concept.Denotation.Named;
import io.whence.enrichment.knowledge.BackgroundKnowledge;
import io.whence.model.Argument;
import io.whence.model.Concept;
import io.whence.model.EnrichedRelation;
import io.whence.model.Relation;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The step: relations in, the same relations with their concepts out. A concept is what an argument denotes, found by
 * {@link ConceptNormalizer}; its links, and the edges between cause and effect, come from {@link BackgroundKnowledge}.
 *
 * <p>The sign between the concepts is the relation's sign times the directions folded out of cause and effect; unknown
 * if any of the three is. A relation is left out if an argument denotes nothing by itself ("this"), or if cause and
 * effect are one concept. Knowledge never removes a relation. Safe for use by many threads.
 */
public final class ConceptLinker {
    private final ConceptNormalizer normalizer;
    private final BackgroundKnowledge knowledge;
    private final UnaryOperator<String> labels;

    /** @param labels the readable form of a key; a function of the key alone, so that a concept has one label */
    public ConceptLinker(ConceptNormalizer normalizer, BackgroundKnowledge knowledge, UnaryOperator<String> labels) {
        this.normalizer = normalizer;
        this.knowledge = knowledge;
        this.labels = labels;
    }

    /** The relations of a passage with their concepts. */
    public Enrichment enrich(RelationsExtracted extracted) {
        List<EnrichedRelation> enriched = new ArrayList<>();
        int unnamed = 0;
        int circular = 0;
        for (Relation relation : extracted.relations()) {
            Optional<Named> cause = named(relation.cause(), extracted.acronyms());
            Optional<Named> effect = named(relation.effect(), extracted.acronyms());
            if (cause.isEmpty() || effect.isEmpty()) {
                unnamed++;
            } else if (cause.get().key().equals(effect.get().key())) {
                circular++;
            } else {
                enriched.add(enriched(relation, cause.get(), effect.get()));
            }
        }
        RelationsEnriched event = new RelationsEnriched(
                extracted.ref(), extracted.offset(), extracted.section(), extracted.run(), enriched);
        return new Enrichment(event, unnamed, circular);
    }

    private Optional<Named> named(Argument argument, Map<String, String> acronyms) {
        Denotation denotation = normalizer.normalize(argument, acronyms);
        return denotation.fold(Optional::of, nothing -> Optional.empty());
    }

    private EnrichedRelation enriched(Relation relation, Named cause, Named effect) {
        return new EnrichedRelation(
                relation,
                concept(cause.key()),
                concept(effect.key()),
                relation.sign().times(cause.direction()).times(effect.direction()),
                knowledge.between(cause.key(), effect.key()));
    }

    private Concept concept(String key) {
        return Concept.ofKey(key, labels.apply(key), knowledge.links(key));
    }
}
