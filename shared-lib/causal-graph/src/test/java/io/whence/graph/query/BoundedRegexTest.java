package io.whence.graph.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedRegexTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a|aa)+$",
                "(a*)*",
                "(?:x(a|b))*y",
                "(a+){10,}b",
                "((a?b?))*c",
                "(\\w+\\s?)*!",
                ".*.*.*.*.*x",
                "a{1,9000}b{1,9000}c{1,9000}d{1,9000}e{1,9000}"
            })
    void expressionsThatMayKeepAMatcherBusyForYearsAreRefused(String pattern) {
        assertThatThrownBy(() -> BoundedRegex.check(pattern)).isInstanceOf(RefusedQueryException.class);
    }

    @Test
    void manyOptionalLettersAreRefused() {
        String pattern = "^" + "a?".repeat(31) + "a".repeat(31) + "b$";

        assertThatThrownBy(() -> BoundedRegex.check(pattern)).isInstanceOf(RefusedQueryException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(smok|tobacc).{0,20}cancer$",
                "(?i)\\bheart (disease|failure)\\b.*risk",
                "(abc)+[0-9]{2,4}",
                "[*+?(|]{3}\\*\\+\\(",
                "colou?rs?",
                "\\Q(a+)+\\E",
                "{",
                "*",
                ""
            })
    void usualExpressionsPass(String pattern) {
        assertThatCode(() -> BoundedRegex.check(pattern)).doesNotThrowAnyException();
    }
}
