package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Strict scores, worked by hand. */
class AcademicReportTest {
    private static final Marked LIME =
            new Marked("Lime raised the harvest, which pleased the growers, but clover did not change it.");
    private static final Attributes RAISES =
            new Attributes(Sign.POSITIVE, Stance.SUPPORTS, Strength.DIRECT, false, StatementKind.OWN);
    private static final Attributes GOES_WITH =
            new Attributes(Sign.POSITIVE, Stance.SUPPORTS, Strength.CORRELATIONAL, false, StatementKind.OWN);
    private static final GoldText ONE = text("general", gold("Lime", "harvest", RAISES));

    @Test
    void aRelationWithAllRightIsRight() {
        Map<String, Object> figures = figures(ONE, found("Lime", "the harvest", RAISES));

        assertThat(f1(figures, "general", "pair")).isEqualTo(1.0);
        assertThat(f1(figures, "general", "strict")).isEqualTo(1.0);
    }

    @Test
    void aWrongSignStanceOrStrengthIsNoStrictMatchButAPair() {
        for (Attributes wrong : List.of(
                new Attributes(Sign.NEGATIVE, Stance.SUPPORTS, Strength.DIRECT, false, StatementKind.OWN),
                new Attributes(Sign.POSITIVE, Stance.REFUTES, Strength.DIRECT, false, StatementKind.OWN),
                new Attributes(Sign.POSITIVE, Stance.SUPPORTS, Strength.CONDITIONAL, false, StatementKind.OWN))) {
            Map<String, Object> figures = figures(ONE, found("Lime", "harvest", wrong));

            assertThat(f1(figures, "general", "pair")).isEqualTo(1.0);
            assertThat(f1(figures, "general", "strict")).isZero();
        }
    }

    @Test
    void hedgingAndKindOfStatementAreScoredOfFoundPairsAlone() {
        Attributes hedged = new Attributes(Sign.POSITIVE, Stance.SUPPORTS, Strength.DIRECT, true, StatementKind.CITED);

        Map<String, Object> figures = figures(ONE, found("Lime", "harvest", hedged));

        assertThat(f1(figures, "general", "strict")).isEqualTo(1.0);
        assertThat(number(figures, "share", "general", "right", "sign")).isEqualTo(1.0);
        assertThat(number(figures, "share", "general", "right", "hedged")).isZero();
        assertThat(number(figures, "share", "general", "right", "statement")).isZero();
    }

    @Test
    void anAssociationIsFoundAmongTheAssociations() {
        GoldText text = text("trial", gold("Lime", "harvest", GOES_WITH));
        Prediction prediction =
                new Prediction(false, 0.1, "correlational", List.of(), List.of(found("Lime", "harvest", GOES_WITH)));

        Map<String, Object> figures =
                AcademicReport.of(List.of(text), List.of(prediction)).orElseThrow();

        assertThat(f1(figures, "trial", "strict")).isEqualTo(1.0);
        assertThat(f1(figures, "trial", "strictByStrength", "correlational")).isEqualTo(1.0);
    }

    @Test
    void anAssociationTheOtherWayRoundIsNotAsMarked() {
        GoldText text = text("general", gold("Lime", "harvest", GOES_WITH));

        Map<String, Object> figures = figures(text, found("harvest", "Lime", GOES_WITH));

        assertThat(f1(figures, "general", "pair")).isZero();
    }

    @Test
    void matchingIsOneToOne() {
        Map<String, Object> figures =
                figures(ONE, found("Lime", "harvest", RAISES), found("Lime", "the harvest", RAISES));

        assertThat(number(figures, "precision", "general", "strict")).isEqualTo(0.5);
        assertThat(number(figures, "recall", "general", "strict")).isEqualTo(1.0);
    }

    @Test
    void aDiscontinuousArgumentIsComparedByItsCharacters() {
        GoldRelation relation = gold(LIME.at("Lime", "growers"), LIME.at("harvest"), RAISES, List.of());
        GoldText text = text("general", relation);

        Map<String, Object> whole = figures(text, found(LIME.at("Lime", "growers"), LIME.at("harvest"), RAISES));
        Map<String, Object> firstPiece = figures(text, found(LIME.at("Lime"), LIME.at("harvest"), RAISES));

        assertThat(f1(whole, "general", "strict")).isEqualTo(1.0);
        assertThat(f1(firstPiece, "general", "strict")).isZero();
    }

    @Test
    void whatAPronounStandsForIsRightOnlyWhereAntecedentsCount() {
        GoldRelation which = gold(LIME.at("which"), LIME.at("growers"), RAISES, LIME.at("Lime raised the harvest"));

        Map<String, Object> figures =
                figures(text("general", which), found("Lime raised the harvest", "the growers", RAISES));

        assertThat(f1(figures, "general", "strict")).isZero();
        assertThat(f1(figures, "general", "strictWithAntecedents")).isEqualTo(1.0);
    }

    @Test
    void kindsOfTextAreScoredApartAndTogether() {
        GoldText trial = text("trial", gold("clover", "it", RAISES));
        Prediction right = Marked.causal(found("Lime", "harvest", RAISES));

        Map<String, Object> figures = AcademicReport.of(List.of(ONE, trial), List.of(right, Marked.notCausal()))
                .orElseThrow();

        assertThat(f1(figures, "general", "strict")).isEqualTo(1.0);
        assertThat(f1(figures, "trial", "strict")).isZero();
        assertThat(number(figures, "recall", "together", "strict")).isEqualTo(0.5);
    }

    @Test
    void whatIsFoundInATextWithoutRelationsIsAnError() {
        Prediction found = Marked.causal(found("Lime", "harvest", RAISES));

        Map<String, Object> figures = AcademicReport.of(List.of(ONE, text("general")), List.of(found, found))
                .orElseThrow();

        assertThat(number(figures, "precision", "general", "strict")).isEqualTo(0.5);
    }

    @Test
    void sayingOnlyTheSurerOnesIsShownForEachConfidence() {
        Prediction.Relation faint = new Prediction.Relation(
                LIME.at("clover"), LIME.at("harvest"), List.of(), "cause", 0.3, Optional.of(RAISES));

        Map<String, Object> figures = figures(ONE, found("Lime", "harvest", RAISES), faint);
        List<?> points = (List<?>) ((Map<?, ?>) figures.getOrDefault("general", Map.of())).get("fromConfidence");

        assertThat(points.get(6)).asString().contains("least=0.3", "precision=0.5");
        assertThat(points.get(7))
                .asString()
                .contains("least=0.35", "precision=1.0")
                .doesNotContain("precision=0.5");
    }

    @Test
    void corporaThatMarkArgumentsAloneHaveNoSuchFigures() {
        assertThat(AcademicReport.of(List.of(LIME.gold(LIME.relation("Lime", "harvest"))), List.of(Marked.notCausal())))
                .isEmpty();
    }

    private static GoldText text(String kind, GoldRelation... relations) {
        GoldText.Label label = relations.length == 0 ? GoldText.Label.NOT_CAUSAL : GoldText.Label.CAUSAL;
        return new GoldText("t", LIME.text(), label, "", true, List.of(relations), SectionRole.RESULTS, kind);
    }

    private static GoldRelation gold(String cause, String effect, Attributes attributes) {
        return gold(LIME.at(cause), LIME.at(effect), attributes, List.of());
    }

    private static GoldRelation gold(
            List<Span> cause, List<Span> effect, Attributes attributes, List<Span> causeAntecedent) {
        return new GoldRelation(
                cause, effect, List.of(), "cause", true, "", "", Optional.of(attributes), causeAntecedent, List.of());
    }

    private static Prediction.Relation found(String cause, String effect, Attributes attributes) {
        return found(LIME.at(cause), LIME.at(effect), attributes);
    }

    private static Prediction.Relation found(List<Span> cause, List<Span> effect, Attributes attributes) {
        return new Prediction.Relation(cause, effect, List.of(), "cause", 1, Optional.of(attributes));
    }

    private static Map<String, Object> figures(GoldText text, Prediction.Relation... found) {
        return AcademicReport.of(List.of(text), List.of(Marked.causal(found))).orElseThrow();
    }

    private static double f1(Map<String, Object> figures, String... path) {
        return number(figures, "f1", path);
    }

    private static double number(Map<String, Object> figures, String name, String... path) {
        Object node = figures;
        for (String step : path) {
            node = ((Map<?, ?>) node).get(step);
        }
        assertThat(node).as(Arrays.toString(path)).isInstanceOf(Map.class);
        return ((Number) ((Map<?, ?>) node).get(name)).doubleValue();
    }
}
