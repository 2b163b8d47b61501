package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is told to stop finishes what it has begun, and says where a stream ended. */
class StoppedServiceIT {

    private static final String LINE = "{\"assessedOn\": \"2022-03-01\"}\n";

    @TempDir
    private Path folder;

    private String database() {
        return "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath();
    }

    @Test
    void whatItHasBegunIsAnswered() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        AtomicInteger answered = new AtomicInteger();
        try (RunningService service = RunningService.start(folder, database())) {
            List<Future<Integer>> last = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                last.add(clients.submit(() -> {
                    int broken = 0;
                    while (true) {
                        try {
                            int status = new Client(service.port(), null)
                                    .post("/v1/check", Client.hotpot()).statusCode();
                            broken += status == 200 || status == 503 || status == 429 ? 0 : 1;
                            answered.incrementAndGet();
                        } catch (ConnectException e) {
                            return broken;
                        } catch (IOException e) {
                            // A connection that it closed before the request came.
                        }
                    }
                }));
            }
            while (answered.get() < 50) {
                Thread.sleep(5);
            }
            service.stop();
            for (Future<Integer> each : last) {
                assertThat(each.get()).isZero();
            }
            assertThat(service.ended()).isTrue();
            assertThat(service.log()).doesNotContain("ERROR");
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void aStreamEndsWithALineThatSaysSo() throws Exception {
        try (RunningService service = RunningService.start(folder, database());
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out.write(("POST /v1/check-many HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Content-Length: 1000000\r\n\r\n" + LINE).getBytes(StandardCharsets.UTF_8));
            out.flush();
            String answer = in.readLine();
            while (!answer.startsWith("{\"file\":\"1\",\"report\"")) {
                answer = in.readLine();
            }
            service.stop();
            Thread.sleep(500);
            out.write((LINE + LINE).getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (answer != null && !answer.contains("were not judged")) {
                answer = in.readLine();
            }

            // Whether it waited for the second line already when it was stopped, or had not come to that.
            assertThat(answer).containsPattern("the service is being stopped; lines from [23] on were not judged");
            assertThat(service.ended()).isTrue();
        }
    }

    @Test
    void anAddressForOthersNeedsTokens() {
        assertThatThrownBy(() -> RunningService.start(folder, database(), "--address", "0.0.0.0"))
                .hasMessageContaining("cannot listen on 0.0.0.0").hasMessageContaining("--tokens");
    }
}
