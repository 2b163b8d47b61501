package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service whose process is ended while 64 clients write loses nothing that it answered for, and keeps nothing twice;
 * what they only had checked is in the log.
 * On H2 in a file, or on the database that {@code -Dservice.db=jdbc:…} names, which has to be empty.
 */
class KilledServiceIT {

    private static final int CLIENTS = 64;
    private static final int TIMES_KILLED = 3;
    private static final int ANSWERED_BEFORE = 150;

    @TempDir
    private Path folder;

    private final Map<String, String> answeredFor = new ConcurrentHashMap<>();
    private final Set<String> checked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();

    private static String submission(int number) {
        return """
                {"assessedOn": "2022-03-15", "instruments": ["cq2021n156"], "gasUsers": [{"id": "u%d", "kind": "UNIT",
                 "gasSupplies": ["CYLINDER_LPG"], "industry": "CATERING", "venueKind": "CATERING",
                 "spaces": [{"id": "r", "use": "CYLINDER_ROOM", "level": "BASEMENT", "permissionDocumented": false}],
                 "cylinders": [{"container": "REFILLABLE", "space": "r"}]}]}
                """.formatted(number);
    }

    @Test
    void nothingAnsweredForIsLostAndNothingIsKeptTwice() throws Exception {
        String database = Optional.ofNullable(System.getProperty("service.db"))
                .orElse("jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath());
        for (int i = 0; i < TIMES_KILLED; i++) {
            try (RunningService service = RunningService.start(folder, database)) {
                write(service, ANSWERED_BEFORE * (i + 1));
            }
        }
        try (RunningService service = RunningService.start(folder, database)) {
            Client client = new Client(service.port(), null);
            assertThat(answeredFor).hasSizeGreaterThanOrEqualTo(ANSWERED_BEFORE * TIMES_KILLED);
            for (Map.Entry<String, String> each : answeredFor.entrySet()) {
                assertThat(Client.text(client.get("/v1/ledger/submissions/" + each.getKey())))
                        .isEqualTo(each.getValue());
                assertThat(Client.json(client.post("/v1/ledger/submissions", each.getValue())).at("/repeated")
                        .asBoolean()).isTrue();
            }
            List<String> entries = new ArrayList<>();
            for (JsonNode each : Client.json(client.get("/v1/ledger/entries?most=10000"))) {
                entries.add(each.at("/subject/path").asText() + " " + each.at("/requirement").asText());
            }
            assertThat(entries).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(answeredFor.size());
            assertThat(Client.json(client.get("/v1/decisions/check")).at("/whole").asBoolean()).isTrue();
            Set<String> logged = new HashSet<>();
            for (String line : Client.text(client.get("/v1/decisions")).lines().toList()) {
                JsonNode decision = Client.JSON.readTree(line);
                assertThat(decision.at("/did").asText()).isIn("CHECKED", "RECORDED");
                logged.add(decision.at("/about/submission").asText());
            }
            assertThat(checked).hasSizeGreaterThanOrEqualTo(ANSWERED_BEFORE);
            assertThat(logged).containsAll(checked);
        }
    }

    /** Has the clients write until so many were answered, and kills the service while they go on. */
    private void write(RunningService service, int until) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.submit(() -> {
                Client client = new Client(service.port(), null);
                while (true) {
                    // Some are sent by two at once, as by a client that does not know whether it was heard.
                    String json = submission(next.getAndIncrement() / 2);
                    try {
                        // On another day, so that it is another submission than that which is recorded.
                        HttpResponse<byte[]> check = client.post("/v1/check?detail=outcomes&as-of=2022-03-16", json);
                        if (check.statusCode() == 200) {
                            checked.add(Client.json(check).at("/submission/digest").asText());
                        }
                        HttpResponse<byte[]> answer = client.post("/v1/ledger/submissions", json);
                        if (answer.statusCode() == 200) {
                            answeredFor.put(Client.json(answer).at("/key").asText(), json);
                        }
                    } catch (IOException e) {
                        // It was killed meanwhile.
                        return null;
                    }
                }
            });
        }
        while (answeredFor.size() < until) {
            Thread.sleep(5);
        }
        service.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
}
