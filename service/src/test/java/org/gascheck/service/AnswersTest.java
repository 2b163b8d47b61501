package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered besides reports: rules, forms, documents, timelines, statistics and questions. */
@ServiceTest
class AnswersTest {

    @LocalServerPort
    private int port;

    private HttpResponse<byte[]> ok(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
        return answer;
    }

    @Test
    void rulesAreListedByInstrumentAndExplained() throws Exception {
        Client client = Client.inspector(port);

        JsonNode all = Client.json(ok(client.get("/v1/rules")));
        JsonNode some = Client.json(ok(client.get("/v1/rules?instrument=yl2022n8&subject=GasUser")));
        assertThat(all.size()).isGreaterThan(some.size());
        assertThat(some.findValuesAsText("subject")).containsOnly("GasUser");
        assertThat(client.get("/v1/rules?instrument=no-such").statusCode()).isEqualTo(400);

        JsonNode rule = Client.json(ok(client.get("/v1/rules/alarm-co-detection")));
        assertThat(rule.at("/provisions").size()).isEqualTo(2);
        assertThat(rule.at("/title/zh").asText()).isNotEmpty();
        assertThat(rule.at("/facts").size()).isPositive();
        assertThat(rule.at("/rule").toString()).contains("@requirement(alarm-co-detection)");
        HttpResponse<byte[]> words = Client.send(client.to("/v1/rules/alarm-co-detection?lang=zh")
                .header("Accept", "text/plain").GET());
        assertThat(Client.text(ok(words))).contains("何时适用");
        HttpResponse<byte[]> none = client.get("/v1/rules/alarm-co-detektion");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(Client.json(none).at("/detail").asText()).contains("alarm-co-detection");
        assertThat(Client.json(ok(client.get("/v1/settings"))).findValuesAsText("key")).contains("check-participants");
    }

    @Test
    void formsAreHandedOut() throws Exception {
        Client client = Client.inspector(port);
        assertThat(Client.json(ok(client.get("/v1/templates"))).toString()).contains("\"restaurant\"");

        assertThat(Client.text(ok(client.get("/v1/templates/restaurant")))).contains("gasUsers");
        HttpResponse<byte[]> workbook = ok(client.get("/v1/templates/users.xlsx"));
        assertThat(new String(workbook.body(), 0, 2)).isEqualTo("PK");
        assertThat(client.get("/v1/templates/no-such").statusCode()).isEqualTo(400);
        assertThat(Client.json(ok(client.get("/v1/schemas/submission"))).has("$schema")).isTrue();
        assertThat(Client.json(ok(client.get("/v1/schemas/report"))).has("$schema")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "xlsx, application/vnd.openxml", "html, text/html", "docx, application/zip",
        "sarif, application/sarif+json", "junit, application/xml"})
    void reportsComeInEveryFormat(String format, String mediaType) throws Exception {
        HttpResponse<byte[]> answer = ok(Client.inspector(port).post("/v1/documents/" + format, Client.hotpot()));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
        assertThat(answer.body().length).isGreaterThan(1_000);
    }

    @Test
    void anUnknownFormatIsToldWithThoseThereAre() throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).post("/v1/documents/pdf", Client.hotpot());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).at("/detail").asText()).contains("pdf", "xlsx");
    }

    @Test
    void timelinesStatisticsAndQuestionsAreAnswered() throws Exception {
        Client client = Client.inspector(port);

        assertThat(Client.json(ok(client.post("/v1/timeline?until=2023-12-31", Client.hotpot()))).toString())
                .contains("2022-");
        assertThat(client.post("/v1/timeline?until=2020-01-01", Client.hotpot()).statusCode()).isEqualTo(400);
        assertThat(Client.json(ok(client.post("/v1/statistics", Client.hotpot()))).has("months")).isTrue();
        JsonNode questions = Client.json(ok(client.post("/v1/questions", Client.hotpot())));
        assertThat(questions.at("/questions/0/waiting").asInt()).isPositive();
        assertThat(questions.at("/questions/0/fact/zh").asText()).isNotEmpty();
        assertThat(client.post("/v1/timeline", "{}").statusCode()).isEqualTo(422);
        assertThat(client.post("/v1/questions", "[]").statusCode()).isEqualTo(422);
    }

    @Test
    void rulePacksInForceAreToldAndReloaded() throws Exception {
        Client administrator = Client.administrator(port);

        JsonNode before = Client.json(ok(administrator.get("/v1/rule-packs")));
        JsonNode after = Client.json(ok(administrator.post("/v1/rule-packs/reload", "")));

        assertThat(after).isEqualTo(before);
        assertThat(before.findValuesAsText("instrument")).containsExactly("cq2021n156", "yl2022n8");
        assertThat(Client.text(Client.auditor(port).get("/v1/decisions"))).contains("\"RULE_PACKS_CHANGED\"");
    }
}
