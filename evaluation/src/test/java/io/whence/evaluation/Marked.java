package io.whence.evaluation;

import io.whence.model.Span;
import java.util.List;

/** Annotated texts and predictions for tests, their spans named by the words they cover. */
final class Marked {
    private final String text;

    Marked(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    List<Span> at(String... pieces) {
        return List.of(pieces).stream().map(this::span).toList();
    }

    private Span span(String piece) {
        int start = text.indexOf(piece);
        if (start < 0) {
            throw new IllegalArgumentException("'" + piece + "' is not in '" + text + "'");
        }
        return new Span(start, start + piece.length());
    }

    GoldText gold(GoldRelation... relations) {
        GoldText.Label label = relations.length == 0 ? GoldText.Label.NOT_CAUSAL : GoldText.Label.CAUSAL;
        return new GoldText("t", text, label, "", true, List.of(relations));
    }

    GoldText denial(GoldRelation... relations) {
        return new GoldText("t", text, GoldText.Label.NOT_CAUSAL, "", true, List.of(relations));
    }

    GoldRelation relation(String cause, String effect, String... signal) {
        return relation(cause, effect, "cause", signal);
    }

    GoldRelation counter(String cause, String effect) {
        return relation(cause, effect, "counter", new String[0]);
    }

    private GoldRelation relation(String cause, String effect, String polarity, String[] signal) {
        return new GoldRelation(at(cause), at(effect), at(signal), polarity, true, cause, effect);
    }

    GoldRelation paraphrased(String cause, String effect) {
        return new GoldRelation(List.of(), List.of(), List.of(), "cause", false, cause, effect);
    }

    Prediction.Relation found(double confidence, String cause, String effect, String... signal) {
        return new Prediction.Relation(at(cause), at(effect), at(signal), "cause", confidence);
    }

    Prediction.Relation denied(String cause, String effect) {
        return new Prediction.Relation(at(cause), at(effect), List.of(), "counter", 1);
    }

    static Prediction causal(Prediction.Relation... relations) {
        return new Prediction(true, 1, "direct", List.of(relations));
    }

    static Prediction notCausal(Prediction.Relation... relations) {
        return new Prediction(false, 0, "none", List.of(relations));
    }
}
