package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hazard goes from found to closed over HTTP, and the report of then stays what it was. */
@ServiceTest
class LedgerApiTest {

    @LocalServerPort
    private int port;

    private JsonNode step(Client by, JsonNode entry, String act, String more) throws Exception {
        HttpResponse<byte[]> answer = by.post("/v1/ledger/entries/" + entry.at("/id").asLong() + "/steps",
                "{\"version\": %d, \"act\": \"%s\", \"on\": \"2026-03-02\"%s}".formatted(
                        entry.at("/version").asLong(), act, more));
        assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
        return Client.json(answer);
    }

    @Test
    void aHazardIsNotifiedPutRightReinspectedAndClosed() throws Exception {
        Client inspector = Client.inspector(port);
        HttpResponse<byte[]> report = inspector.post("/v1/check", Client.hotpot());
        JsonNode recorded = Client.json(inspector.post("/v1/ledger/submissions?register=A", Client.hotpot()));
        assertThat(recorded.at("/verdict").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(recorded.at("/repeated").asBoolean()).isFalse();
        assertThat(recorded.at("/changes").size()).isEqualTo(5);
        assertThat(Client.json(inspector.post("/v1/ledger/submissions?register=A", Client.hotpot()))
                .at("/repeated").asBoolean()).isTrue();

        long id = recorded.at("/changes/0/entry").asLong();
        JsonNode entry = Client.json(inspector.get("/v1/ledger/entries/" + id));
        assertThat(entry.at("/progress/state").asText()).isEqualTo("OPEN");
        HttpResponse<byte[]> planned = inspector.post("/v1/ledger/entries/" + id + "/plan",
                "{\"version\": %d, \"person\": \"周老板\", \"deadline\": \"2026-04-01\"}"
                        .formatted(entry.at("/version").asLong()));
        assertThat(planned.statusCode()).as(Client.text(planned)).isEqualTo(200);
        HttpResponse<byte[]> notice = inspector.post("/v1/ledger/notices", """
                {"on": "2026-03-02", "authority": "渝悦燃整", "entries": [{"entry": %d, "version": %d}]}
                """.formatted(id, Client.json(planned).at("/version").asLong()));
        assertThat(Client.json(notice).at("/number").asText()).isEqualTo("渝悦燃整〔2026〕1号");
        entry = Client.json(inspector.get("/v1/ledger/entries/" + id));
        entry = step(inspector, entry, "RECTIFIED", ", \"note\": \"已拆除\"");
        entry = step(inspector, entry, "REINSPECTED", "");
        entry = step(inspector, entry, "CLOSED", "");
        assertThat(entry.at("/progress/state").asText()).isEqualTo("CLOSED");
        assertThat(Client.json(inspector.get("/v1/ledger/entries/" + id + "/history")).findValuesAsText("act"))
                .containsExactly("OPENED", "PLANNED", "NOTIFIED", "RECTIFIED", "REINSPECTED", "CLOSED");

        String key = recorded.at("/key").asText();
        assertThat(inspector.get("/v1/ledger/submissions/" + key).body()).isEqualTo(Client.hotpot());
        assertThat(inspector.get("/v1/ledger/submissions/" + key + "/report").body()).isEqualTo(report.body());
        assertThat(Client.json(inspector.get("/v1/ledger/submissions/" + key + "/replay")).at("/outcome").asText())
                .isEqualTo("IDENTICAL");
    }

    @Test
    void whoReadAnOldVersionIsToldSoAndNothingIsDone() throws Exception {
        Client inspector = Client.inspector(port);
        JsonNode recorded = Client.json(inspector.post("/v1/ledger/submissions?register=B", Client.hotpot()));
        long id = recorded.at("/changes/0/entry").asLong();
        JsonNode entry = Client.json(inspector.get("/v1/ledger/entries/" + id));
        step(inspector, entry, "RECTIFIED", "");

        HttpResponse<byte[]> late = inspector.post("/v1/ledger/entries/" + id + "/steps",
                "{\"version\": %d, \"act\": \"RECTIFIED\", \"on\": \"2026-03-02\"}".formatted(
                        entry.at("/version").asLong()));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Client.json(late).at("/type").asText()).isEqualTo("urn:gascheck:problem:ledger-conflict");
        assertThat(inspector.post("/v1/ledger/entries/" + id + "/steps",
                "{\"version\": 2, \"act\": \"OPENED\", \"on\": \"2026-03-02\"}").statusCode()).isEqualTo(400);
        assertThat(inspector.post("/v1/ledger/entries/" + id + "/steps",
                "{\"version\": 2, \"act\": \"CLOSED\", \"on\": \"2026-03-02\", \"no\": 1}").statusCode())
                .isEqualTo(400);
        assertThat(inspector.post("/v1/ledger/entries/" + id + "/steps", "null").statusCode()).isEqualTo(400);
        assertThat(inspector.get("/v1/ledger/entries/999999").statusCode()).isEqualTo(404);
        assertThat(inspector.get("/v1/ledger/submissions/no-such").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsOverdueIsAskedByTheDayAndTheLedgerIsHandedOutAsAWorkbook() throws Exception {
        Client inspector = Client.inspector(port);
        inspector.post("/v1/ledger/submissions?register=C", Client.hotpot());

        JsonNode overdue = Client.json(inspector.get("/v1/ledger/overdue?as-of=2026-03-02"));
        assertThat(overdue.at("/asOf").asText()).isEqualTo("2026-03-02");
        assertThat(overdue.at("/withoutDeadline").asInt()).isPositive();
        JsonNode open = Client.json(inspector.get("/v1/ledger/open?before=2026-03-02&most=1"));
        assertThat(open.at("/latest/entries").size()).isEqualTo(1);
        assertThat(open.at("/latest/count").asInt()).isGreaterThan(1);
        assertThat(inspector.get("/v1/ledger/open?before=yesterday").statusCode()).isEqualTo(400);
        assertThat(inspector.get("/v1/ledger/open?before=2026-03-02&most=0").statusCode()).isEqualTo(400);
        HttpResponse<byte[]> workbook = inspector.get("/v1/ledger/ledger.xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(new String(workbook.body(), 0, 2)).isEqualTo("PK");
    }
}
