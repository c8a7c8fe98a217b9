package io.whence.evaluation;

import io.whence.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Predictors that deserve nothing; what a metric gives them shows what it is worth. */
public enum Nonsense {
    /** Each sentence is the cause of itself. */
    WHOLE_SENTENCES {
        @Override
        List<Prediction.Relation> relations(GoldText text) {
            List<Prediction.Relation> relations = new ArrayList<>();
            sentences(text.text()).forEach(span -> relations.add(relation(span, span)));
            return relations;
        }
    },
    /** The whole text is the cause of itself. */
    WHOLE_TEXT {
        @Override
        List<Prediction.Relation> relations(GoldText text) {
            Span all = new Span(0, length(text));
            return List.of(relation(all, all));
        }
    },
    /** The first half of the text is the cause of the second. */
    HALVES {
        @Override
        List<Prediction.Relation> relations(GoldText text) {
            int middle = length(text) / 2;
            return List.of(relation(new Span(0, middle), new Span(middle, length(text))));
        }
    },
    /** One cause and one effect anywhere, the same at each call. */
    RANDOM {
        @Override
        List<Prediction.Relation> relations(GoldText text) {
            Random random = new Random(text.id().hashCode());
            return List.of(relation(anywhere(random, length(text)), anywhere(random, length(text))));
        }
    },
    /** Each text is causal, without a relation. */
    EVERYTHING_CAUSAL {
        @Override
        List<Prediction.Relation> relations(GoldText text) {
            return List.of();
        }
    };

    abstract List<Prediction.Relation> relations(GoldText text);

    /** What it says of a text. */
    public Prediction of(GoldText text) {
        return new Prediction(true, 1, "direct", length(text) < 2 ? List.of() : relations(text));
    }

    private static int length(GoldText text) {
        return text.text().codePointCount(0, text.text().length());
    }

    private static Prediction.Relation relation(Span cause, Span effect) {
        return new Prediction.Relation(List.of(cause), List.of(effect), List.of(), "cause", 1);
    }

    private static Span anywhere(Random random, int length) {
        int start = random.nextInt(length);
        return new Span(start, start + 1 + random.nextInt(length - start));
    }

    private static List<Span> sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        List<Span> spans = new ArrayList<>();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            spans.add(new Span(text.codePointCount(0, from), text.codePointCount(0, to)));
            from = to;
        }
        return spans;
    }
}
