package org.gascheck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read from lines of results is what was written. Each submission is written in one detail, by turns; in all
 * with the profile {@code every-case}.
 */
class ResultLinesTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final Settings SETTINGS = Settings.RECOMMENDED.with("existing-unit-user-due", "EARLIEST");
    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped(), SETTINGS);

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("../docs/results.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Path> submissions() throws IOException {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static Run run(ReportForm.Detail detail) {
        return Runs.of(CHECKER.packs(), SETTINGS, null, detail);
    }

    private static Run readAgain(Run run) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RunJson.write(run, json);
        return RunJson.read(new ByteArrayInputStream(json.toByteArray()));
    }

    @ParameterizedTest
    @EnumSource
    void aRunIsReadAsItWasWritten(ReportForm.Detail detail) throws IOException {
        Run run = run(detail);

        assertThat(readAgain(run)).isEqualTo(run);
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void aResultIsReadAsItWasWritten(Path submission) throws IOException {
        ComplianceReport report = CHECKER.check(Submissions.read(submission));
        ReportForm.Detail[] details = ReportForm.Detail.values();
        int turn = Math.floorMod(submission.getFileName().toString().hashCode(), details.length);
        for (ReportForm.Detail detail : Boolean.getBoolean("cases.all") ? details
                : new ReportForm.Detail[] {details[turn]}) {
            Run run = run(detail);
            JudgedSubmission judged =
                    new JudgedSubmissions(run).of(report, pointer -> Optional.of("用户!" + pointer.length()));
            Result result = new Result(7, "users.ndjson", "7", judged, List.of());

            assertThat(read(written(result, run), run)).as("%s", detail).isEqualTo(result);
        }
    }

    @Test
    void aRejectedOneIsReadAsItWasWritten() throws IOException {
        Run run = run(ReportForm.Detail.FULL);
        Result result = new Result(8, "users.ndjson", "9", null, List.of(
                new Problem("users.ndjson", 9, 3, "/gasUsers", new Text("不对", "wrong")),
                new Problem("users.ndjson", 0, 0, "", new Text("也不对", "wrong, too"))));

        assertThat(read(written(result, run), run)).isEqualTo(result);
    }

    @Test
    void whatAnswersAPurposeIsReadAsItWasWritten() throws IOException {
        ComplianceReport report = CHECKER.asking("acceptance")
                .check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json")));
        Run run = Runs.of(CHECKER.packs(), SETTINGS, "acceptance", ReportForm.Detail.FULL);
        Result result =
                new Result(1, "a.json", "", new JudgedSubmissions(run).of(report, null), List.of());

        assertThat(read(written(result, run), readAgain(run))).isEqualTo(result);
    }

    /** Facts that contradict each other leave to a person what the requirement itself never does. */
    @ParameterizedTest
    @EnumSource
    void whatARequirementNeverSaysIsReadAsItWasWritten(ReportForm.Detail detail) throws IOException {
        ComplianceReport report = CHECKER.check(Submissions.parse("""
                {"assessedOn": "2022-06-01", "gasUsers": [{"id": "u", "kind": "RESIDENT", "status": "NEW",
                  "gasSupplies": ["PIPED_NATURAL_GAS"], "building": "b", "devices": []}],
                 "buildings": [{"id": "b", "heightMetres": 20, "aboveHundredMetres": true}]}"""));
        Run run = run(detail);
        Result result = new Result(1, "a.json", "", new JudgedSubmissions(run).of(report, null), List.of());

        assertThat(result.judged().open()).anySatisfy(each -> {
            assertThat(each.requirement()).isEqualTo("new-resident-high-rise-alarm");
            assertThat(each.message().en()).startsWith("The facts contradict each other");
        });
        assertThat(read(written(result, run), run)).isEqualTo(result);
    }

    private static byte[] written(Result result, Run run) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ResultWriter writer = new ResultWriter(run, json)) {
            writer.write(result);
        }
        String line = json.toString(StandardCharsets.UTF_8);
        assertThat(line).endsWith("}\n").hasLineCount(1);
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(line.replaceFirst("\"place\"", "\"placed\""), InputFormat.JSON)).isNotEmpty();
        return json.toByteArray();
    }

    private static Result read(byte[] json, Run run) throws IOException {
        return new ResultReader(run).read(json, 0, json.length);
    }
}
