package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what runs, where, and how much memory it takes. */
@Command(name = "status", description = "Shows the parts of the local stack; fails unless all are ready.")
final class StatusCommand implements Callable<Integer> {

    private static final String ROW = "%-12s %-9s %8s %6s %9s%n";

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        Installation home = data.installation();
        Gateway gateway = data.gateway();
        Optional<JsonNode> index = gateway.index();
        if (index.isEmpty()) {
            System.out.println("nothing runs over " + home.folder());
            return 1;
        }
        print(home, index.get());
        System.out.println("http://localhost:" + gateway.address().getPort());
        return index.get().path("ready").asBoolean() ? 0 : 1;
    }

    private static void print(Installation home, JsonNode index) {
        Ports ports = home.runningPorts(System.getenv());
        System.out.printf(ROW, "part", "state", "pid", "port", "PSS MiB");
        List<String> names = new ArrayList<>(List.of("supervisor"));
        names.addAll(Supervisor.partNames());
        long total = 0;
        for (String name : names) {
            Optional<Long> pid = Child.find(home.pidFile(name)).map(ProcessHandle::pid);
            long memory = pid.map(StatusCommand::proportionalKibibytes).orElse(0L);
            total += memory;
            System.out.printf(
                    ROW,
                    name,
                    index.path("parts").path(name).asText("READY"),
                    pid.map(String::valueOf).orElse("-"),
                    port(ports, name),
                    memory / 1024);
        }
        System.out.printf(ROW, "total", "", "", "", total / 1024);
    }

    private static String port(Ports ports, String name) {
        String key = name.equals("supervisor") ? "gateway" : name;
        return Optional.ofNullable(ports.byName().get(key)).map(String::valueOf).orElse("");
    }

    /** Proportional set size: memory shared by several processes is divided among them. Linux only, 0 elsewhere. */
    private static long proportionalKibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
