package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is found otherwise because a workbook is judged in several submissions, of which each is complete. */
class SubmissionsOfAWorkbookTest {

    private static final ComplianceChecker CHECKER =
            GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));
    private static final Set<String> INSTRUMENTS = RulePacks.shipped().stream()
            .map(pack -> pack.instrument().id()).collect(Collectors.toSet());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.gascheck.spreadsheets.FixturesTest#submissions")
    void theFindingsAreThoseOfTheWhole(String name) throws Exception {
        byte[] json = FixturesTest.class.getResourceAsStream("/submissions/" + name).readAllBytes();
        Map<String, String> whole = new TreeMap<>();
        add(CHECKER.check(Submissions.read(json, name).under(INSTRUMENTS)), whole);
        Path file = folder.resolve("whole.xlsx");
        SubmissionWorkbook.write(FixturesTest.tree(json), SheetModel.of(Population.MODEL), Locale.ENGLISH, file);
        Map<String, String> parts = new TreeMap<>();
        try (ReadRows rows = ReadFile.READER.read(file, name)) {
            while (rows.hasNext()) {
                Submission part =
                        Submissions.of(Population.MODEL, rows.next().facts(), name, ReadLimits.DEFAULT);
                add(CHECKER.check(part.under(INSTRUMENTS)), parts);
            }
        }
        assertThat(parts).containsExactlyInAnyOrderEntriesOf(whole);
    }

    private static void add(ComplianceReport report, Map<String, String> outcomes) {
        report.entries().forEach(finding -> outcomes.merge(
                finding.instrument() + " " + finding.requirement() + " " + finding.subject().kind() + " "
                        + finding.subject().id(),
                finding.outcome().name(), (one, other) -> one + other));
    }
}
