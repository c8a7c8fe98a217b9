package io.whence.evaluation.evidence;

import io.whence.evaluation.Counts;
import io.whence.evaluation.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Questions about trials and what evidence answers to them. Intervals are by resampling papers.
 *
 * @param papers the questions of each paper with their answers
 */
record Answers(List<List<Answer>> papers) {
    /**
     * A question, with the surest evidence that is about it.
     *
     * @param surest empty if none is about it
     */
    record Answer(TrialQuestion question, Optional<Evidence> surest) {
        Optional<TrialQuestion.Finding> given() {
            return surest.flatMap(question::answer);
        }

        boolean right() {
            return given().filter(found -> found == question.label()).isPresent();
        }
    }

    /** The answers that the evidence of each paper gives to the questions about it. */
    static Answers of(
            List<Paper> papers, Map<String, List<TrialQuestion>> questions, Map<String, List<Evidence>> evidence) {
        List<List<Answer>> answers = new ArrayList<>();
        for (Paper paper : papers) {
            List<Evidence> of = evidence.getOrDefault(paper.id(), List.of());
            answers.add(questions.getOrDefault(paper.id(), List.of()).stream()
                    .map(question -> new Answer(question, question.surest(of)))
                    .toList());
        }
        return new Answers(List.copyOf(answers));
    }

    /** Ready for JSON. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        ToIntFunction<Answer> asked = answer -> 1;
        ToIntFunction<Answer> matched = answer -> answer.surest().isPresent() ? 1 : 0;
        ToIntFunction<Answer> answered = answer -> answer.given().isPresent() ? 1 : 0;
        ToIntFunction<Answer> right = answer -> answer.right() ? 1 : 0;
        share(figures, "withEvidence", matched, asked);
        share(figures, "answered", answered, asked);
        share(figures, "rightOfAnswered", right, answered);
        share(figures, "rightOfAll", right, asked);
        figures.put("answersByLabel", byLabel());
        return figures;
    }

    private void share(
            Map<String, Object> figures, String name, ToIntFunction<Answer> some, ToIntFunction<Answer> all) {
        new Tally(papers.stream()
                        .map(answers -> new Counts(
                                0,
                                0,
                                answers.stream().mapToInt(some).sum(),
                                answers.stream().mapToInt(all).sum()))
                        .toList())
                .share()
                .ifPresent(share -> figures.put(name, share));
    }

    /** How often each answer was given to questions of each label; {@code none} if none was. */
    private Map<String, Map<String, Long>> byLabel() {
        return papers.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        answer -> answer.question().label().label(),
                        TreeMap::new,
                        Collectors.groupingBy(Answers::name, TreeMap::new, Collectors.counting())));
    }

    private static String name(Answer answer) {
        return answer.given().map(TrialQuestion.Finding::label).orElse("none");
    }

    /** A line for each question, to look at. */
    Table table() {
        List<List<String>> rows = new ArrayList<>();
        papers.stream().flatMap(List::stream).forEach(answer -> rows.add(row(answer)));
        return new Table(
                List.of(
                        "paper",
                        "prompt",
                        "intervention",
                        "outcome",
                        "label",
                        "answer",
                        "cause",
                        "effect",
                        "sign",
                        "stance",
                        "confidence",
                        "sentence"),
                rows);
    }

    private static List<String> row(Answer answer) {
        TrialQuestion question = answer.question();
        List<String> row = new ArrayList<>(List.of(
                question.paper(),
                question.prompt(),
                question.intervention(),
                question.outcome(),
                question.label().label(),
                name(answer)));
        row.addAll(answer.surest()
                .map(evidence -> List.of(
                        evidence.cause().words(),
                        evidence.effect().words(),
                        evidence.said().sign().wireName(),
                        evidence.said().stance().wireName(),
                        String.valueOf(evidence.confidence()),
                        evidence.sentence()))
                .orElse(List.of("", "", "", "", "", "")));
        return row;
    }
}
