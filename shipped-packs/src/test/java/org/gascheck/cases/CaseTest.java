package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case finds what it expects, or of the requirements that {@code -Dcases.only} matches. */
@Execution(ExecutionMode.CONCURRENT)
class CaseTest {

    private static final CaseRunner RUNNER = new CaseRunner(RulePacks.shipped());

    /** The cases of a file, which are a test together: each by itself cost as much in being told as in being run. */
    private record CasesOfAFile(Path file, List<Case> cases) {

        @Override
        public String toString() {
            return ShippedCases.FOLDER.relativize(file).toString();
        }
    }

    static Stream<CasesOfAFile> files() {
        String only = System.getProperty("cases.only", ".*");
        return ShippedCases.ALL.stream().filter(each -> each.requirement().matches(only))
                .collect(Collectors.groupingBy(Case::file, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(file -> new CasesOfAFile(file.getKey(), file.getValue()));
    }

    /** And tells a reason where the rule has some; no breach stands on a day that is still to come. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void eachCaseFindsWhatIsExpected(CasesOfAFile file) {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (Case of : file.cases()) {
            List<String> differences = differences(of);
            if (!differences.isEmpty()) {
                wrong.put(of.place() + ": " + of, differences);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> differences(Case of) {
        ComplianceReport report = RUNNER.report(of);
        List<String> differences = new ArrayList<>(CaseRunner.differences(of, report));
        report.entries()
                .filter(entry -> entry.requirement().equals(of.requirement()))
                .map(FindingEntry::finding)
                .filter(finding -> !ToldReasons.areAsExpected(of, finding))
                .forEach(finding -> differences.add("reasons " + finding.reasons() + " of " + finding));
        report.findings(Outcome.BREACHED).stream()
                .filter(finding -> finding.due() != null && !finding.due().isOverdue())
                .forEach(finding -> differences.add("breached before it is due: " + finding));
        return differences;
    }

    @Test
    void casesWithoutAReasonOfTheirOwnAreThere() {
        assertThat(ShippedCases.ALL.stream().map(Case::toString)).containsAll(ToldReasons.named());
    }
}
