package io.whence.e2e.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComposeTest {

    private final JsonNode compose = Descriptors.yaml("docker-compose.yml");

    ComposeTest() throws IOException {}

    @Test
    void everythingThatIsNeededIsThere() {
        Set<String> services = new HashSet<>();
        compose.path("services").fieldNames().forEachRemaining(services::add);

        assertThat(services)
                .containsAll(Descriptors.SERVICES.keySet())
                .contains("router", "kafka", "neo4j", "postgres", "fuseki");
    }

    @Test
    void whatIsBuiltHasADockerfileWhoseSourcesExist() {
        compose.path("services").forEach(service -> {
            JsonNode build = service.path("build");
            if (!build.isMissingNode()) {
                assertThat(dockerfile(build)).exists();
            }
        });
    }

    @Test
    void theImagesExposeThePortsThatTheRouterAsks() throws IOException {
        for (Map.Entry<String, Integer> service : Descriptors.SERVICES.entrySet()) {
            Path dockerfile = dockerfile(compose.at("/services/" + service.getKey() + "/build"));

            assertThat(Files.readString(dockerfile)).contains("EXPOSE " + service.getValue());
            assertThat(routerConfiguration())
                    .contains("upstream " + service.getKey() + " { server " + service.getKey() + ":"
                            + service.getValue() + "; }");
        }
    }

    @Test
    void theRouterHasTheRoutesOfTheGateway() throws IOException {
        Map<String, String> routes = new HashMap<>();
        Matcher location = Pattern.compile("location (?:= )?(/v1\\S*) \\{ proxy_pass http://(\\w+); }")
                .matcher(routerConfiguration());
        while (location.find()) {
            routes.put(location.group(1).replaceAll("/$", ""), location.group(2));
        }

        assertThat(routes).isEqualTo(Descriptors.ROUTES);
    }

    @Test
    void theGpuOverrideBuildsTheExtractionServiceFromAnotherDockerfile() throws IOException {
        JsonNode gpu = Descriptors.yaml("deploy/compose/gpu.yml");

        assertThat(gpu.path("services").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("extraction");
        assertThat(Files.readString(dockerfile(gpu.at("/services/extraction/build"))))
                .contains("EXPOSE 8082")
                .contains("-Pgpu");
    }

    @Test
    void noPasswordHasADefault() throws IOException {
        String text = Files.readString(Descriptors.ROOT.resolve("docker-compose.yml"));
        Matcher variable = Pattern.compile("(?:PASSWORD|TOKEN|AUTH): (.*)").matcher(text);

        while (variable.find()) {
            assertThat(variable.group(1)).contains(":?");
        }
    }

    @Test
    void onlyTheRouterIsReachableAndOnlyOnLoopback() {
        compose.path("services").properties().forEach(service -> {
            JsonNode ports = service.getValue().path("ports");
            if (service.getKey().equals("router")) {
                assertThat(ports.path(0).asText()).startsWith("127.0.0.1:");
            } else {
                assertThat(ports.isMissingNode()).as(service.getKey()).isTrue();
            }
        });
    }

    private static Path dockerfile(JsonNode build) {
        return build.isTextual()
                ? Descriptors.ROOT.resolve(build.asText()).resolve("Dockerfile")
                : Descriptors.ROOT
                        .resolve(build.path("context").asText())
                        .resolve(build.path("dockerfile").asText("Dockerfile"));
    }

    private static String routerConfiguration() throws IOException {
        return Files.readString(Descriptors.ROOT.resolve("deploy/compose/router.conf"));
    }
}
