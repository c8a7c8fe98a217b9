package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the stack and returns once everything is ready. */
@Command(name = "up", description = "Starts the local stack and waits until it is ready.")
final class UpCommand implements Callable<Integer> {

    private static final int LINES_OF_LOG = 15;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "PART=NUMBER",
            description = "moves a port: gateway, ingestion, extraction, enrichment, graph, query, kafka, controller, "
                    + "bolt or fuseki; may be repeated")
    private Map<String, Integer> ports = new HashMap<>();

    @Option(names = "--any-ports", description = "takes ten ports that are free")
    private boolean anyPorts;

    @Option(names = "--foreground", description = "stays in the foreground and stops the stack when it is interrupted")
    private boolean foreground;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "180",
            description = "gives up after this time (default: ${DEFAULT-VALUE})")
    private int timeout = 180;

    @Override
    public Integer call() throws Exception {
        Installation home = data.installation();
        if (Child.find(home.pidFile("supervisor")).isPresent()) {
            return awaitReady(home, home.runningPorts(System.getenv()), Optional.empty());
        }
        Layout.ofThisProgram().checkBuilt();
        Supervisor.endLeftovers(home);
        Ports chosen = anyPorts ? Ports.free() : home.wantedPorts(System.getenv(), ports);
        chosen.checkFree();
        home.createFolders();
        return foreground ? supervise(home, chosen) : detach(home, chosen);
    }

    private static int supervise(Installation home, Ports ports) throws Exception {
        new Supervisor(Layout.ofThisProgram(), home, ports).run();
        return 0;
    }

    private int detach(Installation home, Ports ports) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(detached(home)).inheritIO();
        builder.environment().putAll(ports.environment());
        Process shell = builder.start();
        long begun = System.nanoTime();
        shell.onExit().join();
        int status = awaitReady(home, ports, Optional.of(begun));
        if (status != 0) {
            showLog(home.log("supervisor"));
        }
        return status;
    }

    /** A shell starts an asynchronous command with interrupts ignored; nohup adds the hang-up. Both outlive this terminal. */
    private static List<String> detached(Installation home) {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "log=$1; shift; nohup \"$@\" >>\"$log\" 2>&1 </dev/null &",
                "whence",
                home.log("supervisor").toString(),
                Layout.java()));
        command.addAll(Layout.JVM_OPTIONS);
        command.addAll(List.of(
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-Dwhence.root=" + Layout.ofThisProgram().root(),
                "-cp",
                System.getProperty("java.class.path"),
                Whence.class.getName(),
                "up",
                "--foreground",
                "--data",
                home.folder().toString()));
        return command;
    }

    private int awaitReady(Installation home, Ports ports, Optional<Long> begun) {
        Gateway gateway = new Gateway(home, ports.of("gateway"));
        long deadline = System.nanoTime() + Duration.ofSeconds(timeout).toNanos();
        boolean seen = begun.isEmpty();
        while (System.nanoTime() < deadline) {
            Optional<JsonNode> index = gateway.index();
            if (index.filter(it -> it.path("ready").asBoolean()).isPresent()) {
                announce(gateway, begun);
                return 0;
            }
            boolean running = Child.find(home.pidFile("supervisor")).isPresent();
            if (seen && !running) {
                System.err.println("the stack ended while it was starting");
                return 1;
            }
            seen |= running;
            sleep();
        }
        System.err.println("not ready after " + timeout + " s: " + laggards(gateway) + "; see "
                + home.log("supervisor").getParent());
        return 1;
    }

    private static List<String> laggards(Gateway gateway) {
        List<String> names = new ArrayList<>();
        gateway.index().ifPresent(index -> index.path("parts").properties().forEach(part -> {
            if (!part.getValue().asText().equals(Part.State.READY.name())) {
                names.add(part.getKey());
            }
        }));
        return names;
    }

    private static void announce(Gateway gateway, Optional<Long> begun) {
        String time = begun.map(since -> String.format(" after %.1f s", (System.nanoTime() - since) / 1e9))
                .orElse("");
        System.out.println("Whence is ready" + time + " at http://localhost:"
                + gateway.address().getPort());
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void showLog(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()).forEach(System.err::println);
    }
}
