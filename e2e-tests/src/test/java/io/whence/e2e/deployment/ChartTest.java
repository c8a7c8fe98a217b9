package io.whence.e2e.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    private static final Path CHART = Descriptors.ROOT.resolve("helm/whence");

    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    private static final Map<String, String> SECRETS = Map.of(
            "secrets.apiToken", "a",
            "secrets.neo4jPassword", "b",
            "secrets.databasePassword", "c",
            "secrets.rdfPassword", "d");

    @Test
    void theChartIsAccepted() {
        LintResult result = new Helm(CHART).lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @Test
    void everyServiceIsDeployedWithItsPortAndProbes() {
        Map<String, Deployment> deployments = deployments(template());

        assertThat(deployments).containsOnlyKeys(Descriptors.SERVICES.keySet());
        Descriptors.SERVICES.forEach((service, port) -> {
            var container = container(deployments.get(service));
            assertThat(container.getPorts().get(0).getContainerPort()).isEqualTo(port);
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getResources().getLimits()).containsKey("memory");
        });
    }

    @Test
    void noFieldIsMisspelt() {
        for (HasMetadata resource : resources(template())) {
            Set<String> unknown = new HashSet<>();
            new UnknownFields(unknown).visit(resource);
            assertThat(unknown)
                    .as("%s %s", resource.getKind(), resource.getMetadata().getName())
                    .isEmpty();
        }
    }

    @Test
    void aMisspeltFieldWouldBeNoticed() {
        HasMetadata misspelt = resources(template().replace("replicas:", "replicaz:")).stream()
                .filter(Deployment.class::isInstance)
                .findFirst()
                .orElseThrow();
        Set<String> unknown = new HashSet<>();

        new UnknownFields(unknown).visit(misspelt);

        assertThat(unknown).contains("replicaz");
    }

    @Test
    void theIngressHasTheRoutesOfTheGateway() {
        Ingress ingress = only(template(), Ingress.class);

        Map<String, String> routes = ingress.getSpec().getRules().get(0).getHttp().getPaths().stream()
                .collect(Collectors.toMap(
                        HTTPIngressPath::getPath,
                        path -> path.getBackend().getService().getName().replace("release-", "")));

        assertThat(routes).isEqualTo(Descriptors.ROUTES);
    }

    @Test
    void passwordsComeFromASecretAndNeverStandInADeployment() {
        String yaml = template();
        Secret secret = only(yaml, Secret.class);

        assertThat(secret.getStringData())
                .containsOnlyKeys("api-token", "neo4j-password", "database-password", "rdf-password");
        deployments(yaml).values().forEach(deployment -> assertThat(
                        container(deployment).getEnv())
                .filteredOn(variable -> variable.getName().matches(".*(PASSWORD|TOKEN)"))
                .allSatisfy(variable -> assertThat(
                                variable.getValueFrom().getSecretKeyRef().getName())
                        .isEqualTo(secret.getMetadata().getName())));
    }

    @Test
    void withoutPasswordsNothingIsRendered() {
        assertThatThrownBy(() -> new Helm(CHART).template().withName("release").call())
                .hasMessageContaining("secrets.");
    }

    @Test
    void aSecretOfOnesOwnReplacesTheGeneratedOne() {
        String yaml = new Helm(CHART)
                .template()
                .withName("release")
                .set("secrets.existing", "mine")
                .call();

        assertThat(resources(yaml)).noneMatch(Secret.class::isInstance);
        assertThat(yaml).contains("name: mine");
    }

    @Test
    void aGpuIsAskedForOnlyWhereItIsWanted() {
        var without = container(deployments(template()).get("extraction"));
        var with = container(deployments(templateCommand()
                        .set("services.extraction.gpu.enabled", "true")
                        .call())
                .get("extraction"));

        assertThat(without.getResources().getLimits()).doesNotContainKey("nvidia.com/gpu");
        assertThat(without.getImage()).contains("/extraction-service:");
        assertThat(with.getResources().getLimits()).containsKey("nvidia.com/gpu");
        assertThat(with.getImage()).contains("/extraction-service-gpu:");
    }

    @Test
    void aModelForTheGpuIsMountedWhereTheServiceLooksForIt() {
        Deployment deployment = deployments(templateCommand()
                        .set("services.extraction.gpu.enabled", "true")
                        .set("services.extraction.gpu.modelClaim", "fp16-model")
                        .call())
                .get("extraction");

        var mount = container(deployment).getVolumeMounts().get(0);
        assertThat(container(deployment).getEnv()).anySatisfy(variable -> {
            assertThat(variable.getName()).isEqualTo("WHENCE_EXTRACTION_MODEL");
            assertThat(variable.getValue()).isEqualTo(mount.getMountPath());
        });
        assertThat(deployment
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getVolumes()
                        .get(0)
                        .getPersistentVolumeClaim()
                        .getClaimName())
                .isEqualTo("fp16-model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingestion", "extraction", "enrichment", "graph", "query"})
    void aServiceIsToldTheSameAsInCompose(String service) throws Exception {
        Set<String> chart = container(deployments(template()).get(service)).getEnv().stream()
                .map(EnvVar::getName)
                .collect(Collectors.toSet());
        Set<String> compose = new HashSet<>();
        Descriptors.yaml("docker-compose.yml")
                .at("/services/" + service + "/environment")
                .fieldNames()
                .forEachRemaining(compose::add);

        chart.removeAll(Set.of("QUARKUS_HTTP_PORT", "WHENCE_TOPICS_REPLICATION"));
        assertThat(chart).isEqualTo(compose);
    }

    @Test
    void theKnowledgeIndexHasAVolume() {
        String yaml = template();

        String claim = deployments(yaml)
                .get("enrichment")
                .getSpec()
                .getTemplate()
                .getSpec()
                .getVolumes()
                .get(0)
                .getPersistentVolumeClaim()
                .getClaimName();

        assertThat(only(yaml, PersistentVolumeClaim.class).getMetadata().getName())
                .isEqualTo(claim);
    }

    private static TemplateCommand templateCommand() {
        TemplateCommand command = new Helm(CHART).template().withName("release");
        SECRETS.forEach(command::set);
        return command;
    }

    private static String template() {
        return templateCommand().call();
    }

    private static List<HasMetadata> resources(String yaml) {
        return Arrays.stream(yaml.split("(?m)^---$", -1))
                .filter(document -> document.contains("kind:"))
                .map(document -> KUBERNETES.<HasMetadata>unmarshal(document))
                .toList();
    }

    private static <T> T only(String yaml, Class<T> type) {
        List<T> found = resources(yaml).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Map<String, Deployment> deployments(String yaml) {
        Map<String, Deployment> byService = new HashMap<>();
        for (HasMetadata resource : resources(yaml)) {
            if (resource instanceof Deployment deployment) {
                byService.put(resource.getMetadata().getLabels().get("app.kubernetes.io/component"), deployment);
            }
        }
        return byService;
    }

    private static io.fabric8.kubernetes.api.model.Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
    }
}
