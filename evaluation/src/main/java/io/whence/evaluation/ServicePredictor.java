package io.whence.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.model.AlternativeReason;
import io.whence.model.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** An extraction service, asked over {@code POST /v1/extractions}, which takes texts without their sections. */
public final class ServicePredictor implements Predictor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 32;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI url;
    private final Set<AlternativeReason> counted;

    /** @param counted alternatives that are taken for relations, by the reason why they are none */
    public ServicePredictor(URI url, Set<AlternativeReason> counted) {
        this.url = url;
        this.counted = Set.copyOf(counted);
    }

    @Override
    public List<Prediction> predict(List<Excerpt> texts, IntConsumer done) throws IOException, InterruptedException {
        List<Prediction> predictions = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH)).stream()
                    .map(Excerpt::text)
                    .toList();
            predictions.addAll(ask(batch));
            done.accept(batch.size());
        }
        return predictions;
    }

    private List<Prediction> ask(List<String> batch) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(5))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("texts", batch))))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(url + " answered " + response.statusCode() + ": " + response.body());
        }
        JsonNode answers = JSON.readTree(response.body());
        if (answers.size() != batch.size()) {
            throw new IOException(url + " gave " + answers.size() + " answers for " + batch.size() + " texts");
        }
        List<Prediction> predictions = new ArrayList<>();
        answers.forEach(answer -> predictions.add(prediction(answer)));
        return predictions;
    }

    private Prediction prediction(JsonNode answer) {
        boolean causal = answer.path("causal").asBoolean();
        return new Prediction(
                causal,
                answer.path("probability").asDouble(causal ? 1 : 0),
                answer.path("strength").asText("none"),
                relations(answer, "relations", false),
                relations(answer, "associations", true));
    }

    private List<Prediction.Relation> relations(JsonNode answer, String field, boolean correlational) {
        List<Prediction.Relation> relations = new ArrayList<>();
        answer.path(field).forEach(row -> relations.add(relation(row)));
        for (JsonNode alternative : answer.path("alternatives")) {
            JsonNode row = alternative.path("relation");
            if (row.path("strength").asText().equals("correlational") == correlational && isCounted(alternative)) {
                relations.add(relation(row));
            }
        }
        return relations;
    }

    private boolean isCounted(JsonNode alternative) {
        return counted.stream().anyMatch(reason -> reason.wireName()
                .equals(alternative.path("reason").asText()));
    }

    private static Prediction.Relation relation(JsonNode row) {
        return new Prediction.Relation(
                spans(row.path("cause")),
                spans(row.path("effect")),
                spans(row.path("signal")),
                row.path("polarity").asText("cause"),
                row.path("probability").asDouble(1),
                Attributes.of(row, "statement"));
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(
                pair -> spans.add(new Span(pair.path(0).asInt(), pair.path(1).asInt())));
        return spans;
    }
}
