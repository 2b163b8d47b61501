package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;

class JsonReportsTest {

    private static final ComplianceReport HOTPOT = SampleReports.on("hotpot-basement.json");
    private static final ComplianceReport SCHOOL = SampleReports.on("school-canteen-in-order.json");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void inAListEachReportStandsIndentedWithTheNameOfItsSubmission() throws IOException {
        ReportWriter writer = JsonReports.list(out);
        writer.write("火锅 \"1\".json", HOTPOT);
        writer.write("b.json", SCHOOL);
        writer.end();
        assertThat(written()).isEqualTo(
                "[\n" + member("火锅 \\\"1\\\".json", HOTPOT) + ",\n" + member("b.json", SCHOOL) + "\n]\n");
        JsonNode list = new ObjectMapper().readTree(written());
        assertThat(list.findValuesAsText("file")).containsExactly("火锅 \"1\".json", "b.json");
    }

    @Test
    void whatCannotBeReadStandsInTheListWithItsProblems() throws IOException {
        ReportWriter writer = JsonReports.list(out);
        writer.skip("a.json", List.of(new Problem("a.json", 3, 14, "/gasUsers/0/kind", new Text("不对", "wrong")),
                new Problem("pack.yaml", 0, 0, "", new Text("没有", "missing"))));
        writer.write("b.json", SCHOOL);
        writer.end();
        assertThat(written()).isEqualTo("""
                [
                  {
                    "file" : "a.json",
                    "problems" : [
                      {
                        "source" : "a.json",
                        "line" : 3,
                        "column" : 14,
                        "pointer" : "/gasUsers/0/kind",
                        "message" : {
                          "zh" : "不对",
                          "en" : "wrong"
                        }
                      },
                      {
                        "source" : "pack.yaml",
                        "pointer" : "",
                        "message" : {
                          "zh" : "没有",
                          "en" : "missing"
                        }
                      }
                    ]
                  },
                """ + member("b.json", SCHOOL) + "\n]\n");
    }

    private static String member(String file, ComplianceReport report) {
        return "  {\n    \"file\" : \"" + file + "\",\n    \"report\" : "
                + ReportJson.text(report).strip().replace("\n", "\n    ") + "\n  }";
    }

    @Test
    void aListOfNoReportsIsAListToo() throws IOException {
        ReportWriter writer = JsonReports.list(out);
        writer.end();
        assertThat(new ObjectMapper().readTree(written())).isEmpty();
    }

    @Test
    void aListIsWrittenAsItGrows() throws IOException {
        ReportWriter writer = JsonReports.list(out);
        writer.write("a.json", HOTPOT);
        assertThat(written()).endsWith("\n  }");
    }
}
