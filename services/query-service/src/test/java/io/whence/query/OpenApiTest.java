package io.whence.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whence.infra.InfraTestResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The description of the API is the one that is published, and says something of every operation. */
@QuarkusTest
@QuarkusTestResource(InfraTestResource.class)
class OpenApiTest {
    private static final Path PUBLISHED = Path.of("../../docs/api/query-openapi.yaml");

    /** After a change that is meant: WHENCE_UPDATE_API=true ./mvnw test -Dtest=OpenApiTest, and read the difference. */
    @Test
    void theDescriptionIsTheOneThatIsPublished() throws IOException {
        String current = given().get("/q/openapi").asString();
        if ("true".equals(System.getenv("WHENCE_UPDATE_API"))) {
            Files.createDirectories(PUBLISHED.resolveSibling(""));
            Files.writeString(PUBLISHED, current);
        }

        assertThat(current.lines()).containsExactlyElementsOf(Files.readAllLines(PUBLISHED));
    }

    @Test
    void everyOperationHasASummary() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().queryParam("format", "json").get("/q/openapi").path("paths");

        List<String> silent = paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> !operation.getValue().containsKey("summary"))
                        .map(operation -> operation.getKey() + " " + path.getKey()))
                .toList();

        assertThat(paths).hasSizeGreaterThan(15);
        assertThat(silent).isEmpty();
    }
}
