package io.whence.graphservice;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the projections run, and how far behind they are. Neo4j's own check says whether it is reached. */
@Liveness
@ApplicationScoped
public class GraphHealth implements HealthCheck {
    private final Projections projections;

    public GraphHealth(Projections projections) {
        this.projections = projections;
    }

    @Override
    public HealthCheckResponse call() {
        var followers = projections.followers();
        var response = HealthCheckResponse.named("projections")
                .status(followers.stream().allMatch(Follower::alive));
        followers.forEach(follower -> response.withData(follower.name() + "-behind", follower.behind()));
        return response.build();
    }
}
