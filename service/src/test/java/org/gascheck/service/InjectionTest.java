package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts of submissions and parameters stay texts, wherever they are told. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class InjectionTest {

    private static final String HOSTILE = "=cmd|'/C calc'!A1\r\n2026-01-01 ERROR forged\u2028<script>alert(1)</script>"
            + "<img src=x onerror=alert(1)>'; DROP TABLE gc_decision; --\",\"x\":1}${jndi:ldap://127.0.0.1/a}\u202e";

    @LocalServerPort
    private int port;

    /** A hot-pot restaurant of which every text is hostile, ids too. */
    private static byte[] hostile() throws Exception {
        JsonNode submission = Client.JSON.readTree(new String(Client.hotpot(), StandardCharsets.UTF_8)
                .replace("巷口老灶火锅（七星岗店）", "@@").replace("\"hotpot-1\"", "\"@@\"").replace("\"hall-1\"", "\"h@@\"")
                .replace("\"room-1\"", "\"r@@\"").replace("\"alarm-1\"", "\"a@@\""));
        String text = new String(JsonStringEncoder.getInstance().quoteAsString(HOSTILE));
        return submission.toString().replace("@@", text).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void jsonKeepsTextsAsTheyAre() throws Exception {
        HttpResponse<byte[]> answer = Client.inspector(port).post("/v1/check", hostile());

        assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
        assertThat(Client.json(answer).toString()).contains("DROP TABLE");
        assertThat(Client.json(answer).at("/x").isMissingNode()).isTrue();
    }

    @Test
    void aPageHasNoMarkupOfSubmissions() throws Exception {
        HttpResponse<byte[]> page = Client.inspector(port).post("/v1/documents/html", hostile());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(Client.text(page)).contains("DROP TABLE").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void noCellOfACsvIsAFormula() throws Exception {
        String csv = Client.text(Client.inspector(port).post("/v1/documents/csv", hostile()));

        assertThat(csv).contains("DROP TABLE").doesNotContainPattern("(^|[,\n\"])[=@+]cmd");
    }

    @Test
    void noCellOfAWorkbookIsAFormula() throws Exception {
        byte[] workbook = Client.inspector(port).post("/v1/documents/xlsx", hostile()).body();
        boolean told = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (each.getName().endsWith(".xml")) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    told |= xml.contains("DROP TABLE");
                    assertThat(xml).doesNotContainPattern("<f>[^<]*cmd").doesNotContain("<script>alert");
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
                }
            }
        }
        assertThat(told).isTrue();
    }

    @Test
    void theDatabaseKeepsTextsAsTheyAre() throws Exception {
        Client inspector = Client.inspector(port);
        HttpResponse<byte[]> recorded = inspector.post("/v1/ledger/submissions?register=x'%3B%20DROP%20TABLE%20gc_entry",
                hostile());

        assertThat(recorded.statusCode()).as(Client.text(recorded)).isEqualTo(200);
        String key = Client.json(recorded).at("/key").asText();
        assertThat(inspector.get("/v1/ledger/submissions/" + key).body()).isEqualTo(hostile());
        assertThat(inspector.get("/v1/ledger/entries").statusCode()).isEqualTo(200);
        assertThat(inspector.get("/v1/ledger/entries?subject=x'%20OR%20'1'%3D'1").body()).asString().isEqualTo("[]");
        assertThat(Client.json(Client.auditor(port).get("/v1/decisions/check")).at("/whole").asBoolean()).isTrue();
    }

    @Test
    void theLogOfTheServiceHasNoLineThatASenderWrote(CapturedOutput output) throws Exception {
        Client inspector = Client.inspector(port);
        inspector.post("/v1/check", hostile());
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
