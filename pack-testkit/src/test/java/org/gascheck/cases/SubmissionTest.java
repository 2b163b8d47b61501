package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.gascheck.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every whole submission has exactly its expected report. */
class SubmissionTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final Path EXPECTED = SUBMISSIONS.resolve("expected");
    private static final Path README = SUBMISSIONS.resolve("README.md");
    private static final String SUBMISSION_END = ".json";
    private static final String REPORT_END = ".report.json";
    private static final Pattern ROW = Pattern.compile("\\| \\[`([a-z0-9-]+)`]\\(\\1\\.json\\) \\|.+\\| ([A-Z_]+) \\|");
    private static final boolean REFRESH = Boolean.getBoolean("refresh");
    private static final String REFRESH_COMMAND = "mvn -q -B test -pl pack-testkit -am"
            + " -Dtest=SubmissionTest -Drefresh=true -Dsurefire.failIfNoSpecifiedTests=false";

    private static final ComplianceChecker BY_THE_INSTRUMENTS_NAMED = GasCheck.checker(RulePacks.CHONGQING_2021_156, RulePacks.YUELAI_2022_8);
    private static final ComplianceChecker BY_THE_PLAN_OF_CHONGQING = GasCheck.checker(RulePacks.CHONGQING_2021_156);

    static List<String> submissions() throws IOException {
        return names(SUBMISSIONS, SUBMISSION_END);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void hasExactlyItsExpectedReport(String submission) throws IOException {
        String report = withoutProvenance(ReportJson.text(report(submission)));
        Path file = EXPECTED.resolve(submission + REPORT_END);
        if (REFRESH) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, report);
        }
        assertThat(firstDifference(Files.exists(file) ? Files.readString(file) : "", report))
                .as("%s is not the report on %s. If the report is right, refresh it with%n  %s%n", file.normalize(), submission, REFRESH_COMMAND)
                .isEmpty();
    }

    @Test
    void everyExpectedReportBelongsToASubmission() throws IOException {
        assertThat(names(EXPECTED, REPORT_END)).isEqualTo(submissions());
    }

    @Test
    void theReadmeListsEverySubmissionWithItsVerdict() throws IOException {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (String submission : submissions()) {
            verdicts.put(submission, report(submission).verdict());
        }
        Map<String, Verdict> listed = new TreeMap<>();
        for (String line : Files.readAllLines(README)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                listed.put(row.group(1), Verdict.valueOf(row.group(2)));
            }
        }
        assertThat(listed).isEqualTo(verdicts);
    }

    private static ComplianceReport report(String name) {
        Submission submission = Submissions.read(SUBMISSIONS.resolve(name + SUBMISSION_END));
        return (submission.instruments().isKnown() ? BY_THE_INSTRUMENTS_NAMED : BY_THE_PLAN_OF_CHONGQING).check(submission);
    }

    /** Whole reports are too long to print: the first line that differs tells enough. Empty if the texts are the same. */
    /** The report without version and digests, which change with every edit of a pack and say nothing of the findings. */
    private static String withoutProvenance(String report) {
        return report
                .replaceFirst("\"tool\" : \\{[^}]*},\\s+", "")
                .replaceFirst("\"submission\" : \\{[^}]*},\\s+", "")
                .replaceAll(",\\s+\"digest\" : \"sha256:[0-9a-f]{64}\"", "");
    }

    private static String firstDifference(String expected, String actual) {
        String[] expectedLines = expected.split("\n", -1);
        String[] actualLines = actual.split("\n", -1);
        int line = Arrays.mismatch(expectedLines, actualLines);
        return line < 0 ? "" : "line " + (line + 1) + ": expected " + at(expectedLines, line) + " but was " + at(actualLines, line);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? "\"" + lines[line] + "\"" : "no more";
    }

    private static List<String> names(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .sorted()
                    .toList();
        }
    }
}
