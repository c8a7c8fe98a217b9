package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A line of the accuracy table.
 *
 * @param set the annotated set
 * @param name what the figure is
 * @param path where it stands among the figures of an extractor, such as {@code /stance/correctOfFoundPairs}
 * @param goal what was asked
 */
record Row(AnnotatedSet set, String name, String path, Goal goal) {
    Figure of(JsonNode figures, String extractor) {
        return Figure.of(
                figures.path("sets").path(set.fileName()).path(extractor).at(path));
    }

    String line(JsonNode figures) {
        Figure trained = of(figures, "model");
        return "| " + set.fileName() + " | " + name + " | **" + trained.brief() + "**"
                + trained.text().substring(trained.brief().length()) + " | "
                + of(figures, "patterns").text() + " | " + goal.beside(trained) + " |";
    }
}
