package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Question after question is asked until all is certain; a verdict is told and logged at the end alone. */
@ServiceTest
class InquiryTest {

    private static final String ACCEPTANCE = "/v1/inquiry?for=acceptance";
    private static final String NEW_FLAT =
            "{'assessedOn': '2026-03-02', 'gasUsers': [{'id': 'u1', 'kind': 'RESIDENT', 'status': 'NEW'}]}";

    @LocalServerPort
    private int port;

    private static ObjectNode soFar(String submission) throws Exception {
        ObjectNode soFar = JsonNodeFactory.instance.objectNode();
        soFar.set("submission", Client.JSON.readTree(submission.replace('\'', '"')));
        return soFar;
    }

    private static ObjectNode answering(ObjectNode soFar, String answer) throws Exception {
        return soFar.set("answer", Client.JSON.readTree(answer.replace('\'', '"')));
    }

    private HttpResponse<byte[]> ask(JsonNode soFar) throws Exception {
        return Client.inspector(port).post(ACCEPTANCE, soFar.toString());
    }

    private JsonNode asked(JsonNode soFar) throws Exception {
        HttpResponse<byte[]> answer = ask(soFar);
        assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
        return Client.json(answer);
    }

    private String lastDecision() throws Exception {
        return Client.text(Client.auditor(port).get("/v1/decisions")).strip().lines().reduce("", (one, next) -> next);
    }

    @Test
    void whatToBeginWithIsTold() throws Exception {
        JsonNode start = Client.json(Client.inspector(port).get("/v1/inquiry"));

        assertThat(start.at("/today").asText()).isEqualTo("2026-03-02");
        assertThat(start.get("purposes").findValuesAsText("id")).containsExactly("acceptance", "inspection", "sale");
        assertThat(start.at("/purposes/0/subjects").findValuesAsText("list")).containsExactly("gasUsers");
        assertThat(start.at("/purposes/2/subjects").findValuesAsText("list"))
                .containsExactly("alarmModels", "valveModels", "products");
        assertThat(start.at("/purposes/2/subjects").findValuesAsText("known"))
                .containsExactly("model", "model", "model");
        assertThat(start.at("/instruments/0/usual").asBoolean()).isTrue();
        assertThat(start.at("/instruments/1/usual").asBoolean()).isFalse();
    }

    @Test
    void answersLeadToACertainResultThatIsLogged() throws Exception {
        String before = lastDecision();
        JsonNode first = asked(soFar(NEW_FLAT));
        assertThat(first.at("/next/name/zh").asText()).isNotEmpty();
        assertThat(first.at("/next/because/0/citation").asText()).contains("附件1");
        assertThat(first.get("then").findValuesAsText("pointer")).doesNotContain(first.at("/next/pointer").asText());
        assertThat(first.toString()).doesNotContain("verdict", "\"answer\"");

        JsonNode asked = first;
        for (int i = 0; i < 12 && asked.has("next"); i++) {
            assertThat(lastDecision()).isEqualTo(before);
            asked = asked(answering(soFar(asked.get("submission").toString()), """
                    {'pointer': '%s', %s}""".formatted(asked.at("/next/pointer").asText(),
                    answer(asked.get("next")))));
        }

        JsonNode result = asked.get("result");
        assertThat(result.at("/answer").asText()).isEqualTo("NO");
        assertThat(result.at("/says/zh").asText()).isEqualTo("不得记为验收通过");
        assertThat(result.at("/certain").asBoolean()).isTrue();
        assertThat(result.at("/grounds").findValuesAsText("outcome")).contains("BREACHED");
        assertThat(result.at("/grounds/0/evidence").findValuesAsText("zh")).contains("用户类别：居民用户");
        assertThat(result.at("/scope/instruments/0/judged").asInt()).isPositive();
        assertThat(result.at("/basis/0/requirements").asInt()).isPositive();
        assertThat(lastDecision()).isNotEqualTo(before).contains("\"CHECKED\"");
    }

    /** What there is none of, or the first choice. */
    private static String answer(JsonNode question) {
        return switch (question.get("kind").asText()) {
            case "RECORDS", "NAMELESS_RECORDS" -> "'value': []";
            case "REFERENCE" -> "'adds': 'r1'";
            case "CHOICE" -> question.get("several").asBoolean()
                    ? "'value': ['" + question.at("/choices/0/value").asText() + "']"
                    : "'value': '" + question.at("/choices/0/value").asText() + "'";
            case "TRUTH" -> "'value': true";
            default -> "'typed': '50'";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "inspection | gasUsers | {'id': 'u1', 'name': '火锅'} | kind",
        "inspection | gasUsers | {'id': 'u1', 'kind': 'UNIT'} | venueKind",
        "acceptance | gasUsers | {'id': 'u1'} | kind",
        "acceptance | gasUsers | {'id': 'u1', 'kind': 'RESIDENT'} | status",
        "acceptance | gasUsers | {'id': 'u1', 'kind': 'RESIDENT', 'gasSupplies': ['PIPED_NATURAL_GAS']} | building",
        "sale | alarmModels | {'id': 'm1'} | tier",
        "sale | products | {'id': 'p1', 'model': 'A-1'} | kind"})
    void whatASubjectIsIsAskedBeforeWhatItHas(String purpose, String list, String record, String first)
            throws Exception {
        ObjectNode soFar = soFar("{'assessedOn': '2026-03-02', '" + list + "': [" + record + "]}").put("list", list);
        JsonNode asked = Client.json(Client.inspector(port).post("/v1/inquiry?for=" + purpose, soFar.toString()));

        assertThat(asked.at("/next/pointer").asText()).isEqualTo("/" + list + "/0/" + first);
        assertThat(asked.get("then").findValuesAsText("pointer")).doesNotContain("/" + list + "/0/" + first);
    }

    @Test
    void whatContradictsItselfIsToldAndLeftToAPerson() throws Exception {
        String canteen = """
                {'id': 'u1', 'kind': 'UNIT', 'status': 'EXISTING', 'venueKind': 'NOT_PUBLIC', 'industry': 'CATERING',
                 'gasSupplies': [], 'devices': [], 'inOldCommunity': false}""".replace("\n", "");
        JsonNode result = Client.json(Client.inspector(port).post("/v1/inquiry?for=inspection",
                soFar("{'assessedOn': '2026-03-02', 'gasUsers': [" + canteen + "]}").put("ends", true).toString()))
                .get("result");

        assertThat(result.at("/answer").asText()).isEqualTo("FOR_A_PERSON");
        assertThat(result.at("/disputes/0/says/zh").asText()).contains("公共场所");
        assertThat(result.at("/disputes/0/facts/1/zh").asText()).isEqualTo("用气用户[1] › 所属行业：餐饮企业");
    }

    @Test
    void anInquiryThatIsEndedEarlyNamesWhatIsMissing() throws Exception {
        JsonNode result = asked(soFar(NEW_FLAT).put("ends", true)).get("result");

        assertThat(result.at("/answer").asText()).isEqualTo("FACTS_MISSING");
        assertThat(result.at("/certain").asBoolean()).isFalse();
        assertThat(result.at("/missing/0/name/en").asText()).isNotEmpty();
    }

    @Test
    void whatNobodyKnowsIsNeverAskedAgain() throws Exception {
        ObjectNode soFar = soFar(NEW_FLAT);
        JsonNode asked = asked(soFar);
        for (int i = 0; i < 20 && asked.has("next"); i++) {
            String pointer = asked.at("/next/pointer").asText();
            assertThat(soFar.path("skipped").toString()).doesNotContain("\"" + pointer + "\"");
            soFar.withArray("/skipped").add(pointer);
            asked = asked(soFar);
            assertThat(asked.path("then").findValuesAsText("pointer")).doesNotContain(pointer);
        }
        assertThat(asked.at("/result/answer").asText()).isEqualTo("FACTS_MISSING");
        assertThat(asked.at("/result/certain").asBoolean()).isFalse();
    }

    @Test
    void aQuestionIsAskedAnewWhenItsAnswerIsTakenBack() throws Exception {
        JsonNode asked = asked(soFar(NEW_FLAT).put("about", "/gasUsers/0/devices"));

        assertThat(asked.at("/next/pointer").asText()).isEqualTo("/gasUsers/0/devices");
        assertThat(asked.at("/next/kind").asText()).isEqualTo("RECORDS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'pointer': '/gasUsers/0/gasSupplies', 'value': ['PIPED']} | 422 | invalid-answer",
        "{'pointer': '/gasUsers/0/gasSupplies', 'typed': 'steam'} | 422 | invalid-answer",
        "{'pointer': '/gasUsers/0/gasSupplies', 'value': {'x': 1}} | 422 | invalid-answer",
        "{'pointer': '/gasUsers/0/devices', 'typed': '99999'} | 422 | invalid-answer",
        "{'pointer': '/gasUsers/0/status', 'value': 'EXISTING'} | 409 | nothing-to-answer",
        "{'pointer': '/gasUsers/7/status', 'value': 'NEW'} | 409 | nothing-to-answer",
        "{'pointer': '/no/such', 'value': 1} | 409 | nothing-to-answer",
        "{'pointer': '', 'value': 1} | 409 | nothing-to-answer",
        "{'pointer': '/gasUsers/0/gasSupplies'} | 400 | bad-parameter",
        "{'value': 1} | 400 | bad-parameter",
        "{'pointer': '/gasUsers/0/gasSupplies', 'values': []} | 400 | bad-body"})
    void anAnswerThatCannotBeSoIsRefusedInBothLanguages(String answer, int status, String kind) throws Exception {
        HttpResponse<byte[]> refused = ask(answering(soFar(NEW_FLAT), answer));

        assertThat(refused.statusCode()).as(Client.text(refused)).isEqualTo(status);
        assertThat(Client.json(refused).at("/type").asText()).isEqualTo("urn:gascheck:problem:" + kind);
        if (status == 422) {
            assertThat(Client.json(refused).at("/problems/0/message/zh").asText()).isNotEmpty();
            assertThat(Client.json(refused).at("/problems/0/message/en").asText()).isNotEmpty();
        }
    }

    @Test
    void theTradeOfAUnitIsAskedAtTheEndWhereSomethingWasFound() throws Exception {
        String unit = "{'assessedOn': '2022-03-15', 'gasUsers': [{'id': 'u1', 'kind': 'UNIT', 'status': 'EXISTING',"
                + " 'venueKind': 'CATERING', 'gasSupplies': ['CYLINDER_LPG'], 'spaces': [{'id': 'r',"
                + " 'use': 'CYLINDER_ROOM', 'level': 'BASEMENT', 'permissionDocumented': false}]}]}";
        Client client = Client.inspector(port);
        String inspection = "/v1/inquiry?for=inspection";
        String trade = "/gasUsers/0/industry";

        ObjectNode soFar = soFar(unit).put("list", "gasUsers");
        JsonNode asked = Client.json(client.post(inspection, soFar.toString()));
        for (int i = 0; i < 60 && asked.has("next") && !asked.at("/next/pointer").asText().equals(trade); i++) {
            soFar.withArray("/skipped").add(asked.at("/next/pointer").asText());
            asked = Client.json(client.post(inspection, soFar.toString()));
        }
        assertThat(asked.at("/next/pointer").asText()).isEqualTo(trade);
        assertThat(asked.at("/next/choices")).isNotEmpty();
        assertThat(asked.has("result")).isFalse();

        ObjectNode answered = answering(soFar.deepCopy(), "{'pointer': '" + trade + "', 'value': 'CATERING'}");
        assertThat(Client.json(client.post(inspection, answered.toString())).has("result")).isTrue();
        soFar.withArray("/skipped").add(trade);
        assertThat(Client.json(client.post(inspection, soFar.toString())).has("result")).isTrue();
    }

    @Test
    void whatIsNoInquiryIsRefused() throws Exception {
        Client client = Client.inspector(port);

        assertThat(client.post(ACCEPTANCE, "{}").statusCode()).isEqualTo(400);
        assertThat(client.post(ACCEPTANCE, "[]").statusCode()).isEqualTo(400);
        assertThat(client.post("/v1/inquiry?for=nothing", soFar(NEW_FLAT).toString()).statusCode()).isEqualTo(400);
        assertThat(client.post("/v1/inquiry", soFar(NEW_FLAT).toString()).statusCode()).isEqualTo(400);
        assertThat(client.post(ACCEPTANCE, soFar("{'gasUsers': [{'id': 'u1', 'kind': 'HUMAN'}]}").toString())
                .statusCode()).isEqualTo(422);
        assertThat(Client.auditor(port).post(ACCEPTANCE, soFar(NEW_FLAT).toString()).statusCode()).isEqualTo(403);
    }

    @Test
    void noticesAreHandedOutAsPages() throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).post("/v1/notices?lang=zh", Client.hotpot());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.json(answer).at("/0/page").asText()).contains("燃气安全隐患整改通知书", "<html lang=\"zh");
        assertThat(Client.json(Client.inspector(port).post("/v1/notices", "{\"assessedOn\": \"2022-03-01\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, text/html", "/page/main.js, text/javascript", "/page/page.css, text/css",
        "/service-worker.js, text/javascript"})
    void thePageIsServedToWhoeverHasNoTokenYet(String path, String type) throws Exception {
        HttpResponse<byte[]> page = new Client(port, null).get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        // The policy lets nothing run that stands in a page.
        assertThat(Client.text(page))
                .doesNotContain("<style", "style=", "onclick=", "<script>", "innerHTML", "http://");
    }

    @Test
    void allFilesOfThePageAreKeptForWhenThereIsNoLine() throws Exception {
        String kept = Client.text(new Client(port, null).get("/service-worker.js"));

        try (Stream<Path> files = Files.list(Path.of("src/main/resources/static/page"))) {
            assertThat(files.map(each -> "'/page/" + each.getFileName() + "'")).allSatisfy(
                    each -> assertThat(kept).contains(each));
        }
    }
}
