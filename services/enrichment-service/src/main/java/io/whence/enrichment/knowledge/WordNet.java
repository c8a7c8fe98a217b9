package io.whence.enrichment.knowledge;

import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;

/**
 * WordNet 3.1, which comes with the service. A concept is linked to a synset only where {@link SenseChoice} is sure of
 * the sense; edges are those of that synset and, for causes and entailments, of the verbs it is derived from.
 */
public final class WordNet implements BackgroundKnowledge {
    private static final String SOURCE = "wordnet";
    private static final String LICENCE = "WordNet 3.1 licence (Princeton University)";
    private static final double WEIGHT = 1;
    private static final Set<String> HAPPENINGS =
            Set.of("noun.act", "noun.event", "noun.process", "noun.state", "noun.phenomenon", "noun.feeling");
    private static final Set<PointerType> VERB_RELATIONS = Set.of(PointerType.CAUSE, PointerType.ENTAILMENT);
    private static final Map<PointerType, String> RELATIONS = Map.of(
            PointerType.HYPERNYM, "IsA",
            PointerType.INSTANCE_HYPERNYM, "IsA",
            PointerType.PART_HOLONYM, "PartOf",
            PointerType.ANTONYM, "Antonym",
            PointerType.CAUSE, "Causes",
            PointerType.ENTAILMENT, "Entails");

    private static final Pattern PLURAL = Pattern.compile("[\\p{L}-]{2,}[^\\Ws]s");

    private final WordNetDictionary dictionary;

    private WordNet(WordNetDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Loads it from the class path, which takes about a second and 50 MB. */
    public static WordNet load() {
        return new WordNet(WordNetDictionary.load());
    }

    @Override
    public List<KnowledgeLink> links(String key) {
        return sense(key)
                .map(choice -> new KnowledgeLink(SOURCE, iri(choice.synset()), name(choice.synset()), choice.score()))
                .stream()
                .toList();
    }

    @Override
    public List<BackgroundEdge> edges(String key, int limit) {
        return sense(key).stream()
                .flatMap(choice -> edges(choice.synset()))
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public List<BackgroundEdge> between(String one, String other) {
        Optional<SenseChoice> first = sense(one);
        Optional<SenseChoice> second = sense(other);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        between(first.get().synset(), second.get().synset()),
                        between(second.get().synset(), first.get().synset()))
                .sorted()
                .distinct()
                .toList();
    }

    /** The singular of a noun; any other word as it is. */
    public String singular(String noun) {
        if (!PLURAL.matcher(noun).matches() || dictionary.word(POS.NOUN, noun).isPresent()) {
            return noun;
        }
        return dictionary.base(POS.NOUN, noun).orElseGet(() -> withoutS(noun));
    }

    /** The infinitive of a gerund; any other word as it is. */
    public String infinitive(String gerund) {
        return gerund.endsWith("ing") ? dictionary.base(POS.VERB, gerund).orElse(gerund) : gerund;
    }

    private static String withoutS(String noun) {
        boolean plural = noun.length() > 3 && !noun.endsWith("us") && !noun.endsWith("is");
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }

    private Optional<SenseChoice> sense(String key) {
        if (key.length() < SHORTEST_KEY) {
            return Optional.empty();
        }
        return Stream.of(key, key.replaceFirst(" ", "'s "), key.replaceFirst(" ", "-"), key.replaceFirst(" ", ""))
                .distinct()
                .flatMap(form -> dictionary.word(POS.NOUN, form).stream())
                .findFirst()
                .flatMap(noun ->
                        SenseChoice.of(noun, dictionary.word(POS.ADJECTIVE, key), dictionary.word(POS.VERB, key)));
    }

    private Stream<BackgroundEdge> edges(Synset synset) {
        return pointers(synset).flatMap(pointer -> edge(synset, pointer).stream());
    }

    private Stream<BackgroundEdge> between(Synset from, Synset to) {
        Stream<BackgroundEdge> direct = pointers(from)
                .filter(pointer -> dictionary.target(pointer).filter(to::equals).isPresent())
                .flatMap(pointer -> edge(from, pointer).stream());
        return Stream.concat(direct, verbEdges(from, to));
    }

    /** "killing" causes "death", since to kill causes to die. */
    private Stream<BackgroundEdge> verbEdges(Synset from, Synset to) {
        List<Synset> ends = verbs(to);
        return verbs(from).stream().flatMap(verb -> pointers(verb)
                .filter(pointer -> VERB_RELATIONS.contains(pointer.getType()))
                .filter(pointer ->
                        dictionary.target(pointer).filter(ends::contains).isPresent())
                .flatMap(pointer -> edge(verb, pointer).stream()));
    }

    /** Only of nouns for what happens: a snorkel is derived from a verb too, but is no breathing. */
    private List<Synset> verbs(Synset noun) {
        if (!HAPPENINGS.contains(noun.getLexFileName())) {
            return List.of();
        }
        return noun.getPointers(PointerType.DERIVATION).stream()
                .flatMap(pointer -> dictionary.target(pointer).stream())
                .filter(synset -> synset.getPOS() == POS.VERB)
                .distinct()
                .toList();
    }

    private static Stream<Pointer> pointers(Synset synset) {
        return synset.getPointers().stream().filter(pointer -> RELATIONS.containsKey(pointer.getType()));
    }

    private Optional<BackgroundEdge> edge(Synset from, Pointer pointer) {
        return dictionary
                .target(pointer)
                .map(to -> new BackgroundEdge(
                        iri(from),
                        RELATIONS.getOrDefault(pointer.getType(), "RelatedTo"),
                        iri(to),
                        WEIGHT,
                        SOURCE,
                        LICENCE));
    }

    /** As Princeton's RDF names the synsets of 3.1. */
    private static String iri(Synset synset) {
        return String.format(
                Locale.ROOT,
                "http://wordnet-rdf.princeton.edu/id/%08d-%s",
                synset.getOffset(),
                synset.getPOS().getKey());
    }

    private static String name(Synset synset) {
        return synset.getWords().get(0).getLemma();
    }
}
