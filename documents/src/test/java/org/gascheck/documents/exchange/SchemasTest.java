package org.gascheck.documents.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.SampleResults;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs read is of the form that is published for it. */
public class SchemasTest {

    private static final Schema SARIF = sarif();

    @TempDir
    private Path folder;

    @Test
    void sarifIsAsItsSchemaHasIt() throws IOException {
        String sarif = Files.readString(
                SampleResults.all().write(DocumentFormat.SARIF, Marks.NONE, folder, Locale.CHINESE));
        checkSarif(sarif);
        JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSizeGreaterThan(300);
        Set<String> kinds = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            kinds.add(result.get("kind").textValue() + " " + result.get("level").textValue());
            assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue() + "/id"))
                    .isEqualTo(result.get("ruleId"));
        }
        assertThat(kinds).contains("fail error", "review none", "open none", "pass none", "notApplicable none")
                .doesNotContain("pass error", "open error");
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications").toString())
                .contains("bad.json:7:1", "warning", "在有规则的");
    }

    @Test
    void ofManyOnlyWhatIsOpenIsListedAndThatIsTold() throws IOException {
        List<Result> many = new ArrayList<>();
        Result one = SampleResults.named("hotpot-basement.json").list().get(0);
        for (int i = 1; i <= 101; i++) {
            many.add(new Result(i, one.source(), "line " + i, one.judged(), List.of()));
        }
        String sarif = Files.readString(
                SampleResults.of(many).write(DocumentFormat.SARIF, Marks.NONE, folder, Locale.ENGLISH));
        checkSarif(sarif);
        assertThat(sarif).contains("only open findings are listed", "\"kind\":\"fail\"")
                .doesNotContain("\"kind\":\"pass\"");
    }

    @Test
    void junitIsAsItsSchemaHasIt() throws Exception {
        String xml = Files.readString(
                SampleResults.all().write(DocumentFormat.JUNIT, Marks.NONE, folder, Locale.ENGLISH));
        checkJunit(xml);
        assertThat(xml).contains("type=\"UNDETERMINED\"", "type=\"REJECTED\"", "<failure type=\"BREACHED\"")
                .doesNotContain("<skipped");
    }

    @Test
    void nothingJudgedIsNoPass() throws Exception {
        String xml = Files.readString(
                SampleResults.named().write(DocumentFormat.JUNIT, Marks.NONE, folder, Locale.ENGLISH));
        checkJunit(xml);
        assertThat(xml).contains("NOTHING_JUDGED", "errors=\"1\"");
        String sarif = Files.readString(
                SampleResults.named().write(DocumentFormat.SARIF, Marks.NONE, folder, Locale.ENGLISH));
        checkSarif(sarif);
        assertThat(sarif).contains("\"executionSuccessful\" : false");
    }

    /** Checks it against the schema of SARIF 2.1.0. */
    public static void checkSarif(String sarif) {
        assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
    }

    private static Schema sarif() {
        try (InputStream in = SchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks it against the schema, whose elements have a namespace that no program writes. */
    public static void checkJunit(String xml) throws Exception {
        String named = xml.replaceFirst("<testsuites>", "<testsuites xmlns=\"urn:junit.baev.github.com\">");
        try (InputStream in = SchemasTest.class.getResourceAsStream("/xsd/junit.xsd")) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(in))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(named)));
        }
    }
}
