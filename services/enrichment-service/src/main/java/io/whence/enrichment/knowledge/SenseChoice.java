package io.whence.enrichment.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;

/**
 * The sense of a word that research papers mean, where that can be told without context: the only one, or the one that
 * outweighs the others by far. A sense weighs as often as it was used in the texts that WordNet counted, times how
 * fitting its field is for a cause or an effect.
 *
 * @param score how sure the choice is, 0 to 1
 */
record SenseChoice(Synset synset, double score) {
    private static final double ONLY_SENSE = 0.95;
    private static final double LEAST_SHARE = 0.8;
    private static final double USES_TAKEN_FOR_GRANTED = 0.5;
    private static final int FAR_COMMONER = 20;
    private static final int RARE = 2;
    private static final double OTHER_FIELD = 0.3;
    private static final Map<String, Double> FIELDS = Map.ofEntries(
            Map.entry("noun.state", 1.0),
            Map.entry("noun.process", 1.0),
            Map.entry("noun.phenomenon", 1.0),
            Map.entry("noun.attribute", 0.9),
            Map.entry("noun.act", 0.9),
            Map.entry("noun.feeling", 0.9),
            Map.entry("noun.substance", 0.9),
            Map.entry("noun.body", 0.9),
            Map.entry("noun.event", 0.8),
            Map.entry("noun.cognition", 0.7),
            Map.entry("noun.food", 0.7),
            Map.entry("noun.possession", 0.7),
            Map.entry("noun.animal", 0.6),
            Map.entry("noun.plant", 0.6),
            Map.entry("noun.person", 0.5),
            Map.entry("noun.group", 0.5),
            Map.entry("noun.artifact", 0.5));

    /**
     * The choice for a noun; empty if it is not sure enough.
     *
     * @param adjective the same form as an adjective; where that is the commoner use, the noun is not what is meant
     * @param verb likewise, where it is far commoner
     */
    static Optional<SenseChoice> of(IndexWord noun, Optional<IndexWord> adjective, Optional<IndexWord> verb) {
        boolean otherMeant = meant(adjective, noun, 1) || meant(verb, noun, FAR_COMMONER);
        return otherMeant || rareGerund(noun)
                ? Optional.empty()
                : likeliest(noun).filter(choice -> !names(choice.synset));
    }

    private static boolean meant(Optional<IndexWord> other, IndexWord noun, int commoner) {
        return other.isPresent() && (uses(noun) == 0 || uses(other.get()) > commoner * uses(noun));
    }

    /** Whether it is somebody's name: "peter" in a paper is seldom the apostle. */
    private static boolean names(Synset sense) {
        return sense.getLexFileName().equals("noun.person")
                && !sense.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty();
    }

    /** "altering" is seldom the sterilization of an animal: most gerunds are entries only for an odd sense. */
    private static boolean rareGerund(IndexWord noun) {
        return noun.getLemma().endsWith("ing") && !noun.getLemma().contains(" ") && uses(noun) <= RARE;
    }

    private static int uses(IndexWord word) {
        return word.getSenses().stream()
                .mapToInt(sense -> uses(sense, word.getLemma()))
                .sum();
    }

    private static Optional<SenseChoice> likeliest(IndexWord word) {
        List<Synset> senses = word.getSenses();
        if (senses.size() == 1) {
            return Optional.of(new SenseChoice(senses.get(0), ONLY_SENSE));
        }
        double all = senses.stream().mapToDouble(sense -> weight(sense, word)).sum();
        return senses.stream()
                .max(Comparator.comparingDouble(sense -> weight(sense, word)))
                .map(best -> new SenseChoice(best, weight(best, word) / all))
                .filter(choice -> choice.score >= LEAST_SHARE);
    }

    private static double weight(Synset sense, IndexWord word) {
        double field = FIELDS.getOrDefault(sense.getLexFileName(), OTHER_FIELD);
        return field * (uses(sense, word.getLemma()) + USES_TAKEN_FOR_GRANTED);
    }

    private static int uses(Synset sense, String lemma) {
        return sense.getWords().stream()
                .filter(form -> form.getLemma().equalsIgnoreCase(lemma))
                .mapToInt(Word::getUseCount)
                .findFirst()
                .orElse(0);
    }
}
