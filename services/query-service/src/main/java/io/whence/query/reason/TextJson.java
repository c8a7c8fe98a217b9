package io.whence.query.reason;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.StringJoiner;

/** Reads a text that may also come as a list of its lines, or as an object of statements such as {@code {"P(A=1)": 0.3}}. */
final class TextJson extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = parser.readValueAsTree();
        if (node.isArray()) {
            StringJoiner lines = new StringJoiner("\n");
            node.forEach(line -> lines.add(scalar(line)));
            return lines.toString();
        }
        if (node.isObject()) {
            StringJoiner statements = new StringJoiner("; ");
            node.properties()
                    .forEach(statement -> statements.add(statement.getKey() + "=" + scalar(statement.getValue())));
            return statements.toString();
        }
        return scalar(node);
    }

    /** Numbers are written out, since the language of probabilities knows no exponents. */
    private static String scalar(JsonNode node) {
        return node.isNumber()
                ? node.decimalValue().toPlainString()
                : node.isValueNode() ? node.asText() : node.toString();
    }
}
