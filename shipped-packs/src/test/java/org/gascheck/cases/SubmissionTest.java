package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On every whole submission is found what is expected, and nothing is breached, left to a person or not yet due
 * besides.
 */
class SubmissionTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final Path README = SUBMISSIONS.resolve("README.md");
    private static final String REPORT_END = ".report.json";
    private static final Pattern ROW =
            Pattern.compile("^\\| \\[`([a-z0-9-]+)`]\\(\\1\\.json\\) \\|", Pattern.MULTILINE);
    private static final boolean REFRESH = Boolean.getBoolean("refresh");
    private static final String REFRESH_COMMAND = "mvn -q -B test -Prefresh";
    private static final WholeSubmissions SHIPPED = new WholeSubmissions(RulePacks.shipped());

    static List<String> submissions() throws IOException {
        return WholeSubmissions.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void findsWhatIsExpectedAndNothingElseToActOn(String submission) throws IOException {
        List<String> differences = SHIPPED.differences(submission);
        if (REFRESH && !differences.isEmpty()) {
            System.out.println(submission + " (+ found now, - expected so far)\n  " + String.join("\n  ", differences));
            SHIPPED.refresh(submission);
            differences = SHIPPED.differences(submission);
        }
        assertThat(differences)
                .as("differences from what is expected of %s. If the report is right, refresh it with%n  %s%n",
                        submission, REFRESH_COMMAND)
                .isEmpty();
    }

    /**
     * Two whole reports hold the form. Of what another requirement changes they have nothing but what they are about.
     */
    @ParameterizedTest
    @ValueSource(strings = {"district-mechanisms", "renovation-without-alarm-review"})
    void hasExactlyItsReport(String submission) throws IOException {
        String report = withoutCountsAndProvenance(ReportJson.text(SHIPPED.report(submission)));
        Path file = WholeSubmissions.EXPECTED.resolve(submission + REPORT_END);
        if (REFRESH) {
            Files.writeString(file, report);
        }
        assertThat(report).as("If it is right, refresh it with: " + REFRESH_COMMAND).isEqualTo(Files.readString(file));
    }

    @Test
    void everythingExpectedBelongsToASubmission() throws IOException {
        try (Stream<Path> files = Files.list(WholeSubmissions.EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\..*$", "")).distinct().toList())
                    .containsExactlyInAnyOrderElementsOf(submissions());
        }
    }

    @Test
    void theReadmeListsEverySubmission() throws IOException {
        assertThat(ROW.matcher(Files.readString(README)).results().map(row -> row.group(1)).toList())
                .containsExactlyInAnyOrderElementsOf(submissions());
    }

    private static String withoutCountsAndProvenance(String report) {
        return report
                .replaceFirst(",\\s+\"completeness\" : \\{[^}]*}", "")
                .replaceFirst("\"tool\" : \\{[^}]*},\\s+", "")
                .replaceFirst("\"submission\" : \\{[^}]*},\\s+", "")
                .replaceAll(",\\s+\"digest\" : \"sha256:[0-9a-f]{64}\"", "");
    }
}
