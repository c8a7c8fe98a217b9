package io.whence.ingestion.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.events.WireJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents as JSON: one, a list of them, or one on each line. */
final class JsonFormat implements Format {
    private static final ObjectMapper JSON = mapper();

    @Override
    public List<Manuscript> read(SourceFile file) {
        String text = StrictText.decode(file);
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1 && isWhole(lines.get(0))) {
            return lines.stream().flatMap(line -> line(line).stream()).toList();
        }
        List<Manuscript> documents = JsonRecords.in(parse(text));
        if (documents.isEmpty()) {
            throw new UnreadableDocumentException("The JSON holds no document.");
        }
        return documents;
    }

    private static List<Manuscript> line(String line) {
        try {
            return JsonRecords.in(parse(line));
        } catch (UnreadableDocumentException e) {
            return List.of(Manuscript.unreadable(e.reason()));
        }
    }

    private static boolean isWhole(String line) {
        try {
            return parse(line).isObject();
        } catch (UnreadableDocumentException e) {
            return false;
        }
    }

    static JsonNode parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonNode value = Optional.ofNullable((JsonNode) JSON.readTree(parser))
                    .filter(node -> !node.isMissingNode() && !node.isNull())
                    .orElseThrow(() -> new UnreadableDocumentException("The JSON is null, not a document."));
            if (parser.nextToken() != null) {
                throw new UnreadableDocumentException("The JSON has more after its end"
                        + place(parser.currentLocation()) + "; many documents are a list, or one on each line.");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new UnreadableDocumentException(
                    "The JSON is broken: " + firstLine(e.getOriginalMessage()) + place(e.getLocation()), e);
        } catch (IOException e) {
            throw new UnreadableDocumentException("The JSON cannot be read: " + e.getMessage(), e);
        }
    }

    private static String firstLine(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("`[^`]*`|\\([^()]*(?:java|jackson)[^()]*\\)", "")
                .strip();
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = WireJson.mapper();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNestingDepth(50)
                        .maxTokenCount(Bounds.MOST_TOKENS)
                        .build());
        return mapper;
    }
}
