package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.service.judging.Turns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too large, too slow or too much is refused, and nothing that was let in is lost by it. */
@ServiceTest
class LimitsTest {

    private static final String HEAD = """
            POST %s HTTP/1.1\r
            Host: 127.0.0.1\r
            Authorization: Bearer inspector-token\r
            Content-Type: %s\r
            Connection: close\r
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Turns turns;

    @Autowired
    private ServiceProperties limits;

    /** What is answered to bytes that no well-behaved client would send. */
    private String answer(Sending sending) throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            try {
                sending.send(socket.getOutputStream());
            } catch (IOException e) {
                // The service has stopped to listen; it may have answered before.
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (IOException e) {
                // A reset of the connection: what came before it is what was answered.
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private interface Sending {
        void send(OutputStream out) throws IOException, InterruptedException;
    }

    private static byte[] head(String path, String type, String more) {
        return (HEAD.formatted(path, type) + more + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whoAsksMuchKeepsItsConnection() throws Exception {
        String one = "GET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n";
        String all = (one + "\r\n").repeat(300) + one + "Connection: close\r\n\r\n";
        String answer = answer(out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.split("HTTP/1.1 200", -1)).hasSize(1 + 301);
    }

    @Test
    void whatIsNoRequestIsAnsweredWithoutAPageOfTheServer() throws Exception {
        for (String request : List.of("GET /v1/rules?subject=\u6e1d HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /v1/../../etc HTTP/1.1\r\nHost: localhost\r\n\r\n", "NO\u0001SENSE / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")) {
            String answer = answer(out -> {
                out.write(request.getBytes(StandardCharsets.UTF_8));
                out.flush();
            });

            assertThat(answer).as(request).startsWith("HTTP/1.1 40").doesNotContain("<html", "<!doctype", "Tomcat");
        }
    }

    @Test
    void aBodyThatSaysThatItIsTooLargeIsNotRead() throws Exception {
        String answer = answer(out -> {
            out.write(head("/v1/check", "application/json", "Content-Length: 99999999999\r\n"));
            out.flush();
        });

        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:gascheck:problem:too-large");
    }

    @Test
    void aBodyThatTurnsOutToBeTooLargeIsRefused() throws Exception {
        byte[] piece = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.UTF_8);
        String answer = answer(out -> {
            out.write(head("/v1/check", "application/json", "Transfer-Encoding: chunked\r\n"));
            for (int sent = 0; sent <= ReadLimits.service().size() + 0x10000; sent += 0x10000) {
                out.write(piece);
            }
            out.flush();
        });

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyThatDripsIsGivenUpAndHoldsNobodyElseUp() throws Exception {
        String answer = answer(out -> {
            out.write(head("/v1/check", "application/json", "Content-Length: 1000\r\n"));
            for (int i = 0; i < 20; i++) {
                out.write(' ');
                out.flush();
                assertThat(Client.inspector(port).post("/v1/check", "{\"assessedOn\": \"2022-03-01\"}").statusCode())
                        .isEqualTo(200);
                Thread.sleep(100);
            }
        });

        assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:gascheck:problem:too-slow");
    }

    @Test
    void aBodyThatEndsEarlyIsNoSubmission() throws Exception {
        String answer = answer(out -> {
            out.write(head("/v1/check", "application/json", "Content-Length: 1000\r\n"));
            out.write("{\"assessedOn\": \"2022-03-01\"}".getBytes(StandardCharsets.UTF_8));
            out.flush();
        });

        assertThat(answer).doesNotContain("COMPLIANT").matches("(?s)(HTTP/1.1 [45].*)?");
    }

    @Test
    void aStreamThatBreaksOffSaysFromWhichLineOnNothingWasJudged() throws Exception {
        String line = "{\"assessedOn\": \"2022-03-01\"}\n";
        String answer = answer(out -> {
            out.write(head("/v1/check-many", "application/x-ndjson", "Content-Length: 100000\r\n"));
            out.write((line + line + "{\"assess").getBytes(StandardCharsets.UTF_8));
            out.flush();
        });

        assertThat(answer).startsWith("HTTP/1.1 200")
                .contains("{\"file\":\"1\",\"report\"", "{\"file\":\"2\",\"report\"", "{\"file\":\"3\",\"problems\"",
                        "lines from 3 on were not judged");
    }

    @Test
    void aRequestBeyondTheQueueIsRefusedAndThoseInItAreServed() throws Exception {
        int atOnce = limits.judgedAtOnce();
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(atOnce);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (int i = 0; i < atOnce; i++) {
                threads.submit(() -> turns.take(() -> {
                    taken.countDown();
                    release.await();
                    return null;
                }));
            }
            taken.await();
            Callable<Integer> check = () ->
                    Client.inspector(port).post("/v1/check", "{\"assessedOn\": \"2022-03-01\"}").statusCode();
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < limits.queue(); i++) {
                answers.add(threads.submit(check));
            }
            while (turns.waiting() < limits.queue()) {
                Thread.sleep(5);
            }

            var refused = Client.inspector(port).post("/v1/check", "{\"assessedOn\": \"2022-03-01\"}");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            release.countDown();
            for (Future<Integer> each : answers) {
                assertThat(each.get()).isEqualTo(200);
            }
            assertThat(check.call()).isEqualTo(200);
        } finally {
            release.countDown();
            threads.shutdownNow();
        }
    }
}
