package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {

    @TempDir
    private Path folder;

    private final Deque<String> answers = new ConcurrentLinkedDeque<>();
    private HttpServer stack;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("secrets"));
        Files.writeString(folder.resolve("secrets/api-token"), "token");
        stack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stack.createContext("/v1/documents", exchange -> {
            exchange.getRequestBody().readAllBytes();
            String answer = answers.size() > 1 ? answers.poll() : answers.peek();
            byte[] body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        stack.start();
    }

    @AfterEach
    void stop() {
        stack.stop(0);
    }

    @Test
    void aBusyStackIsWaitedFor() throws IOException {
        answers.add("503 busy");
        answers.add("202 {\"id\":\"one\",\"known\":false}");

        try (Submission submission = submission(new ArrayList<>())) {
            submission.submit(new Batch("a.txt", "text/plain", new byte[0], 0, 1));

            assertThat(submission.accepted()).isEqualTo(1);
            assertThat(submission.refused()).isZero();
        }
    }

    @Test
    void whatIsRefusedIsToldWithItsPlace() throws IOException {
        answers.add(
                "202 {\"documents\":[{\"name\":\"line 1\",\"id\":\"one\",\"known\":true},{\"name\":\"line 2\",\"error\":\"no text\"}]}");
        answers.add("400 {\"detail\":\"no text\"}");
        List<String> refusals = new ArrayList<>();
        List<String> ids = new ArrayList<>();

        try (Submission submission = submission(refusals)) {
            submission.submit(new Batch("c.jsonl", "application/x-ndjson", new byte[0], 101, 2));
            submission.submit(new Batch("a.txt", "text/plain", new byte[0], 0, 1));
            submission.eachId(ids::add);

            assertThat(refusals).hasSize(2);
            assertThat(refusals.get(0)).isEqualTo("c.jsonl, line 102: no text");
            assertThat(refusals.get(1)).startsWith("a.txt: ").contains("no text");
            assertThat(ids).containsExactly("one");
            assertThat(submission.known()).isEqualTo(1);
        }
    }

    private Submission submission(List<String> refusals) throws IOException {
        return new Submission(
                new Gateway(new Installation(folder), stack.getAddress().getPort()), refusals::add);
    }
}
