package io.whence.e2e.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("whence.root"));
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void everyJavaSampleIsOneThatCompiles() throws IOException {
        String compiled = inOneLine(
                Files.readString(ROOT.resolve("e2e-tests/src/test/java/io/whence/e2e/readme/ReadRelations.java")));

        List<String> samples = all(JAVA, readme()).map(match -> match.group(1)).toList();

        assertThat(samples).isNotEmpty().allSatisfy(sample -> assertThat(compiled)
                .contains(inOneLine(sample)));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Path> targets =
                all(LINK, readme()).map(match -> ROOT.resolve(match.group(1))).toList();

        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(target).exists());
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static java.util.stream.Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** How lines are broken is the formatter's affair. */
    private static String inOneLine(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
