package io.whence.ontology;

/** The terms of the vocabulary {@code wh:} as IRIs. A test holds them to {@code whence.ttl}. */
public final class Wh {
    /** Namespace of the vocabulary. */
    public static final String NAMESPACE = "https://whence.io/ns#";

    public static final String DOCUMENT = NAMESPACE + "Document";
    public static final String PASSAGE = NAMESPACE + "Passage";
    public static final String CONCEPT = NAMESPACE + "Concept";
    public static final String CONCEPT_MERGE = NAMESPACE + "ConceptMerge";
    public static final String CAUSAL_CLAIM = NAMESPACE + "CausalClaim";
    public static final String ASSOCIATION = NAMESPACE + "Association";
    public static final String EVIDENCE = NAMESPACE + "Evidence";
    public static final String EXTRACTOR = NAMESPACE + "Extractor";
    public static final String KNOWLEDGE_LINK = NAMESPACE + "KnowledgeLink";
    public static final String BACKGROUND_ASSERTION = NAMESPACE + "BackgroundAssertion";

    public static final String GENERATION = NAMESPACE + "generation";
    public static final String RETRACTED = NAMESPACE + "retracted";
    public static final String AUTHORSHIP_CLASS = NAMESPACE + "Authorship";
    public static final String AUTHORSHIP = NAMESPACE + "authorship";
    public static final String RANK = NAMESPACE + "rank";
    public static final String NAME = NAMESPACE + "name";
    public static final String DOI = NAMESPACE + "doi";
    public static final String PMID = NAMESPACE + "pmid";
    public static final String SECTION = NAMESPACE + "section";

    public static final String KEY = NAMESPACE + "key";
    public static final String GROUP = NAMESPACE + "group";
    public static final String MERGES = NAMESPACE + "merges";
    public static final String REASON = NAMESPACE + "reason";
    public static final String ASSERTED_BY = NAMESPACE + "assertedBy";

    public static final String CAUSE = NAMESPACE + "cause";
    public static final String EFFECT = NAMESPACE + "effect";
    public static final String MEMBER = NAMESPACE + "member";
    public static final String SIGN = NAMESPACE + "sign";
    public static final String BELIEF = NAMESPACE + "belief";
    public static final String SUPPORTING_STUDIES = NAMESPACE + "supportingStudies";
    public static final String REFUTING_STUDIES = NAMESPACE + "refutingStudies";
    public static final String NULL_STUDIES = NAMESPACE + "nullStudies";
    public static final String BELIEF_RULE = NAMESPACE + "beliefRule";
    public static final String AFFIRMED = NAMESPACE + "affirmed";
    public static final String HAS_EVIDENCE = NAMESPACE + "evidence";
    public static final String CAUSES = NAMESPACE + "causes";
    public static final String PREVENTS = NAMESPACE + "prevents";

    public static final String WATERMARK = NAMESPACE + "watermark";

    public static final String STANCE = NAMESPACE + "stance";
    public static final String STRENGTH = NAMESPACE + "strength";
    public static final String KIND = NAMESPACE + "kind";
    public static final String HEDGED = NAMESPACE + "hedged";
    public static final String STATEMENT_KIND = NAMESPACE + "statementKind";
    public static final String CONFIDENCE = NAMESPACE + "confidence";
    public static final String CAUSE_SPAN = NAMESPACE + "causeSpan";
    public static final String EFFECT_SPAN = NAMESPACE + "effectSpan";
    public static final String SIGNAL_SPAN = NAMESPACE + "signalSpan";
    public static final String CAUSE_CONCEPT = NAMESPACE + "causeConcept";
    public static final String EFFECT_CONCEPT = NAMESPACE + "effectConcept";
    public static final String CAUSE_TEXT = NAMESPACE + "causeText";
    public static final String EFFECT_TEXT = NAMESPACE + "effectText";

    public static final String BACKGROUND = NAMESPACE + "background";
    public static final String LINKED_CONCEPT = NAMESPACE + "concept";
    public static final String TARGET = NAMESPACE + "target";
    public static final String SCORE = NAMESPACE + "score";
    public static final String START = NAMESPACE + "start";
    public static final String END = NAMESPACE + "end";
    public static final String RELATION = NAMESPACE + "relation";
    public static final String WEIGHT = NAMESPACE + "weight";
    public static final String KNOWLEDGE_BASE = NAMESPACE + "knowledgeBase";

    private Wh() {}

    /**
     * A value of one of the closed lists.
     *
     * @param list {@code sign}, {@code stance}, {@code strength}, {@code kind}, {@code statement} or
     *     {@code section}
     * @param wireName its name on the wire, such as {@code null_result}
     */
    public static String value(String list, String wireName) {
        return NAMESPACE + list + "-" + wireName;
    }
}
