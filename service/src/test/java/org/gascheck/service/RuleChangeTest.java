package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While rule packs are changed, whoever asks is answered as before, and a stream that has begun goes on. */
@ServiceTest
class RuleChangeTest {

    private static final int CHANGES = 3;
    private static final int LINES = 20;

    @LocalServerPort
    private int port;

    private String check() throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).post("/v1/check?detail=outcomes", Client.hotpot());
        return answer.statusCode() + " " + Client.text(answer);
    }

    /** What a stream answers of each of its lines, without the number of the line. */
    private List<String> checkMany() throws Exception {
        String line = new String(Client.hotpot(), StandardCharsets.UTF_8).replace("\n", " ") + "\n";
        HttpResponse<byte[]> answer = Client.send(Client.inspector(port).to("/v1/check-many?detail=outcomes")
                .header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(line.repeat(LINES))));
        return Client.text(answer).lines().map(each -> each.replaceFirst("\"file\":\"\\d+\"", "")).toList();
    }

    @Test
    void noRequestIsDropped() throws Exception {
        String before = check();
        String line = checkMany().get(0);
        AtomicBoolean changed = new AtomicBoolean();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Future<List<String>> checks = threads.submit(asking(changed, () -> List.of(check())));
            Future<List<String>> lines = threads.submit(asking(changed, this::checkMany));
            for (int i = 0; i < CHANGES; i++) {
                HttpResponse<byte[]> answer = Client.administrator(port).post("/v1/rule-packs/reload", "");
                assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
            }
            changed.set(true);

            assertThat(before).startsWith("200 ");
            assertThat(checks.get()).isNotEmpty().containsOnly(before);
            assertThat(lines.get()).hasSizeGreaterThanOrEqualTo(LINES).containsOnly(line);
            assertThat(lines.get().size() % LINES).isZero();
        } finally {
            changed.set(true);
            threads.shutdownNow();
        }
        assertThat(Client.text(Client.auditor(port).get("/v1/decisions"))).contains("\"did\":\"RULE_PACKS_CHANGED\"");
    }

    /** Asks until the rules were changed. */
    private static Callable<List<String>> asking(AtomicBoolean changed, Callable<List<String>> client) {
        return () -> {
            List<String> answers = new ArrayList<>();
            do {
                answers.addAll(client.call());
            } while (!changed.get());
            return answers;
        };
    }
}
