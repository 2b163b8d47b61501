package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts of submissions and parameters stay texts, wherever they are told. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class InjectionTest {

    private static final String[] HOSTILE = {
        "=1+cmd|'/C calc'!A1", "@SUM(1+1)*cmd", "+1+cmd", "-1+cmd|' /C calc'!A0", "\t=cmd", "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>", "]]><x/>&evil;", "'; DROP TABLE gc_entry; --", "\",\"x\":1,\"y\":\"",
        "a\r\n2026-01-01 ERROR forged", "a\u2028b\u202ec\u0000d", "${jndi:ldap://127.0.0.1/a}", "{{addressee}}"};

    @LocalServerPort
    private int port;

    /** A hot-pot restaurant whose name and ids are hostile. */
    private static byte[] hostile(String text) throws Exception {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return new String(Client.hotpot(), StandardCharsets.UTF_8)
                .replace("巷口老灶火锅（七星岗店）", quoted).replace("\"hotpot-1\"", "\"" + quoted + "1\"")
                .replace("\"hall-1\"", "\"" + quoted + "2\"").replace("\"alarm-1\"", "\"" + quoted + "3\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void jsonKeepsTextsAsTexts(String text) throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).post("/v1/check", hostile(text));

        assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
        assertThat(Set.copyOf(Client.json(answer).findValuesAsText("id")).contains(text + "1")).isTrue();
        assertThat(Client.json(answer).findValue("x")).isNull();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void aPageHasNoMarkupOfSubmissions(String text) throws Exception {
        HttpResponse<byte[]> page = Client.inspector(port).post("/v1/documents/html", hostile(text));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(Client.text(page)).doesNotContain("<script>alert", "<img src=x", "]]><x/>");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void noCellOfATableIsAFormula(String text) throws Exception {
        String csv = Client.text(Client.inspector(port).post("/v1/documents/csv", hostile(text)));

        CsvReader.builder().ofCsvRecord(csv).stream().flatMap(each -> each.getFields().stream()).forEach(cell ->
                assertThat(cell).doesNotContainPattern("^[=+@\\t\\r-]").doesNotContain("\n2026-01-01"));
        for (String part : parts(Client.inspector(port).post("/v1/documents/xlsx", hostile(text)).body())) {
            assertThat(part).doesNotContainPattern("<f[ >][^<]*cmd").doesNotContain("<script>alert", "<img src=x");
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void documentsOfTextsAreWholeXml(String text) throws Exception {
        assertThat(parts(Client.inspector(port).post("/v1/documents/xlsx", hostile(text)).body())).isNotEmpty();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                Client.inspector(port).post("/v1/documents/junit", hostile(text)).body()));
        assertThat(Client.json(Client.inspector(port).post("/v1/documents/sarif", hostile(text))).has("runs")).isTrue();
    }

    /** The XML of a workbook, each part of which is whole. */
    private static List<String> parts(byte[] workbook) throws Exception {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (each.getName().endsWith(".xml")) {
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
                    parts.add(new String(part, StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void theDatabaseKeepsTextsAsTheyAre(String text) throws Exception {
        Client inspector = Client.inspector(port);
        HttpResponse<byte[]> recorded = inspector.post(
                "/v1/ledger/submissions?register=x'%3B%20DROP%20TABLE%20gc_entry", hostile(text));

        assertThat(recorded.statusCode()).as(Client.text(recorded)).isEqualTo(200);
        String key = Client.json(recorded).at("/key").asText();
        assertThat(inspector.get("/v1/ledger/submissions/" + key).body()).isEqualTo(hostile(text));
        assertThat(inspector.get("/v1/ledger/entries").statusCode()).isEqualTo(200);
        assertThat(inspector.get("/v1/ledger/entries?subject=x'%20OR%20'1'%3D'1").body()).asString().isEqualTo("[]");
    }

    @Test
    void whatPeopleWriteIntoTheLedgerStaysAText() throws Exception {
        for (String each : HOSTILE) {
            writtenByPeople(each);
        }
        for (String part : parts(Client.inspector(port).get("/v1/ledger/ledger.xlsx").body())) {
            assertThat(part).doesNotContainPattern("<f[ >][^<]*cmd").doesNotContain("<script>alert", "<img src=x");
        }
        Client auditor = Client.auditor(port);
        assertThat(Client.text(auditor.get("/v1/decisions")).lines()).allMatch(line -> line.startsWith("{\"number\":"));
        assertThat(Client.json(auditor.get("/v1/decisions/check")).at("/whole").asBoolean()).isTrue();
    }

    private void writtenByPeople(String text) throws Exception {
        Client inspector = Client.inspector(port);
        String quoted = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
        String register = "injected" + text.hashCode();
        JsonNode recorded = Client.json(
                inspector.post("/v1/ledger/submissions?register=" + register, Client.hotpot()));
        String entry = "/v1/ledger/entries/" + recorded.at("/changes/0/entry").asLong();

        HttpResponse<byte[]> planned = inspector.post(entry + "/plan", ("{\"version\": 1, \"person\": #, "
                + "\"responsibility\": #, \"measures\": #, \"funds\": #, \"precautions\": #, \"standard\": #, "
                + "\"verifier\": #}").replace("#", quoted));
        HttpResponse<byte[]> waived = inspector.post(entry + "/waiver", ("{\"version\": 2, \"authority\": #, "
                + "\"reason\": #, \"on\": \"2026-03-02\", \"until\": \"2026-04-01\"}").replace("#", quoted));
        HttpResponse<byte[]> notice = inspector.post("/v1/ledger/notices", ("{\"on\": \"2026-03-02\", "
                + "\"authority\": #, \"delivery\": #, \"entries\": [{\"entry\": %d, \"version\": 3}]}")
                .formatted(recorded.at("/changes/0/entry").asLong()).replace("#", quoted));
        HttpResponse<byte[]> step = inspector.post(entry + "/steps",
                "{\"version\": 4, \"act\": \"RECTIFIED\", \"on\": \"2026-03-02\", \"note\": " + quoted + "}");

        for (HttpResponse<byte[]> each : List.of(planned, waived, notice, step)) {
            assertThat(each.statusCode()).as(Client.text(each)).isEqualTo(200);
        }
        assertThat(Client.json(inspector.get(entry)).at("/progress/plan/person").asText()).isNotEmpty();
        assertThat(Client.json(inspector.get(entry + "/history")).findValue("x")).isNull();
    }

    @Test
    void theLogOfTheServiceHasNoLineThatASenderWrote(CapturedOutput output) throws Exception {
        Client inspector = Client.inspector(port);
        inspector.post("/v1/check", hostile("a\r\n2026-01-01 ERROR forged"));
        inspector.post("/v1/check", "{\"\\r\\n2026-01-01 ERROR forged\": 1}");
        inspector.get("/v1/rules/%0a2026-01-01%20ERROR%20forged");
        inspector.get("/v1/ledger/entries?most=%0d%0a2026-01-01%20ERROR%20forged");
        new Client(port, "x\t2026-01-01 ERROR forged").get("/v1/rules");

        assertThat(output.getAll().lines()).noneMatch(line -> line.startsWith("2026-01-01 ERROR forged"));
    }

    @Test
    void parametersAreToldWithoutControlCharacters() throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).get("/v1/rules/%1b%5b31m%0d%0aX-Evil:1");

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.headers().map()).doesNotContainKey("x-evil");
        assertThat(Client.text(answer)).doesNotContain("\u001b", "\\u001b");
    }
}
