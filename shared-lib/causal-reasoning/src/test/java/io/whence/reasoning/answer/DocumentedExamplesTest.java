package io.whence.reasoning.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.reasoning.request.QuestionList;
import io.whence.reasoning.request.ReasoningText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation says what the engine does. */
class DocumentedExamplesTest {

    private static final Path DOCS = Path.of("../../docs");

    @Test
    void theExamplesOfTheFamiliesAreAnsweredAsWritten() throws IOException {
        var text = Files.readString(DOCS.resolve("reasoning.md"));
        var rows = text.substring(text.indexOf("| given | asked | answer |"))
                .lines()
                .skip(2)
                .filter(line -> line.startsWith("|"))
                .map(line -> line.replace("\\|", "\u0001").split("\\|", -1))
                .toList();

        assertThat(rows).hasSizeGreaterThan(15);
        for (var row : rows) {
            var cells = Stream.of(row)
                    .map(cell -> cell.strip().replace('\u0001', '|'))
                    .toList();
            var answer = Reasoner.answer(ReasoningText.of(cells.get(1), cells.get(2)));
            assertThat(answer.answer()).as(cells.get(2)).isEqualTo(cells.get(3));
        }
    }

    /** After a change that is meant: WHENCE_UPDATE_DOCS=true ./mvnw test -Dtest=DocumentedExamplesTest, and read the difference. */
    @Test
    void theListOfQuestionsIsTheOneThatIsPublished() throws IOException {
        var current =
                "# What can be asked\n\nTaken from the grammars; X, Y, Z and W stand for variables. One example of each wording.\n"
                        + section("Questions", QuestionList.questions())
                        + section("Statements", QuestionList.statements())
                        + section("Hypotheses over correlations", QuestionList.hypotheses());
        var file = DOCS.resolve("questions.md");
        if ("true".equals(System.getenv("WHENCE_UPDATE_DOCS"))) {
            Files.writeString(file, current);
        }

        assertThat(current.lines()).containsExactlyElementsOf(Files.readAllLines(file));
    }

    private static String section(String title, List<QuestionList.Entry> entries) {
        var text = new StringBuilder("\n## " + title + "\n");
        for (var entry : entries) {
            text.append("\n**").append(entry.kind().replace('_', ' ')).append("**\n\n");
            entry.wordings()
                    .forEach(wording -> text.append("- ").append(wording).append('\n'));
        }
        return text.toString();
    }
}
