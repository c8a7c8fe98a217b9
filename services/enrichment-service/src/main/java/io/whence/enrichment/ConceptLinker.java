package io.whence.enrichment;

import io.whence.enrichment.concept.ConceptNormalizer;
import io.whence.enrichment.concept.Denotation;
import io.whence.enrichment.concept.Denotation.Named;
import io.whence.enrichment.concept.Denotation.Nothing;
import io.whence.enrichment.knowledge.BackgroundKnowledge;
import io.whence.model.Argument;
import io.whence.model.Concept;
import io.whence.model.EnrichedRelation;
import io.whence.model.EnricherVersion;
import io.whence.model.NoConcept;
import io.whence.model.Relation;
import io.whence.model.UnnamedRelation;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The step: relations in, the same relations with their concepts out. A concept is what an argument denotes, found by
 * {@link ConceptNormalizer}; its links, and the edges between cause and effect, come from {@link BackgroundKnowledge}.
 * An arm of a trial denotes what it was given, and keeps its words.
 *
 * <p>The sign between the concepts is the relation's sign times the directions folded out of cause and effect; unknown
 * if any of the three is. A relation of a list is taken apart where it is clear how. A relation stays a reading, with
 * the reason, if an argument names no variable ("this", "patients", a clause), or if cause and effect are one concept.
 * Knowledge never removes a relation. Safe for use by many threads.
 */
public final class ConceptLinker {
    /** Number of the rules by which arguments become concepts, the lexicon among them: a change of them is the next. */
    public static final int RULES = 1;

    private final ConceptNormalizer normalizer;
    private final BackgroundKnowledge knowledge;
    private final LongSupplier assertions;

    /**
     * A linker.
     *
     * @param assertions how many assertions have been imported by now
     */
    public ConceptLinker(ConceptNormalizer normalizer, BackgroundKnowledge knowledge, LongSupplier assertions) {
        this.normalizer = normalizer;
        this.knowledge = knowledge;
        this.assertions = assertions;
    }

    /** The relations of a passage with their concepts. */
    public Enrichment enrich(RelationsExtracted extracted) {
        // Asked first: with knowledge that comes in meanwhile, the same reading is enriched again as a newer one.
        EnricherVersion version = new EnricherVersion(RULES, assertions.getAsLong());
        List<EnrichedRelation> enriched = new ArrayList<>();
        List<UnnamedRelation> unnamed = new ArrayList<>();
        ArmArguments arms = new ArmArguments(extracted);
        int split = 0;
        for (Relation relation : extracted.relations()) {
            List<Relation> single = single(relation, extracted.acronyms());
            split += single.size() > 1 ? 1 : 0;
            for (Relation one : single) {
                enrich(one, arms, extracted.acronyms(), enriched, unnamed);
            }
        }
        RelationsEnriched event = new RelationsEnriched(
                extracted.ref(),
                extracted.offset(),
                extracted.section(),
                extracted.run(),
                Optional.of(version),
                enriched,
                unnamed);
        return new Enrichment(event, split);
    }

    private void enrich(
            Relation relation,
            ArmArguments arms,
            Map<String, String> acronyms,
            List<EnrichedRelation> enriched,
            List<UnnamedRelation> unnamed) {
        Denotation cause = denotation(arms.understood(relation.cause()), acronyms);
        Denotation effect = denotation(arms.understood(relation.effect()), acronyms);
        Optional<NoConcept> reason = reason(cause).or(() -> reason(effect));
        reason.ifPresentOrElse(why -> unnamed.add(new UnnamedRelation(relation, why)), () -> named(cause)
                .ifPresent(from -> named(effect).ifPresent(to -> {
                    if (from.key().equals(to.key())) {
                        unnamed.add(new UnnamedRelation(relation, NoConcept.CIRCULAR));
                    } else {
                        enriched.add(enriched(relation, from, to));
                    }
                })));
    }

    /** An arm that the document does not define points at something said elsewhere. */
    private Denotation denotation(Optional<Argument> understood, Map<String, String> acronyms) {
        return understood
                .map(argument -> normalizer.normalize(argument, acronyms))
                .orElseGet(() -> new Nothing(NoConcept.PRONOUN));
    }

    /** The relation, or one for each pair of what its lists name. */
    private List<Relation> single(Relation relation, Map<String, String> acronyms) {
        List<Argument> causes = parts(relation.cause(), acronyms);
        List<Argument> effects = parts(relation.effect(), acronyms);
        return causes.stream()
                .flatMap(cause -> effects.stream()
                        .map(effect -> causes.size() + effects.size() == 2
                                ? relation
                                : relation.between(cause, effect, relation.sentence())))
                .toList();
    }

    /** The argument itself, unless it is a list of which every part names something. */
    private List<Argument> parts(Argument argument, Map<String, String> acronyms) {
        boolean list = reason(normalizer.normalize(argument, acronyms))
                .filter(NoConcept.LIST::equals)
                .isPresent();
        List<Argument> parts = list ? normalizer.parts(argument) : List.of();
        boolean named = !parts.isEmpty()
                && parts.stream().allMatch(part -> named(normalizer.normalize(part, acronyms))
                        .isPresent());
        return named ? parts : List.of(argument);
    }

    private static Optional<Named> named(Denotation denotation) {
        return denotation.fold(Optional::of, nothing -> Optional.empty());
    }

    private static Optional<NoConcept> reason(Denotation denotation) {
        return denotation.fold(
                named -> Optional.empty(), nothing -> Optional.of(nothing).map(Nothing::reason));
    }

    private EnrichedRelation enriched(Relation relation, Named cause, Named effect) {
        return new EnrichedRelation(
                relation,
                concept(cause),
                concept(effect),
                relation.sign().times(cause.direction()).times(effect.direction()),
                knowledge.between(cause.key(), effect.key()));
    }

    private Concept concept(Named named) {
        return Concept.ofKey(named.key(), named.label(), knowledge.links(named.key()));
    }
}
