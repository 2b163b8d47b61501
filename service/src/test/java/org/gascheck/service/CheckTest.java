package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.Locale;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;
import org.gascheck.reports.TextReports;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Submissions are judged as by the command, one and many, and what is wrong with them is told. */
@ServiceTest
class CheckTest {

    @LocalServerPort
    private int port;

    private static ComplianceReport expected() throws IOException {
        return GasCheck.checker(RulePacks.CHONGQING_2021_156).check(Submissions.read(Client.hotpot(), "request"));
    }

    @Test
    void aReportHasTheBytesOfTheCommand() throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).post("/v1/check", Client.hotpot());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.text(answer)).isEqualTo(ReportJson.text(expected()));
    }

    @Test
    void aReportInWordsIsInTheLanguageAskedFor() throws Exception {
        StringBuilder words = new StringBuilder();
        TextReports.of(Locale.SIMPLIFIED_CHINESE).write(expected(), words);

        HttpResponse<byte[]> answer = Client.send(Client.inspector(port).to("/v1/check?lang=zh")
                .header("Content-Type", "application/json").header("Accept", "text/plain")
                .POST(BodyPublishers.ofByteArray(Client.hotpot())));

        assertThat(Client.text(answer)).isEqualTo(words.toString());
    }

    @Test
    void theFormOfAReportIsChosenByParameters() throws Exception {
        JsonNode told = Client.json(Client.inspector(port).post(
                "/v1/check?detail=reasons&only=breached&lang=en&for=inspection", Client.hotpot()));

        assertThat(told.at("/verdict").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(told.at("/purpose").isMissingNode()).isFalse();
        assertThat(told.toString()).doesNotContain("\"zh\"");
        HttpResponse<byte[]> wrong = Client.inspector(port).post("/v1/check?only=breeched", Client.hotpot());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Client.json(wrong).at("/detail").asText()).contains("only", "breeched", "breached");
        assertThat(Client.inspector(port).post("/v1/check?as-of=yesterday", Client.hotpot()).statusCode())
                .isEqualTo(400);
        assertThat(Client.inspector(port).post("/v1/check?for=fun", Client.hotpot()).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsWrongIsToldAtItsPlace() throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).post("/v1/check", """
                {"assessedOn": "2022-03-01", "instruments": ["cq2021n156"],
                 "gasUsers": [{"id": "u1", "kind": "居民"}]}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Client.json(answer).at("/problems/0/pointer").asText()).isEqualTo("/gasUsers/0/kind");
        assertThat(Client.json(answer).at("/problems/0/line").asInt()).isEqualTo(2);

        JsonNode unknown = Client.json(Client.inspector(port).post(
                "/v1/check", "{\"assessedOn\": \"2022-03-01\", \"instruments\": [\"no-such\"]}"));
        assertThat(unknown.at("/problems/0/line").asInt()).isEqualTo(1);
        assertThat(unknown.at("/problems/0/message/en").asText()).contains("no-such", "cq2021n156");
        assertThat(Client.json(Client.inspector(port).post("/v1/check", "{}")).at("/problems/0/pointer").asText())
                .isEqualTo("/assessedOn");
        assertThat(Client.inspector(port).post("/v1/check", "").statusCode()).isEqualTo(422);
    }

    @Test
    void manyAreAnsweredLineByLineAndABadLineIsALine() throws Exception {
        String hotpot = new String(Client.hotpot(), StandardCharsets.UTF_8).replace("\n", " ");
        String many = hotpot + "\n\n{\"assessedOn\": }\n" + " ".repeat(ReadLimits.service().size() + 1) + "{}\n"
                + "x".repeat(ReadLimits.service().size() + 1) + "\n" + hotpot;

        HttpResponse<byte[]> answer = Client.send(Client.inspector(port).to("/v1/check-many")
                .header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(many)));

        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> lines = Client.text(answer).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo("{\"file\":\"1\",\"report\":" + line(expected()) + "}");
        assertThat(Client.JSON.readTree(lines.get(1)).at("/problems/0/message/en").asText()).isNotEmpty();
        assertThat(Client.JSON.readTree(lines.get(1)).at("/file").asText()).isEqualTo("3");
        assertThat(Client.JSON.readTree(lines.get(2)).at("/problems/0/message/en").asText()).contains("longer than");
        assertThat(Client.JSON.readTree(lines.get(3)).at("/problems/0/message/en").asText()).contains("longer than");
        assertThat(lines.get(4)).isEqualTo("{\"file\":\"6\",\"report\":" + line(expected()) + "}");
    }

    @Test
    void ratesAreCountedOverLinesAndALineThatIsNotJudgedIsTold() throws Exception {
        String hotpot = new String(Client.hotpot(), StandardCharsets.UTF_8).replace("\n", " ");
        HttpResponse<byte[]> answer = Client.send(Client.inspector(port).to("/v1/statistics-many")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(hotpot + "\n{\"assessedOn\": }\n" + hotpot)));

        List<String> lines = Client.text(answer).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(Client.JSON.readTree(lines.get(0)).at("/file").asText()).isEqualTo("2");
        JsonNode last = Client.JSON.readTree(lines.get(1));
        assertThat(last.at("/judged").asInt()).isEqualTo(2);
        assertThat(last.at("/notJudged").asInt()).isEqualTo(1);
        JsonNode one = Client.json(Client.inspector(port).post("/v1/statistics", Client.hotpot()));
        assertThat(counts(one)).isNotEmpty();
        assertThat(counts(last.at("/statistics"))).isEqualTo(counts(one).stream().map(each -> each * 2).toList());
    }

    private static List<Integer> counts(JsonNode statistics) {
        return Stream.of("of", "outstanding", "unknown").flatMap(each -> statistics.findValues(each).stream())
                .map(JsonNode::asInt).toList();
    }

    private static String line(ComplianceReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.writeMember(report, ReportForm.WHOLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyCheckIsInTheLogOfDecisionsWithWhoAndByWhat() throws Exception {
        List<String> before = decisions();
        Client.inspector(port).post("/v1/check", Client.hotpot());

        List<String> decisions = decisions();
        assertThat(decisions).hasSizeGreaterThan(before.size());
        JsonNode last = Client.JSON.readTree(decisions.get(decisions.size() - 1));
        assertThat(last.at("/who").asText()).isEqualTo("王检查");
        assertThat(last.at("/role").asText()).isEqualTo("INSPECTOR");
        assertThat(last.at("/did").asText()).isEqualTo("CHECKED");
        assertThat(last.at("/about/verdict").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(last.at("/about/pack cq2021n156").asText())
                .isEqualTo(RulePacks.CHONGQING_2021_156.digest().text());
        JsonNode check = Client.json(Client.auditor(port).get("/v1/decisions/check"));
        assertThat(check.at("/whole").asBoolean()).isTrue();
        assertThat(check.at("/decisions").asInt()).isGreaterThanOrEqualTo(decisions.size());
    }

    private List<String> decisions() throws Exception {
        return Client.text(Client.auditor(port).get("/v1/decisions")).lines().toList();
    }
}
