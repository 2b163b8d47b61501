package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.report.ComplianceReport;
import org.junit.jupiter.api.Test;

class OpenQuestionTest {

    @Test
    void everyMissingFactIsAskedOnceTheMostWantedFirst() {
        ComplianceReport report = SampleReports.onAStranger("cq2021n156", "yl2022n8");
        Set<String> missing = report.findings().stream()
                .flatMap(finding -> finding.missing().stream()).collect(Collectors.toSet());
        List<OpenQuestion> questions = OpenQuestion.of(report);
        assertThat(questions).isNotEmpty()
                .extracting(OpenQuestion::pointer).containsExactlyInAnyOrderElementsOf(missing);
        assertThat(questions).isSortedAccordingTo(Comparator.comparing(OpenQuestion::findings).reversed());
    }

    @Test
    void everyFindingThatWaitsForAFactCounts() {
        ComplianceReport report = SampleReports.onAStranger("cq2021n156");
        assertThat(waiting(report)).isEqualTo(missing(report));
    }

    @Test
    void whatBothInstrumentsFindInTheSameWordsCountsOnce() {
        ComplianceReport report = SampleReports.onAStranger("cq2021n156", "yl2022n8");
        assertThat(waiting(report)).isLessThan(missing(report));
    }

    private static int waiting(ComplianceReport report) {
        return OpenQuestion.of(report).stream().mapToInt(OpenQuestion::findings).sum();
    }

    private static int missing(ComplianceReport report) {
        return report.findings().stream().mapToInt(finding -> finding.missing().size()).sum();
    }
}
