package io.whence.evaluation;

import io.whence.model.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Figures of corpora that mark, besides cause and effect, what the text says of their relation. Associations and
 * hypotheses are marked there as relations, so predicted ones count too.
 *
 * <p>The headline is {@code strict}: cause and effect match one to one (both IoU at least 0.5 over their characters), and
 * sign, stance and strength are as marked. {@code right} tells, of the pairs that match, how many have each right;
 * {@code fromConfidence} what saying only the surer ones gives.
 */
final class AcademicReport {
    private static final Map<String, BiPredicate<Attributes, Attributes>> ATTRIBUTES = attributes();

    private final List<AcademicText> texts;

    private AcademicReport(List<AcademicText> texts) {
        this.texts = texts;
    }

    private static Map<String, BiPredicate<Attributes, Attributes>> attributes() {
        Map<String, BiPredicate<Attributes, Attributes>> attributes = new LinkedHashMap<>();
        attributes.put("sign", (one, other) -> one.sign() == other.sign());
        attributes.put("stance", (one, other) -> one.stance() == other.stance());
        attributes.put("strength", (one, other) -> one.strength() == other.strength());
        attributes.put("hedged", (one, other) -> one.hedged() == other.hedged());
        attributes.put("statement", (one, other) -> one.statement() == other.statement());
        return attributes;
    }

    /** The figures of each kind of text and of all together, if the corpus marks what they are about. */
    static Optional<Map<String, Object>> of(List<GoldText> gold, List<Prediction> predictions) {
        boolean marked = gold.stream()
                .flatMap(text -> text.relations().stream())
                .anyMatch(relation -> relation.attributes().isPresent());
        if (!marked) {
            return Optional.empty();
        }
        Map<String, List<AcademicText>> groups = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            AcademicText text = new AcademicText(gold.get(i), predictions.get(i));
            groups.computeIfAbsent(gold.get(i).kindOfText(), kind -> new ArrayList<>())
                    .add(text);
            groups.computeIfAbsent("together", kind -> new ArrayList<>()).add(text);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        groups.forEach((kind, texts) -> figures.put(kind, new AcademicReport(texts).figures()));
        return Optional.of(figures);
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("texts", texts.size());
        putScore(figures, "span", AcademicText::spans);
        putScore(figures, "pair", AcademicText::pairs);
        putScore(figures, "strict", AcademicText::strict);
        putScore(figures, "strictWithAntecedents", AcademicText::strictWithAntecedents);
        Map<String, Object> strengths = new LinkedHashMap<>();
        for (Strength strength : Strength.values()) {
            putScore(strengths, strength.wireName(), text -> text.strict(strength));
        }
        figures.put("strictByStrength", strengths);
        Map<String, Object> right = new LinkedHashMap<>();
        ATTRIBUTES.forEach(
                (name, same) -> tally(text -> text.right(same)).share().ifPresent(share -> right.put(name, share)));
        figures.put("right", right);
        figures.put("fromConfidence", ConfidencePoints.of(texts));
        return figures;
    }

    private void putScore(Map<String, Object> figures, String name, Function<AcademicText, Counts> count) {
        tally(count).score().ifPresent(score -> figures.put(name, score));
    }

    private Tally tally(Function<AcademicText, Counts> count) {
        return new Tally(texts.stream().map(count).toList());
    }
}
