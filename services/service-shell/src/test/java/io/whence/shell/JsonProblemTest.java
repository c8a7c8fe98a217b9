package io.whence.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonProblemTest {
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]                      | expected an object",
                "{\"count\":\"many\"}     | 'many' is not a number",
                "{\"names\":7}            | expected a list",
                "{\"names\":[\"a\",{}]}   | at names.[1]: expected a text",
                "{\"colour\":\"mauve\"}   | 'mauve' is not one of RED, GREEN",
                "{\"nmaes\":[]}           | there is no field 'nmaes' here; known are colour, count, names",
                "{\"count\":-1}           | a count is not negative",
                "{\"count\":              | Unexpected end-of-input"
            })
    void theFaultIsSaidInTheWordsOfJson(String text, String expected) {
        JsonProcessingException fault =
                catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(text, Order.class));

        assertThat(JsonProblem.describe(fault)).contains(expected);
    }

    @Test
    void noClassOfOursIsNamed() {
        JsonProcessingException fault =
                catchThrowableOfType(JsonProcessingException.class, () -> json.readValue("3", Order.class));

        assertThat(JsonProblem.describe(fault)).doesNotContain("java", "Order", "whence");
    }

    enum Colour {
        RED,
        GREEN
    }

    record Order(int count, List<String> names, Colour colour) {
        Order {
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative");
            }
        }
    }
}
