package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportForm.Detail;
import org.gascheck.report.ReportForm.Language;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.waivers.Waiver;
import org.gascheck.reports.waivers.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written in any form is what the published schema of reports says. Each submission is written in one form, by
 * turns; in all with the profile {@code every-case}.
 */
class ReportSchemaTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final Schema SCHEMA = schema();
    private static final ComplianceChecker CHECKER = GasCheck.checker(
            RulePacks.shipped(), Settings.RECOMMENDED.with("existing-unit-user-due", "EARLIEST"));

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("../docs/report.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Path> submissions() throws IOException {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static List<ReportForm> forms() {
        return List.of(
                ReportForm.WHOLE,
                ReportForm.WHOLE.with(Language.ZH).only(Set.of(Outcome.BREACHED, Outcome.UNDETERMINED)),
                ReportForm.WHOLE.with(Detail.REASONS),
                ReportForm.WHOLE.with(Detail.REASONS).with(Language.EN).on(Set.of("device-installed-and-in-use")),
                ReportForm.WHOLE.with(Detail.OUTCOMES));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void aFormOfAReportIsValid(Path submission) throws IOException {
        ComplianceReport report = CHECKER.check(Submissions.read(submission));
        List<ReportForm> forms = forms();
        for (int i = 0; i < forms.size(); i++) {
            if (SampleReports.isItsTurn(submission.getFileName().toString(), i, forms.size())) {
                String list = written(report, forms.get(i));

                assertThat(SCHEMA.validate(list, InputFormat.JSON)).as("%s in the form %s", submission, forms.get(i))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatReportsAreMarkedByIsValid() throws IOException {
        ComplianceReport report = CHECKER.check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json")));
        Waiver waiver = new Waiver("cylinder-room-basement", null, "a.json", null, null, "why", "who",
                report.assessedOn(), report.assessedOn(), "w.yaml:2");
        Baseline.Builder before = new Baseline.Builder();
        before.add("a.json", "cq2021n156", "GasUser", "hotpot-1",
                Map.of("cylinder-room-basement", Outcome.BREACHED, "alarm-in-use", Outcome.NEEDS_REVIEW));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = JsonReports.list(
                out, ReportForm.WHOLE, new Marks(new Waivers(List.of(waiver)), before.build()));
        writer.write("a.json", report);
        writer.end();
        String list = out.toString(StandardCharsets.UTF_8);

        assertThat(list).contains("\"grantedBy\" : \"who\"", "\"change\" : \"KNOWN\"", "NOT_COMPARABLE");
        assertThat(SCHEMA.validate(list, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatNobodyReadOfASpreadsheetIsValidAndCounted() throws IOException {
        ComplianceReport report = CHECKER.check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json")));
        List<Problem> unread = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> new Problem("a.csv [A" + i + "]", 0, 0, "", new Text("没有读懂", "not understood")))
                .toList();
        FromSheet sheet = new FromSheet(
                "a.csv", pointer -> Optional.of("B2"), List.of(new Text("按 CSV 读取", "read as CSV")), unread);
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (ReportWriter writer : List.of(
                JsonReports.list(list, ReportForm.WHOLE), JsonReports.lines(lines, ReportForm.WHOLE))) {
            writer.write("a.csv [A2]", report, sheet);
            writer.end();
        }
        assertThat(list.toString(StandardCharsets.UTF_8))
                .contains("a.csv [A10]", "\"moreUnjudged\" : 3", "read as CSV").doesNotContain("a.csv [A11]");
        assertThat(SCHEMA.validate(list.toString(StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate('[' + lines.toString(StandardCharsets.UTF_8) + ']', InputFormat.JSON)).isEmpty();
        StringBuilder text = new StringBuilder();
        ReportWriter texts = TextReports.of(Locale.CHINESE).writer(text);
        texts.write("a.csv [A2]", report, sheet);
        texts.write("a.csv [A3]", report, sheet);
        assertThat(text).contains("交来而没有读，未据以判断（13 处）", "还有 3 处", "与上一份报告所列相同")
                .containsOnlyOnce("a.csv [A9]");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsNotInTheSchemaIsFound(ReportForm form) throws IOException {
        String list = written(CHECKER.check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json"))), form);

        assertThat(SCHEMA.validate(list.replaceFirst("\"verdict\"", "\"conclusion\""), InputFormat.JSON)).isNotEmpty();
        assertThat(SCHEMA.validate(list.replaceAll("BREACHED", "BROKEN"), InputFormat.JSON)).isNotEmpty();
    }

    private static String written(ComplianceReport report, ReportForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = JsonReports.list(out, form);
        writer.write("a.json", report);
        writer.skip("b.json", List.of(new Problem("b.json", 1, 2, "/gasUsers/0", new Text("不对", "wrong")),
                new Problem("b.json", 0, 0, "", new Text("没有", "missing"))));
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
