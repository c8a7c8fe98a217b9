package io.whence.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Runs a stack: the router in this process, the infra and the services as children that it keeps alive. */
final class Supervisor {

    private static final List<String> INFRA_OPTIONS = List.of(
            "-Xmx640m",
            "-XX:TieredStopAtLevel=1",
            // Three servers' code: with C1's 48 MiB the compiler switches itself off after some minutes of work.
            "-XX:ReservedCodeCacheSize=128m",
            // Neo4j asks for these; without them its log fills with warnings.
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    private static final Duration PATIENCE_WITH_LEFTOVERS = Duration.ofSeconds(20);

    private final Layout layout;
    private final Installation home;
    private final Ports ports;
    private final Environment environment;
    private final Part infra;
    private final Map<Service, Part> services = new EnumMap<>(Service.class);
    private final Router router;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    Supervisor(Layout layout, Installation home, Ports ports) {
        this.layout = layout;
        this.home = home;
        this.ports = ports;
        this.environment = new Environment(home, ports);
        this.infra = new Part("infra", home, infraCommand(), environment.ofInfra(), this::infraAnswers);
        this.router = new Router(ports, this::canBeAsked, this::index);
    }

    /** The names of all child processes, in the order in which they are started. */
    static List<String> partNames() {
        List<String> names = new ArrayList<>(List.of("infra"));
        for (Service service : Service.values()) {
            names.add(service.key());
        }
        return names;
    }

    /**
     * Starts everything and returns when the process is told to end and everything has been stopped.
     *
     * @throws CommandFailure when another supervisor runs over the same folder
     */
    void run() throws Exception {
        home.createFolders();
        try (FileChannel channel = lockFile();
                FileLock lock = lock(channel)) {
            Log.say("supervising %s (%s)", home.folder(), lock.isValid() ? "locked" : "not locked");
            Child.writePid(home.pidFile("supervisor"), ProcessHandle.current());
            home.writePorts(ports);
            endLeftovers(home);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-stack"));
            startAll();
            stopped.await();
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(home.folder().resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private FileLock lock(FileChannel channel) throws IOException {
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new CommandFailure("a stack already runs over " + home.folder() + "; see whence status");
        }
        return lock;
    }

    /** A supervisor that was killed leaves its children; their stores would be locked. The infra ends last. */
    static void endLeftovers(Installation home) {
        List<String> lastFirst = new ArrayList<>(partNames());
        Collections.reverse(lastFirst);
        for (String part : lastFirst) {
            Child.find(home.pidFile(part)).ifPresent(process -> {
                Log.say("ending %s of a stack that was killed, process %d", part, process.pid());
                Child.stop(process, PATIENCE_WITH_LEFTOVERS);
            });
        }
    }

    private void startAll() throws Exception {
        router.start();
        Log.say("listening on http://localhost:%d", ports.of("gateway"));
        Files.deleteIfExists(home.infraReady());
        infra.start();
        infra.awaitReady();
        if (stopping) {
            return;
        }
        for (Service service : Service.values()) {
            start(service);
        }
    }

    private void start(Service service) {
        Part part = new Part(
                service.key(),
                home,
                serviceCommand(service),
                environment.of(service),
                () -> answers("http://127.0.0.1:" + ports.of(service) + "/q/health/ready"));
        synchronized (services) {
            if (!stopping) {
                services.put(service, part);
                part.start();
            }
        }
    }

    private List<String> infraCommand() {
        List<String> command = new ArrayList<>(List.of(Layout.java()));
        command.addAll(Layout.JVM_OPTIONS);
        command.addAll(INFRA_OPTIONS);
        command.addAll(List.of("-cp", layout.classPath("local-stack/infra", "infra"), "io.whence.infra.InfraMain"));
        return command;
    }

    private List<String> serviceCommand(Service service) {
        List<String> command = new ArrayList<>(List.of(Layout.java()));
        command.addAll(Layout.JVM_OPTIONS);
        command.addAll(service.jvmOptions());
        command.add("-Djava.io.tmpdir=" + home.temporary(service.key()));
        command.addAll(List.of("-jar", layout.serviceJar(service).toString()));
        return command;
    }

    /** The file may be of a process that was killed, and a process that is stopped answers nothing. */
    private boolean infraAnswers() {
        try {
            String written = Files.readString(home.infraReady()).strip();
            return infra.pid().map(String::valueOf).filter(written::equals).isPresent()
                    && answers("http://127.0.0.1:" + ports.of("fuseki") + "/$/ping");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Part> part(Service service) {
        synchronized (services) {
            return Optional.ofNullable(services.get(service));
        }
    }

    private boolean isReady(Service service) {
        return part(service).filter(it -> it.state() == Part.State.READY).isPresent();
    }

    /** One that says it is not ready can still answer, and says best itself what is wrong. */
    private boolean canBeAsked(Service service) {
        return isReady(service)
                || part(service).filter(it -> it.state() == Part.State.UNREADY).isPresent();
    }

    private Map<String, ?> index() {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("name", "Whence");
        index.put("ready", ready());
        index.put("data", home.folder().toString());
        index.put("parts", states());
        index.put("links", links());
        return index;
    }

    private boolean ready() {
        for (Service service : Service.values()) {
            if (!isReady(service)) {
                return false;
            }
        }
        return infra.state() == Part.State.READY;
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("infra", infra.state().name());
        for (Service service : Service.values()) {
            states.put(
                    service.key(),
                    part(service).map(Part::state).orElse(Part.State.STOPPED).name());
        }
        return states;
    }

    private Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("documents", "/v1/documents");
        links.put("events", "/v1/events");
        links.put("extractions", "/v1/extractions");
        links.put("concepts", "/v1/concepts?q=");
        links.put("claims", "/v1/claims");
        links.put("paths", "/v1/paths?from=&to=");
        links.put("cypher", "/v1/cypher");
        links.put("sparql", "/v1/sparql");
        links.put("export", "/v1/export?format=");
        for (Service service : Service.values()) {
            links.put(service.key() + "-openapi", "/services/" + service.key() + "/q/openapi");
        }
        return links;
    }

    /** In reverse order: the services first, that they can still hand in what they hold. */
    private void stop() {
        Log.say("stopping");
        stopping = true;
        List<Thread> stops = new ArrayList<>();
        for (Service service : Service.values()) {
            part(service).ifPresent(it -> stops.add(new Thread(it::stop)));
        }
        stops.forEach(Thread::start);
        stops.forEach(Supervisor::join);
        infra.stop();
        router.close();
        deletePid(home.pidFile("supervisor"));
        Log.say("stopped");
        stopped.countDown();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deletePid(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            Log.say("cannot remove %s: %s", file, e);
        }
    }
}
