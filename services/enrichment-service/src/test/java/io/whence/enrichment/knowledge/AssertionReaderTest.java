package io.whence.enrichment.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionReaderTest {
    @Test
    void anEnglishRowIsAnAssertion() throws Exception {
        Assertion assertion = AssertionReader.read(Rows.row("Causes", "/c/en/frost/n", "/c/en/crop_loss", 2.5))
                .orElseThrow();

        assertThat(assertion)
                .isEqualTo(new Assertion(
                        "/a/[/r/Causes/,/c/en/frost/n/,/c/en/crop_loss/]",
                        "Causes",
                        "/c/en/frost",
                        "/c/en/crop_loss",
                        2.5,
                        "/d/test",
                        "cc:by/4.0"));
        assertThat(assertion.source()).isEqualTo("conceptnet");
    }

    @Test
    void aRowOfAnotherLanguageIsPassedOver() throws Exception {
        assertThat(AssertionReader.read(Rows.row("Synonym", "/c/en/frost", "/c/fr/gel", 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one column",
                "\t\t\t\t",
                "/a/[x]\t/r/\t/c/en/a\t/c/en/b\t{}",
                "/a/[x]\t/r/Causes\t/c/en/a\t/c/en/b\t{",
                "/a/[x]\t/r/Causes\t/c/en/a\t/c/en/b\t[]",
                "/a/[x]\t/r/Causes\t/c/en/\t/c/en/b\t{}",
                "/a/[x]\t/r/Causes\t/c/en/a\t/c/en/b\t{\"weight\": -1}",
                "/a/[x]\t/r/Causes\t/c/en/a\t/c/en/b\t{}\tmore"
            })
    void whatIsNoRowSaysWhy(String row) {
        assertThatThrownBy(() -> AssertionReader.read(row))
                .isInstanceOf(MalformedRowException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void anEndlessUriIsRefused() {
        String row = Rows.row("Causes", "/c/en/" + "x".repeat(3_000), "/c/en/b", 1);

        assertThatThrownBy(() -> AssertionReader.read(row)).hasMessageContaining("a URI of");
    }
}
