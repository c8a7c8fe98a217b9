package io.whence.infra;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The real infrastructure inside a Quarkus test: {@code @QuarkusTestResource(InfraTestResource.class)}.
 *
 * <p>Quarkus is on the class path of tests only; the infra JVM never loads this class.
 */
public final class InfraTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable LocalInfra infra;

    @Override
    public Map<String, String> start() {
        LocalInfra started = LocalInfra.temporary();
        infra = started;
        Map<String, String> configuration = new HashMap<>(started.configuration());
        configuration.put("quarkus.http.test-port", "0");
        return configuration;
    }

    @Override
    public void stop() {
        if (infra != null) {
            infra.close();
        }
    }
}
